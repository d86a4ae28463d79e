package org.micme.app.http.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.micme.rules.Owner;
import org.micme.rules.ReasonKind;
import org.micme.rules.Rule;
import org.micme.rules.RuleBook;
import org.micme.rules.Severity;
import org.micme.rules.account.PasswordPolicyRule;
import org.micme.rules.account.RegistrationRule;
import org.micme.rules.policy.PolicyPacks;
import org.micme.rules.schema.Bounds;
import org.micme.rules.schema.Kinds;

/** The schemas of one rule: its facts, the request that carries them, the answer and its details. */
final class RuleSchemas {

    private final Rule<?, ?, ?> rule;
    private final RuleBook book;

    RuleSchemas(Rule<?, ?, ?> rule, RuleBook book) {
        this.rule = rule;
        this.book = book;
    }

    /** What the rule's schemas are called: claim-window's begin with ClaimWindow. */
    String name(String part) {
        StringBuilder name = new StringBuilder();
        for (String word : rule.id().split("-", -1)) {
            name.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
        }
        return name.append(part).toString();
    }

    void addTo(Map<String, Object> schemas) {
        schemas.put(name("Facts"), rule.facts().jsonSchema());
        schemas.put(name("Details"), rule.details().jsonSchema());
        schemas.put(name("Reason"), reason());
        schemas.put(name("Request"), request());
        schemas.put(name("Answer"), answer());
    }

    private Map<String, Object> request() {
        List<Object> required = new ArrayList<>();
        if (rule.facts().needsAsOf()) {
            required.add("asOf");
        }
        required.add("facts");
        Map<String, Object> asOf = Kinds.INSTANT.jsonSchema();
        return Tree.object(
                "title",
                rule.title(),
                "type",
                "object",
                "properties",
                Tree.object(
                        "id", Tree.orNull(Tree.object("type", "string", "maxLength", Bounds.TEXT_CODE_POINTS)),
                        "asOf", rule.facts().needsAsOf() ? asOf : Tree.orNull(asOf),
                        "policy", policy(),
                        "facts", Tree.schema(name("Facts"))),
                "required",
                required,
                "additionalProperties",
                false);
    }

    private Map<String, Object> policy() {
        boolean passwords = rule == PasswordPolicyRule.RULE || rule == RegistrationRule.RULE;
        List<Object> names = new ArrayList<>(PolicyPacks.names()
                .filter(name -> passwords || !name.equals(PolicyPacks.NIST_PASSWORDS))
                .asJava());
        return Tree.object(
                "anyOf",
                List.of(
                        Tree.object("enum", names),
                        Tree.object(
                                "$ref",
                                "#/components/schemas/PolicyChanges",
                                "properties",
                                Tree.object("base", Tree.object("enum", names))),
                        Tree.type("null")));
    }

    private Map<String, Object> answer() {
        return Tree.record(
                "id", Tree.orNull(Tree.type("string")),
                "rule", Tree.object("const", rule.id()),
                "policy", Tree.type("string"),
                "policyVersion", Tree.type("string"),
                "edition", Tree.object("const", rule.edition()),
                "contributors", Tree.listOf(Tree.type("string")),
                "outcome", Tree.object("enum", rule.outcomes().map(Enum::name).asJava()),
                "reasons", Tree.listOf(Tree.schema(name("Reason"))),
                "details", Tree.schema(name("Details")),
                "nextChangeAt", Tree.orNull(Kinds.INSTANT.jsonSchema()));
    }

    private Map<String, Object> reason() {
        return Tree.record(
                "code", code(),
                "subject", Tree.orNull(Tree.type("string")),
                "severity", Tree.object("enum", names(Severity.values())),
                "owner", Tree.object("enum", names(Owner.values())),
                "message", Tree.type("string"),
                "remedy", Tree.type("string"),
                "source", Tree.type("string"));
    }

    /** The rule's codes; where plug-ins are there, theirs too, which nobody knows beforehand. */
    private Map<String, Object> code() {
        List<Object> codes =
                new ArrayList<>(rule.reasonKinds().map(ReasonKind::code).asJava());
        if (book.contributors().isEmpty()) {
            return Tree.object("enum", codes);
        }
        Object added = Tree.object("type", "string", "description", "a code that a plug-in adds");
        return Tree.object("anyOf", List.of(Tree.object("enum", codes), added));
    }

    private static List<Object> names(Enum<?>... constants) {
        List<Object> names = new ArrayList<>();
        for (Enum<?> constant : constants) {
            names.add(constant.name());
        }
        return names;
    }
}
