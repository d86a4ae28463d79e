package org.micme.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.micme.rules.schema.Reading;
import org.micme.rules.schema.TreeSink;
import org.micme.rules.schema.TreeTokens;

/** Facts as a request tells them: a test begins with facts in which nothing is the matter, and changes single ones. */
public final class GivenFacts {

    private GivenFacts() {}

    /** The same facts, but for one, which stands at a path such as {@code learner.profession}. */
    public static <F> F changed(Rule<F, ?, ?> rule, F facts, String path, Object value) {
        Object tree = TreeSink.tree(rule.facts(), facts);
        put(tree, path, value);
        return read(rule, tree, rule.facts().asOf(facts).getOrNull());
    }

    /** Facts out of a tree of maps, lists, texts, numbers and flags. */
    public static <F> F read(Rule<F, ?, ?> rule, Object tree, Instant asOf) {
        Reading in = new Reading(new TreeTokens(tree), "facts");
        F read = rule.facts().readWhole(in, in.tokens().next(), asOf);
        assertThat(in.violations()).as("violations of the facts of %s", rule).isEmpty();
        return read;
    }

    // Only maps of TreeSink's making are walked through.
    @SuppressWarnings("unchecked")
    private static void put(Object tree, String path, Object value) {
        int dot = path.indexOf('.');
        Map<String, Object> here = (Map<String, Object>) tree;
        if (dot < 0) {
            here.put(path, value);
        } else {
            put(here.get(path.substring(0, dot)), path.substring(dot + 1), value);
        }
    }
}
