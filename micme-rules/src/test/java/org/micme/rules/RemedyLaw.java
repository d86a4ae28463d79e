package org.micme.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.micme.rules.policy.Policy;
import org.micme.rules.schema.TreeSink;

/**
 * The law of remedies (architecture.md), to be checked for any rule and any facts: applying the remedies of all blocking reasons
 * removes every one of them; leaving one out keeps its reasons; a remedy changes the facts that it names and no others; where
 * outcomes are steps, the answer moves past its step; and what nobody can cure says so.
 *
 * <p>A test says by a table, keyed by the reason's code, how a remedy is applied to facts. Reasons with one remedy are
 * cured at one stroke, by the entry of the first of them; a remedy that names its subject is another one for each subject.
 *
 * @param <F> the rule's facts
 * @param <O> the rule's outcomes
 */
public final class RemedyLaw<F, O extends Enum<O>> {

    private static final String HOPELESS = ".*\\b(nobody|nothing|wait)\\b.*";

    private final Rule<F, O, ?> rule;
    private final Map<String, BiFunction<F, Reason, F>> cures = new HashMap<>();
    private boolean outcomesAreSteps;

    private RemedyLaw(Rule<F, O, ?> rule) {
        this.rule = rule;
    }

    /** Begins with an empty table. */
    public static <F, O extends Enum<O>> RemedyLaw<F, O> of(Rule<F, O, ?> rule) {
        return new RemedyLaw<>(rule);
    }

    /** Says how the remedy of a code is applied to facts. */
    public RemedyLaw<F, O> curing(String code, BiFunction<F, Reason, F> cure) {
        assertThat(cures.put(code, cure)).as("a second cure for " + code).isNull();
        return this;
    }

    /** Says that the outcomes are steps: once all remedies are applied, the answer is a later one. */
    public RemedyLaw<F, O> inSteps() {
        outcomesAreSteps = true;
        return this;
    }

    /** Checks the whole law, and returns the facts after all remedies that are possible. */
    public F check(F facts, Policy policy) {
        Decision<O, ?> before = rule.decide(facts, policy);
        List<Reason> blocking = before.reasons().filter(Reason::isBlocking).toJavaList();
        blocking.stream().filter(reason -> !reason.remedy().isPossible()).forEach(this::saysThatNobodyCan);
        Set<Cure> all = blocking.stream()
                .filter(reason -> reason.remedy().isPossible())
                .map(Cure::new)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        F cured = curedBy(all, facts);
        Decision<O, ?> after = rule.decide(cured, policy);
        for (Reason reason : blocking) {
            assertThat(stillThere(reason, after))
                    .as("%s stands after all remedies; before %s, after %s", reason, before, after)
                    .isEqualTo(!reason.remedy().isPossible());
        }
        if (outcomesAreSteps && !blocking.isEmpty() && all.size() == strokes(blocking)) {
            assertThat(after.outcome()).as("the step after %s", before).isGreaterThan(before.outcome());
        }
        all.forEach(left -> keepsItsReasons(left, all, blocking, facts, policy));
        return cured;
    }

    private void keepsItsReasons(Cure left, Set<Cure> all, List<Reason> blocking, F facts, Policy policy) {
        Set<Cure> others = new LinkedHashSet<>(all);
        others.remove(left);
        Decision<O, ?> after = rule.decide(curedBy(others, facts), policy);
        blocking.stream()
                .filter(left::cures)
                .forEach(reason -> assertThat(stillThere(reason, after))
                        .as(
                                "%s stands though its remedy \"%s\" is left out, of %s; after %s",
                                reason, left, blocking, after)
                        .isTrue());
    }

    private F curedBy(Set<Cure> chosen, F facts) {
        F result = facts;
        for (Cure cure : chosen) {
            result = applied(cure.first, result);
        }
        return result;
    }

    private F applied(Reason reason, F facts) {
        BiFunction<F, Reason, F> cure = cures.get(reason.code());
        assertThat(cure).as("how to apply the remedy of %s", reason.code()).isNotNull();
        F changed = cure.apply(facts, reason);
        Set<String> others = changes(facts, changed);
        others.removeIf(path -> reason.remedy().changes().exists(named -> isUnder(path, named)));
        assertThat(others)
                .as(
                        "facts changed by the remedy of %s, which names %s",
                        reason, reason.remedy().changes())
                .isEmpty();
        return changed;
    }

    private Set<String> changes(F before, F after) {
        Set<String> paths = new TreeSet<>();
        collect("", TreeSink.tree(rule.facts(), before), TreeSink.tree(rule.facts(), after), paths);
        if (!rule.facts().asOf(before).equals(rule.facts().asOf(after))) {
            paths.add("asOf");
        }
        return paths;
    }

    /** The paths at which two trees differ; indices of lists are no part of a path. */
    private static void collect(String path, Object one, Object other, Set<String> paths) {
        if (one instanceof Map<?, ?> a && other instanceof Map<?, ?> b) {
            Set<Object> names = new LinkedHashSet<>(a.keySet());
            names.addAll(b.keySet());
            names.forEach(name ->
                    collect(path.isEmpty() ? name.toString() : path + "." + name, a.get(name), b.get(name), paths));
        } else if (one instanceof List<?> a && other instanceof List<?> b && a.size() == b.size()) {
            IntStream.range(0, a.size()).forEach(i -> collect(path, a.get(i), b.get(i), paths));
        } else if (!Objects.equals(one, other)) {
            paths.add(path);
        }
    }

    private static boolean isUnder(String path, String named) {
        return path.equals(named) || path.startsWith(named + ".");
    }

    private static long strokes(List<Reason> blocking) {
        return blocking.stream().map(Cure::new).distinct().count();
    }

    private void saysThatNobodyCan(Reason reason) {
        assertThat(Wording.ENGLISH.remedy(rule, reason))
                .as("the remedy of %s, which nobody can cure", reason)
                .matches(HOPELESS);
    }

    private static boolean stillThere(Reason reason, Decision<?, ?> after) {
        return after.reasons()
                .exists(other ->
                        other.code().equals(reason.code()) && other.subject().equals(reason.subject()));
    }

    /** One stroke: a remedy, about one subject or about all. */
    private static final class Cure {

        private final Reason first;

        Cure(Reason first) {
            this.first = first;
        }

        boolean cures(Reason reason) {
            return first.remedy() == reason.remedy()
                    && (isForAll() || first.subject().equals(reason.subject()));
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Cure that && cures(that.first);
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(first.remedy());
        }

        /** A remedy that does not name the subject is the same for all of them. */
        private boolean isForAll() {
            return !first.remedy().toString().contains("{subject}");
        }

        @Override
        public String toString() {
            return first.remedy().toString();
        }
    }
}
