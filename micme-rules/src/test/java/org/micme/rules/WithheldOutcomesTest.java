package org.micme.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.micme.domain.application.ApplicationState;
import org.micme.domain.moc.BoardCode;
import org.micme.rules.application.NextState;
import org.micme.rules.application.UnitApprovalRule;
import org.micme.rules.catalogue.Catalogue;
import org.micme.rules.claim.ClaimWindow;
import org.micme.rules.claim.ClaimWindowRule;
import org.micme.rules.moc.ClaimableBoards;
import org.micme.rules.moc.MocClaimRule;

/** Where a plug-in's reason blocks, no rule grants: what it would have granted becomes another outcome, the rest stays. */
class WithheldOutcomesTest {

    private static final Map<String, Map<String, String>> WITHHELD = Map.ofEntries(
            Map.entry("disclosure-activity", Map.of("ACTIVE", "MISSING")),
            Map.entry("coi-status", Map.of("APPROVED", "PENDING", "APPROVED_WITH_EXCEPTIONS", "PENDING")),
            Map.entry("child-status", Map.of("APPROVED", "PENDING")),
            Map.entry("three-by-five", Map.of("MET", "OPEN", "MET_LATE", "OPEN")),
            Map.entry("status-watch", Map.of("NONE", "CHECK")),
            Map.entry("child-addition", Map.of("ALLOWED", "REFUSED", "TICKET_REQUIRED", "REFUSED")),
            Map.entry("flyer", Map.of("FINAL", "DRAFT")),
            Map.entry("claim-window", Map.of("OPEN", "CLOSED")),
            Map.entry("late-claim", Map.of("GRANTABLE", "REFUSED")),
            Map.entry("credit-claim", Map.of("CLAIMABLE", "NOT_CLAIMABLE")),
            Map.entry("moc-claim", Map.of("AWARD", "EVALUATION")),
            Map.entry("moc-qualification", Map.of("QUALIFIES", "DOES_NOT_QUALIFY")),
            Map.entry("moc-progress", Map.of("ON_TRACK", "BEHIND", "COMPLETE", "BEHIND")),
            Map.entry("accrued-claim", Map.of("CLAIMABLE", "NOT_CLAIMABLE")),
            Map.entry("password-policy", Map.of("ACCEPTED", "REFUSED")),
            Map.entry("registration", Map.of("ACCEPTED", "REFUSED")),
            Map.entry("unit-approval", Map.of("ALLOWED", "REFUSED")));

    @TestFactory
    Stream<DynamicTest> noRuleGrantsWhatAPlugInBlocks() {
        return DynamicTest.stream(
                Catalogue.rules().toJavaStream(),
                Rule::id,
                rule -> assertThat(changedOutcomes(rule)).isEqualTo(WITHHELD.get(rule.id())));
    }

    private static <O extends Enum<O>> Map<String, String> changedOutcomes(Rule<?, O, ?> rule) {
        Map<String, String> changed = new TreeMap<>();
        for (O outcome : rule.outcomes()) {
            O withheld = rule.withheld(outcome);
            if (withheld != outcome) {
                changed.put(outcome.name(), withheld.name());
            }
        }
        assertThat(changed.values()).as("what is withheld stays withheld").doesNotContainAnyElementsOf(granted(rule));
        return changed;
    }

    private static Set<String> granted(Rule<?, ?, ?> rule) {
        return WITHHELD.get(rule.id()).keySet().stream()
                .filter(outcome -> !outcome.equals("TICKET_REQUIRED"))
                .collect(Collectors.toSet());
    }

    private static <D> D withheld(Rule<?, ?, D> rule, D own) {
        return rule.withheldDetails(own);
    }

    @Test
    void detailsDoNotHoldWhatIsWithheld() {
        NextState approved = new NextState(Option.some(ApplicationState.APPROVED));
        ClaimableBoards boards = new ClaimableBoards(Array.of(BoardCode.of("ABP")), Array.of(BoardCode.of("ABP")));
        ClaimWindow window = new ClaimWindow(Instant.EPOCH, Option.none());

        assertThat(withheld(UnitApprovalRule.RULE, approved).nextState()).isEmpty();
        assertThat(withheld(MocClaimRule.RULE, boards).awardableBoards()).isEmpty();
        assertThat(withheld(MocClaimRule.RULE, boards).remainingBoards()).containsExactly(BoardCode.of("ABP"));
        assertThat(withheld(ClaimWindowRule.RULE, window)).isSameAs(window);
    }
}
