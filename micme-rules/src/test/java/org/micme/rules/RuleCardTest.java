package org.micme.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;
import org.micme.rules.policy.Policy;
import org.micme.rules.schema.Shape;

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

    private static RuleCard<Light> card() {
        return RuleCard.<Light>of("lamps", "A lamp is on")
                .outcomes(Light.class)
                .reasons(BROKEN, lamp("LAMP_DIM"))
                .cites(Citation.of("RSS-1", "RSS-2").from("MANUAL, Step 1"));
    }

    private static final class LampRule extends Rule<NoDetails, Light, NoDetails> {
        LampRule(RuleCard<Light> card) {
            super(card);
        }

        @Override
        protected Decision<Light, NoDetails> assess(NoDetails given, Policy policy) {
            return decided(policy, Light.ON, new Reasons(), NoDetails.NONE, null);
        }

        @Override
        public Shape<NoDetails> facts() {
            return NoDetails.SHAPE;
        }

        @Override
        public Shape<NoDetails> details() {
            return NoDetails.SHAPE;
        }

        @Override
        protected Light withheld(Light outcome) {
            return Light.OFF;
        }
    }

    @Test
    void aRuleSaysWhatItsCardSays() {
        Rule<NoDetails, Light, NoDetails> rule = new LampRule(card().edition("7"));

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
    void aCitationHasARequirement() {
        Seq<String> none = Array.empty();

        assertThatThrownBy(() -> new Citation(none, none)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Citation.of("RSS-1").documents()).isEmpty();
    }
}
