package com.example.hospital;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.micme.domain.activity.ChildStatus;
import org.micme.rules.Owner;
import org.micme.rules.Reason;
import org.micme.rules.RuleBook;
import org.micme.rules.Wording;
import org.micme.rules.claim.ClaimWindowOutcome;
import org.micme.rules.claim.ClaimWindowRule;
import org.micme.rules.horizon.Change;
import org.micme.rules.policy.PolicyPacks;
import org.micme.rules.schema.Violation;

/** What the guide's snippets come to. */
class SnippetsTest {

    @Test
    void fiveLinesDecide() {
        assertThat(FiveLines.decide().outcome()).isEqualTo(ClaimWindowOutcome.OPEN);
        assertThat(FiveLines.decide().nextChangeAt()).containsExactly(Instant.parse("2025-03-14T16:40:00.001Z"));
    }

    @Test
    void aRefusalNamesWhoHasToDoWhat() {
        var decision = RefusalReadOut.decide();

        assertThat(decision.outcome()).isEqualTo(ChildStatus.INCOMPLETE);
        assertThat(decision.reasons().filter(Reason::isBlocking).map(Reason::owner))
                .containsExactly(Owner.FACULTY, Owner.OFFICE);
        assertThat(decision.reasons().flatMap(Reason::subject)).containsExactly("dr-able", "dr-baker");
        assertThat(RefusalReadOut.readOut(decision, Wording.ENGLISH))
                .contains("- dr-able: no disclosure is on file", "  changes faculty.disclosures");
    }

    @Test
    void guiceHandsOverRulesPolicyAndClock() {
        assertThat(ClaimDesk.wired()).isEqualTo(FiveLines.decide());
    }

    @Test
    void aPolicyBuiltInJavaIsThatOfTheFile() throws IOException {
        var file = PolicyFile.read().get();

        assertThat(file.claim()).isEqualTo(OwnPolicy.policy().claim());
        assertThat(file.name()).isEqualTo(OwnPolicy.policy().name());
        assertThat(file.version()).isEqualTo(OwnPolicy.policy().version());
        assertThat(file.title().base()).containsExactly("micme");
    }

    @Test
    void aWrongPolicyFileIsRefusedWithEveryFault() {
        String yaml = "policy: mercy\nversion: '1'\nbase: nobody\nclaim: {minutesAfter: -1}\ncolour: red\n";

        assertThat(PolicyFile.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)))
                        .getLeft()
                        .map(Violation::path))
                .contains("base", "claim.minutesAfter", "colour");
    }

    @Test
    void aRuleOfTheHouseWithholdsAndIsNamed() {
        var decision = RuleOfTheHouse.passedIn();

        assertThat(decision.outcome()).isEqualTo(ClaimWindowOutcome.CLOSED);
        assertThat(decision.reasons().map(Reason::code)).containsExactly("MERCY_NO_TEXTS");
        assertThat(decision.contributors()).containsExactly("mercy-texts");
    }

    @Test
    void aRuleOfTheHouseIsFoundByTheServiceLoader() {
        RuleBook found = RuleOfTheHouse.found();

        assertThat(found.contributors().map(plugin -> plugin.name())).containsExactly("mercy-texts");
        assertThat(found.decide(ClaimWindowRule.RULE, RuleOfTheHouse.byText(), PolicyPacks.micme()))
                .isEqualTo(RuleOfTheHouse.passedIn());
    }

    @Test
    void theHorizonOfAChildTellsAllThatIsAhead() {
        assertThat(ChildHorizon.changes().map(Change::rule))
                .containsExactly(
                        "three-by-five",
                        "status-watch",
                        "status-watch",
                        "claim-window",
                        "status-watch",
                        "claim-window");
        assertThat(ChildHorizon.changes().map(Change::at).asJava()).isSorted();
    }

    @Test
    void aReplacedWordingSaysWhatItHasAndLeavesTheRest() {
        assertThat(RefusalReadOut.readOut(OwnWording.tooLate(), OwnWording.wording()))
                .contains(
                        "- claims were taken until 2025-03-14T16:40:00Z",
                        "  LEARNER: call the CME desk on extension 4100");
        assertThat(RefusalReadOut.readOut(RefusalReadOut.decide(), OwnWording.wording()))
                .isEqualTo(RefusalReadOut.readOut(RefusalReadOut.decide(), Wording.ENGLISH));
    }
}
