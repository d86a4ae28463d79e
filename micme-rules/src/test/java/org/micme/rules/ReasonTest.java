package org.micme.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ReasonTest {

    private static final ReasonKind BLOCKING = lamp(ReasonKind.blocking("LAMP_BROKEN"));
    private static final ReasonKind ADVICE = lamp(ReasonKind.advice("LAMP_DIM"));

    private static ReasonKind lamp(ReasonKind.Builder builder) {
        return builder.movedBy(Owner.OFFICE)
                .from("RSS-1")
                .about("lamps")
                .says("a lamp")
                .curedBy("mend the lamp", "lamps", "bulbs");
    }

    @Test
    void aReasonIsWhatItsKindSays() {
        Reason reason = Reason.of(BLOCKING, "lamp 3");

        assertThat(reason.kind()).isSameAs(BLOCKING).hasToString("LAMP_BROKEN");
        assertThat(reason.code()).isEqualTo("LAMP_BROKEN");
        assertThat(reason.owner()).isEqualTo(Owner.OFFICE);
        assertThat(reason.source()).isEqualTo("RSS-1");
        assertThat(reason.remedy()).isSameAs(BLOCKING.remedy()).hasToString("mend the lamp");
        assertThat(reason.subject()).containsExactly("lamp 3");
        assertThat(reason.kind().subject()).containsExactly("lamps");
        assertThat(reason.values()).isEmpty();
        assertThat(reason).hasToString("LAMP_BROKEN lamp 3");
        assertThat(Reason.of(BLOCKING)).hasToString("LAMP_BROKEN");
    }

    @Test
    void adviceDoesNotBlock() {
        assertThat(Reason.of(BLOCKING).isBlocking()).isTrue();
        assertThat(Reason.of(ADVICE).isBlocking()).isFalse();
        assertThat(Reason.of(ADVICE).severity()).isEqualTo(Severity.ADVICE);
    }

    @Test
    void reasonsAreEqualWhereCodeSeveritySubjectAndValuesAre() {
        Reason one = new Reason(BLOCKING, Severity.BLOCKING, "lamp 3", 1, 2);

        assertThat(one)
                .isEqualTo(new Reason(lamp(ReasonKind.blocking("LAMP_BROKEN")), Severity.BLOCKING, "lamp 3", 1, 2))
                .hasSameHashCodeAs(new Reason(BLOCKING, Severity.BLOCKING, "lamp 3", 1, 2))
                .isNotEqualTo(new Reason(ADVICE, Severity.BLOCKING, "lamp 3", 1, 2))
                .isNotEqualTo(new Reason(BLOCKING, Severity.ADVICE, "lamp 3", 1, 2))
                .isNotEqualTo(new Reason(BLOCKING, Severity.BLOCKING, "lamp 4", 1, 2))
                .isNotEqualTo(new Reason(BLOCKING, Severity.BLOCKING, "lamp 3", 7, 2))
                .isNotEqualTo(new Reason(BLOCKING, Severity.BLOCKING, "lamp 3", 1, 7))
                .isNotEqualTo("LAMP_BROKEN lamp 3");
        assertThat(one.hashCode()).isNotEqualTo(Reason.of(BLOCKING).hashCode());
    }

    @Test
    void valuesComeInOrderAndMissingOnesAreLeftOut() {
        assertThat(new Reason(BLOCKING, Severity.BLOCKING, null, 1, 2).values()).containsExactly(1, 2);
        assertThat(new Reason(BLOCKING, Severity.BLOCKING, null, null, 2).values())
                .containsExactly(2);
        assertThat(Reason.of(BLOCKING).valueOrNull(0)).isNull();
        assertThat(new Reason(BLOCKING, Severity.BLOCKING, null, 1, 2).valueOrNull(1))
                .isEqualTo(2);
    }

    @Test
    void reasonsAreCollectedInOrderAndKnowWhetherOneBlocks() {
        Reasons reasons = new Reasons();
        assertThat(reasons.isEmpty()).isTrue();
        assertThat(reasons.isClear()).isTrue();
        assertThat(reasons.toSeq()).isEmpty();

        reasons.add(ADVICE);
        reasons.addWhere(false, BLOCKING);
        assertThat(reasons.isEmpty()).isFalse();
        assertThat(reasons.isClear()).isTrue();
        assertThat(reasons.size()).isEqualTo(1);

        reasons.add(ADVICE, "lamp 3");
        reasons.addWhere(true, BLOCKING);
        reasons.addAs(Severity.ADVICE, BLOCKING, "lamp 4", 1, null);
        assertThat(reasons.isClear()).isFalse();
        assertThat(reasons.size()).isEqualTo(4);
        assertThat(reasons.toSeq())
                .containsExactly(
                        Reason.of(ADVICE),
                        Reason.of(ADVICE, "lamp 3"),
                        Reason.of(BLOCKING),
                        new Reason(BLOCKING, Severity.ADVICE, "lamp 4", 1, null));
    }

    @Test
    void aRemedyNamesTheFactsItChangesOrIsNone() {
        assertThat(BLOCKING.remedy().isPossible()).isTrue();
        assertThat(BLOCKING.remedy().changes()).containsExactly("lamps", "bulbs");
        assertThat(Remedy.none("nobody can").isPossible()).isFalse();
        assertThat(Remedy.none("nobody can").changes()).isEmpty();
        assertThatThrownBy(() -> Remedy.of("mend it")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aKindWithoutOwnerSourceOrMessageIsNone() {
        ReasonKind.Builder nobody =
                ReasonKind.blocking("LAMP_BROKEN").from("RSS-1").says("a lamp");
        ReasonKind.Builder fromNowhere =
                ReasonKind.blocking("LAMP_BROKEN").movedBy(Owner.OFFICE).says("a lamp");
        ReasonKind.Builder silent =
                ReasonKind.blocking("LAMP_BROKEN").movedBy(Owner.OFFICE).from("RSS-1");

        assertThatThrownBy(() -> nobody.incurable("nobody can")).hasMessage("owner");
        assertThatThrownBy(() -> fromNowhere.incurable("nobody can")).hasMessage("source");
        assertThatThrownBy(() -> silent.incurable("nobody can")).hasMessage("message");
        assertThatThrownBy(() -> Reason.of(BLOCKING, null)).hasMessage("subject");
    }
}
