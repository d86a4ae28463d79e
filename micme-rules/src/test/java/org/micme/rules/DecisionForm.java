package org.micme.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** What holds of every decision of every rule (decisions.md): reasons in their order, as the card has them, told without gaps. */
public final class DecisionForm {

    private DecisionForm() {}

    /** Checks a decision of a rule by itself, and returns it. */
    public static <D extends Decision<?, ?>> D wellFormed(D decision) {
        List<Reason> reasons = decision.reasons().toJavaList();
        for (int i = 0; i < reasons.size(); i++) {
            isAsOnTheCard(decision.rule(), reasons.get(i));
            isToldWhole(decision.rule(), reasons.get(i));
            for (int j = i + 1; j < reasons.size(); j++) {
                areInOrder(decision.rule(), reasons.get(i), reasons.get(j));
            }
        }
        return decision;
    }

    private static void isAsOnTheCard(Rule<?, ?, ?> rule, Reason reason) {
        ReasonKind listed = listed(rule, reason);
        assertThat(reason.owner()).as("owner of %s", reason).isEqualTo(listed.owner());
        assertThat(reason.source()).as("source of %s", reason).isEqualTo(listed.source());
        assertThat(reason.subject().isDefined())
                .as("subject of %s", reason)
                .isEqualTo(listed.subject().isDefined());
        if (!rule.id().equals("moc-progress")) {
            assertThat(reason.severity()).as("severity of %s", reason).isEqualTo(listed.severity());
        }
    }

    private static ReasonKind listed(Rule<?, ?, ?> rule, Reason reason) {
        return rule.reasonKinds()
                .find(kind -> kind.code().equals(reason.code()))
                .getOrElseThrow(() -> new AssertionError(reason + " is not on the card of " + rule));
    }

    private static void isToldWhole(Rule<?, ?, ?> rule, Reason reason) {
        for (Template template :
                List.of(reason.kind().message(), reason.remedy().text())) {
            String pattern = template.toString();
            assertThat(pattern.contains("{0}") && reason.values().isEmpty())
                    .as("%s has nothing for the first gap of \"%s\"", reason, pattern)
                    .isFalse();
            assertThat(pattern.contains("{1}") && reason.values().size() < 2)
                    .as("%s has nothing for the second gap of \"%s\"", reason, pattern)
                    .isFalse();
            assertThat(pattern.contains("{subject}") && reason.subject().isEmpty())
                    .as("%s has no subject for \"%s\"", reason, pattern)
                    .isFalse();
        }
        assertThat(Wording.ENGLISH.message(rule, reason)).isNotBlank().doesNotContain("{", "null");
        assertThat(Wording.ENGLISH.remedy(rule, reason)).isNotBlank().doesNotContain("{", "null");
    }

    /** Subject by subject, and within one subject, or without one, in the order of the codes. */
    private static void areInOrder(Rule<?, ?, ?> rule, Reason earlier, Reason later) {
        boolean comparable = earlier.subject().equals(later.subject())
                || earlier.subject().isEmpty()
                || later.subject().isEmpty();
        if (comparable) {
            assertThat(rule.reasonKinds().indexOf(listed(rule, earlier)))
                    .as("%s before %s in %s", earlier, later, rule)
                    .isLessThan(rule.reasonKinds().indexOf(listed(rule, later)));
        }
    }
}
