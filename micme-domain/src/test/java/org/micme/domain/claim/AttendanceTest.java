package org.micme.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.micme.domain.Fixtures.NOON;
import static org.micme.domain.Fixtures.actAt;
import static org.micme.domain.Fixtures.anyAct;
import static org.micme.domain.Fixtures.anyParticipation;

import io.vavr.control.Option;
import org.junit.jupiter.api.Test;
import org.micme.domain.kernel.Version;

class AttendanceTest {

    private static final Attendance BY_TEXT = Attendance.record(anyParticipation(), Option.some(Channel.SMS), anyAct())
            .state();

    @Test
    void attendanceSaysHowItCameIn() {
        assertThat(BY_TEXT.channel()).contains(Channel.SMS);
        assertThat(BY_TEXT.version()).isEqualTo(Version.of(1));
        assertThat(Attendance.record(anyParticipation(), Option.none(), anyAct())
                        .event())
                .isEqualTo(new AttendanceEvent.Recorded(anyParticipation(), Option.none(), anyAct()));
    }

    @Test
    void theEvaluationIsCompletedOnce() {
        Attendance evaluated =
                BY_TEXT.evaluate(actAt(NOON.plusSeconds(60))).get().state();

        assertThat(evaluated.evaluated()).contains(actAt(NOON.plusSeconds(60)));
        assertThat(evaluated.attended()).isEqualTo(anyAct());
        assertThat(evaluated.evaluate(anyAct())).isEmpty();
    }

    @Test
    void aTextAndAScanAreThemselvesAttendance() {
        assertThat(Channel.SMS.recordsAttendance()).isTrue();
        assertThat(Channel.QR.recordsAttendance()).isTrue();
        assertThat(Channel.WEB.recordsAttendance()).isFalse();
    }
}
