package org.micme.rules.policy;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.micme.rules.schema.Field;
import org.micme.rules.schema.Reading;
import org.micme.rules.schema.Shape;
import org.micme.rules.schema.TreeSink;
import org.micme.rules.schema.TreeTokens;
import org.micme.rules.schema.Violation;

/**
 * Reads policies from a tree of maps, lists, texts, numbers and flags, as readers of YAML and JSON make it. A wrong policy is
 * refused whole, with every fault and its path (policies.md).
 *
 * <p>Immutable and thread safe where its source of bases is.
 */
public final class PolicyReader {

    private static final String BASE = "base";

    private final Shape<Policy> body = PolicyShapes.policy();
    private final Shape<PolicyTitle> title = PolicyShapes.title();
    private final Function<String, Option<Policy>> bases;

    /**
     * A reader.
     *
     * @param bases finds the policy that another builds on, by its name; never null
     */
    public PolicyReader(Function<String, Option<Policy>> bases) {
        this.bases = Objects.requireNonNull(bases, "bases");
    }

    /**
     * Reads changes that a request makes to a policy: {@code base} and whatever keys differ.
     *
     * @param tree never null
     * @return the policy under its base's name and {@code *}; or every fault, with paths that begin with {@code policy}
     */
    public Either<Seq<Violation>, Policy> readChanges(Map<?, ?> tree) {
        Reading in = new Reading(new TreeTokens(null), "policy");
        Map<Object, @Nullable Object> changes = new LinkedHashMap<>(tree);
        Option<Policy> base = base(changes.remove(BASE), in);
        if (base.isEmpty()) {
            return Either.left(in.violations().appendAll(faultsBeside(changes)));
        }
        return readBody(base, changes, "policy").map(policy -> policy.entitled(PolicyBuilder.changed(base.get())));
    }

    /**
     * Reads a policy file: its name, version, base, dates and sources, and whatever keys it states.
     *
     * @param tree never null
     * @return the policy; or every fault, with paths that begin at the file's root
     */
    public Either<Seq<Violation>, Policy> readFile(Map<?, ?> tree) {
        Map<Object, @Nullable Object> head = new LinkedHashMap<>();
        Map<Object, @Nullable Object> rest = new LinkedHashMap<>(tree);
        for (Field<?> field : title.fields()) {
            if (rest.containsKey(field.name())) {
                head.put(field.name(), rest.remove(field.name()));
            }
        }
        Reading in = new Reading(new TreeTokens(head), "");
        PolicyTitle read = title.read(in, in.tokens().next());
        Option<Policy> base = head.get(BASE) == null ? Option.none() : base(head.get(BASE), in);
        Either<Seq<Violation>, Policy> policy = readBody(base, rest, "");
        if (read == null || !in.isClean()) {
            return Either.left(in.violations().appendAll(policy.fold(faults -> faults, fine -> Array.empty())));
        }
        return policy.map(whole -> whole.entitled(read));
    }

    /**
     * Writes a policy's keys as a tree, which {@link #readFile} reads again.
     *
     * @param policy never null
     * @return the tree, title and all; never null
     */
    public Map<String, Object> tree(Policy policy) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.putAll(asMap(TreeSink.tree(title, policy.title())));
        whole.putAll(asMap(TreeSink.tree(body, policy)));
        return whole;
    }

    /**
     * The JSON Schema of the changes that a request can make.
     *
     * @return a schema as a tree; never null
     */
    public Map<String, Object> jsonSchema() {
        return body.jsonSchema();
    }

    private Option<Policy> base(@Nullable Object name, Reading in) {
        if (name instanceof String text) {
            Option<Policy> found = bases.apply(text);
            if (found.isEmpty()) {
                in.faultAt(BASE, "expected the name of a policy");
            }
            return found;
        }
        in.faultAt(BASE, name == null ? "is needed" : "expected a text");
        return Option.none();
    }

    /** What is wrong beside a base that is missing: judged on top of a policy that is whole, so that only that shows. */
    private Seq<Violation> faultsBeside(Map<Object, @Nullable Object> changes) {
        return bases.apply("micme")
                .map(base -> readBody(Option.some(base), changes, "policy"))
                .map(policy -> policy.fold(faults -> faults, fine -> Array.<Violation>empty()))
                .getOrElse(Array::empty);
    }

    private Either<Seq<Violation>, Policy> readBody(
            Option<Policy> base, Map<Object, @Nullable Object> changes, String root) {
        Object tree = base.map(policy -> body.onTopOf(TreeSink.tree(body, policy), changes))
                .getOrElse(changes);
        Reading in = new Reading(new TreeTokens(tree), root);
        Policy policy = body.read(in, in.tokens().next());
        return policy == null ? Either.left(in.violations()) : Either.right(policy);
    }

    // Every shape is written as a map.
    @SuppressWarnings("unchecked")
    private static Map<String, Object> asMap(@Nullable Object tree) {
        return (Map<String, Object>) Objects.requireNonNull(tree, "tree");
    }
}
