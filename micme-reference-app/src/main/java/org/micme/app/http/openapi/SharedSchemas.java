package org.micme.app.http.openapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.micme.app.http.problem.ProblemKind;
import org.micme.rules.policy.PolicyPacks;
import org.micme.rules.policy.PolicyReader;

/** The schemas that all rules share: changes to a policy, the problem, and a rule of the catalogue. */
final class SharedSchemas {

    private SharedSchemas() {}

    static void addTo(Map<String, Object> schemas) {
        schemas.put("PolicyChanges", policyChanges());
        schemas.put("Problem", problem());
        schemas.put("Rule", rule());
    }

    /** A policy's own schema with a base, and with nothing else needed: what is left out is the base's. */
    private static Map<String, Object> policyChanges() {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("description", "A policy that differs from its base in the keys that are there.");
        whole.putAll(asObject(withoutNeeds(new PolicyReader(PolicyPacks::named).jsonSchema())));
        Map<String, Object> properties = Tree.object("base", Tree.type("string"));
        properties.putAll(asObject(whole.get("properties")));
        whole.put("properties", properties);
        whole.put("required", List.of("base"));
        return whole;
    }

    /** Objects in objects are merged, so nothing in them is needed; what a list or a table holds is replaced whole. */
    private static Object withoutNeeds(Object schema) {
        Map<String, Object> merged = new LinkedHashMap<>(asObject(schema));
        if (merged.containsKey("properties")) {
            Map<String, Object> properties = new LinkedHashMap<>();
            asObject(merged.get("properties"))
                    .forEach((name, property) -> properties.put(name, withoutNeeds(property)));
            merged.put("properties", properties);
            merged.remove("required");
        }
        if (merged.get("anyOf") instanceof List<?> choices) {
            List<Object> each = new ArrayList<>();
            choices.forEach(choice -> each.add(withoutNeeds(choice)));
            merged.put("anyOf", each);
        }
        return merged;
    }

    // Schemas are made of maps with texts for names.
    @SuppressWarnings("unchecked")
    private static Map<String, Object> asObject(@Nullable Object tree) {
        return (Map<String, Object>) Objects.requireNonNull(tree, "tree");
    }

    private static Map<String, Object> problem() {
        List<Object> types = new ArrayList<>();
        List<Object> codes = new ArrayList<>();
        for (ProblemKind kind : ProblemKind.values()) {
            types.add(kind.type());
            codes.add(kind.name());
        }
        Object violation = Tree.record("path", Tree.type("string"), "message", Tree.type("string"));
        return Tree.record(
                "type", Tree.object("enum", types),
                "title", Tree.type("string"),
                "status", Tree.type("integer"),
                "detail", Tree.type("string"),
                "id", Tree.orNull(Tree.type("string")),
                "code", Tree.object("enum", codes),
                "message", Tree.type("string"),
                "violations", Tree.listOf(violation));
    }

    private static Map<String, Object> rule() {
        Object texts = Tree.listOf(Tree.type("string"));
        Object kind = Tree.record(
                "code", Tree.type("string"),
                "severity", Tree.type("string"),
                "owner", Tree.type("string"),
                "source", Tree.type("string"),
                "message", Tree.type("string"),
                "remedy", Tree.type("string"),
                "remedyChanges", texts);
        return Tree.record(
                "id", Tree.type("string"),
                "title", Tree.type("string"),
                "edition", Tree.type("string"),
                "sources", texts,
                "documents", texts,
                "contributors", texts,
                "outcomes", texts,
                "needsAsOf", Tree.type("boolean"),
                "reasonCodes", Tree.listOf(kind),
                "factsSchema", Tree.type("object"));
    }
}
