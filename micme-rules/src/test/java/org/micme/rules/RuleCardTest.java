package org.micme.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;
import org.micme.rules.policy.Policy;

class RuleCardTest {

    private static final ReasonKind BROKEN = lamp("LAMP_BROKEN");

    private enum Light {
        ON,
        OFF
    }

    private static ReasonKind lamp(String code) {
        return ReasonKind.blocking(code)
                .movedBy(Owner.OFFICE)
                .from("RSS-1")
                .says("a lamp")
                .incurable("nobody can");
    }

    private static RuleCard<NoDetails, Light, NoDetails> card() {
        return RuleCard.<NoDetails, Light, NoDetails>of("lamps", "A lamp is on")
                .outcomes(Light.class)
                .reasons(BROKEN, lamp("LAMP_DIM"))
                .cites(Citation.of("RSS-1", "RSS-2").from("MANUAL, Step 1"));
    }

    private static final class LampRule extends Rule<NoDetails, Light, NoDetails> {
        LampRule(RuleCard<NoDetails, Light, NoDetails> card) {
            super(card);
        }

        @Override
        protected Decision<Light, NoDetails> assess(NoDetails given, Policy policy) {
            return decided(policy, Light.ON, new Reasons(), NoDetails.NONE, null);
        }

        @Override
        protected Light withheld(Light outcome) {
            return Light.OFF;
        }
    }

    @Test
    void aRuleSaysWhatItsCardSays() {
        Rule<NoDetails, Light, NoDetails> rule =
                new LampRule(card().edition("7").facts(NoDetails.SHAPE).details(NoDetails.SHAPE));

        assertThat(rule.id()).isEqualTo("lamps");
        assertThat(rule.title()).isEqualTo("A lamp is on");
        assertThat(rule.edition()).isEqualTo("7");
        assertThat(rule.outcomes()).containsExactly(Light.ON, Light.OFF);
        assertThat(rule.reasonKinds().map(ReasonKind::code)).containsExactly("LAMP_BROKEN", "LAMP_DIM");
        assertThat(rule.citation().requirements()).containsExactly("RSS-1", "RSS-2");
        assertThat(rule.citation().documents()).containsExactly("MANUAL, Step 1");
        assertThat(rule.facts()).isSameAs(NoDetails.SHAPE);
        assertThat(rule.details()).isSameAs(NoDetails.SHAPE);
        assertThat(rule.withheldDetails(NoDetails.NONE)).isSameAs(NoDetails.NONE);
    }

    @Test
    void aCodeStandsOnACardOnce() {
        assertThatThrownBy(() -> card().reasons(BROKEN, lamp("LAMP_DIM"), lamp("LAMP_BROKEN")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("lamps has LAMP_BROKEN twice");
    }

    @Test
    void aRuleWithoutFactsOrDetailsIsNone() {
        assertThatThrownBy(() -> new LampRule(card().details(NoDetails.SHAPE))).hasMessage("facts");
        assertThatThrownBy(() -> new LampRule(card().facts(NoDetails.SHAPE))).hasMessage("details");
    }

    @Test
    void aCitationHasARequirement() {
        Seq<String> none = Array.empty();

        assertThatThrownBy(() -> new Citation(none, none)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Citation.of("RSS-1").documents()).isEmpty();
    }
}
