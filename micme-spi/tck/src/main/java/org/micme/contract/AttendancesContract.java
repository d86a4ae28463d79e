package org.micme.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.micme.domain.account.Act;
import org.micme.domain.account.PersonId;
import org.micme.domain.claim.Attendance;
import org.micme.domain.claim.Channel;
import org.micme.domain.claim.Participation;
import org.micme.domain.kernel.ActivityId;
import org.micme.domain.kernel.Version;
import org.micme.spi.claim.Attendances;
import org.micme.spi.claim.Attending;

/** What is asked of {@link Attendances}. */
public abstract class AttendancesContract extends AggregatesContract<Participation, Attendance, Attendances> {

    private static final int RUNNERS = 16;

    /** For an adapter's test. */
    protected AttendancesContract() {
        super(Attendances.class);
    }

    @Override
    List<Participation> keys() {
        return Participations.IN_ORDER;
    }

    @Override
    Participation numbered(int number) {
        return Participations.numbered(number);
    }

    @Override
    Attendance anew(Participation key, Instant at) {
        return Attendance.record(key, Option.some(Channel.SMS), Any.act(at)).state();
    }

    @Override
    Attendance changed(Attendance state, Instant at) {
        Act evaluated = new Act(Any.LEARNER, at, at.plusSeconds(1));
        return new Attendance(
                state.participation(),
                state.version().next(),
                state.channel(),
                state.attended(),
                Option.some(evaluated));
    }

    @Override
    Optional<Instant> instant(Attendance state) {
        return state.evaluated().toJavaOptional().map(Act::recordedAt);
    }

    @Override
    Version version(Attendance state) {
        return state.version();
    }

    private Attending recorded(Attendance attendance) {
        return inUnit(port -> port.recordOnce(attendance));
    }

    @Test
    void attendanceWithoutAChannelIsKept() {
        Attendance onPaper = Attendance.record(key(), Option.none(), Any.act()).state();
        keep(onPaper);

        assertThat(found(port -> port.find(key()))).contains(onPaper);
    }

    @Test
    void theFirstRecordIsKept() {
        assertThat(recorded(anew(key()))).isEqualTo(new Attending(true, anew(key())));
        assertThat(found(port -> port.find(key()))).contains(anew(key()));
    }

    @Test
    void aSecondRecordIsToldTheFirstAndChangesNothing() {
        Attendance first = anew(key());
        unit(port -> port.recordOnce(first));
        Attendance evaluated = changed(first);
        unit(port -> port.save(evaluated, first.version()));

        assertThat(recorded(anew(key(), Any.INSTANT.plusSeconds(1)))).isEqualTo(new Attending(false, evaluated));
        assertThat(found(port -> port.find(key()))).contains(evaluated);
    }

    @Test
    void ofManyRecordsAtOnceOneIsKeptAndAllAreToldIt() {
        List<Attending> recorded = Race.run(RUNNERS, runner -> recorded(anew(key(), Any.INSTANT.plusSeconds(runner))));

        assertThat(recorded.stream().filter(Attending::first)).hasSize(1);
        assertThat(recorded.stream().map(Attending::standing).distinct()).hasSize(1);
        assertThat(found(port -> port.find(key()))).contains(recorded.get(0).standing());
    }

    @Test
    void ofManyEqualRecordsAtOnceOneIsTheFirst() {
        List<Attending> recorded = Race.run(RUNNERS, runner -> recorded(anew(key())));

        assertThat(recorded.stream().filter(Attending::first)).hasSize(1);
        assertThat(recorded.stream().map(Attending::standing)).containsOnly(anew(key()));
    }

    @Test
    void theSameRecordASecondTimeIsNotTheFirst() {
        Attendance first = anew(key());
        unit(port -> {
            assertThat(port.recordOnce(first)).isEqualTo(new Attending(true, first));
            assertThat(port.recordOnce(first)).isEqualTo(new Attending(false, first));
        });

        assertThat(recorded(first)).isEqualTo(new Attending(false, first));
    }

    @Test
    void nothingIsRecordedWhereAUnitReads() {
        assertThatThrownBy(() -> reading(port -> port.recordOnce(anew(key()))))
                .isInstanceOf(IllegalStateException.class);
        assertThat(found(port -> port.find(key()))).isEmpty();
    }

    @Test
    void thoseWhoAttendedComeByLearner() {
        ActivityId activity = ActivityId.of(10);
        List.of("b", "\ud83d\ude42", "B", "\uff5e", "a")
                .forEach(learner -> keep(anew(Any.participation(PersonId.of(learner), activity))));
        keep(anew(Any.participation(PersonId.of("a"), ActivityId.of(11))));

        assertThat(listed(port -> {
                    try (Stream<Attendance> all = port.of(activity)) {
                        return all.toList();
                    }
                }))
                .extracting(attendance -> attendance.participation().learner().value())
                .containsExactly("B", "a", "b", "\uff5e", "\ud83d\ude42");
    }
}
