package org.micme.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TemplateTest {

    private static final ReasonKind KIND = ReasonKind.blocking("LAMP_BROKEN")
            .movedBy(Owner.OFFICE)
            .from("RSS-1")
            .about("lamps")
            .says("a lamp is broken")
            .curedBy("mend the lamp", "lamps");

    private static Reason reason(String subject, Object first, Object second) {
        return new Reason(KIND, Severity.BLOCKING, subject, first, second);
    }

    @Test
    void fillsEachGapWithWhatTheReasonHasForIt() {
        Template template = Template.of("{1} before {0}, told of {subject} and {subject}.");

        assertThat(template.fill(reason("lamp 3", 1, "two"))).isEqualTo("two before 1, told of lamp 3 and lamp 3.");
        assertThat(template.isFixed()).isFalse();
    }

    @Test
    void leavesAGapEmptyForWhichTheReasonHasNothing() {
        assertThat(Template.of("[{0}] [{1}] [{subject}]").fill(reason(null, null, null)))
                .isEqualTo("[] [] []");
    }

    @Test
    void keepsATextWithoutGapsAsItIs() {
        assertThat(Template.of("a lamp} is broken").fill(reason("lamp 3", 1, 2)))
                .isEqualTo("a lamp} is broken");
        assertThat(Template.of("a lamp is broken").isFixed()).isTrue();
        assertThat(Template.of("{0} lamps")).hasToString("{0} lamps");
    }

    @Test
    void refusesAGapThatIsNotClosedOrThatNobodyFills() {
        assertThatThrownBy(() -> Template.of("broken {0"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("broken {0");
        assertThatThrownBy(() -> Template.of("broken {2}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2");
        assertThatThrownBy(() -> Template.of(null)).isInstanceOf(NullPointerException.class);
    }
}
