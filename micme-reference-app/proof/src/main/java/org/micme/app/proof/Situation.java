package org.micme.app.proof;

import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.micme.app.claim.ApprovedRounds;
import org.micme.domain.account.Act;
import org.micme.domain.account.PersonId;
import org.micme.domain.claim.Attendance;
import org.micme.domain.claim.Channel;
import org.micme.domain.claim.Participation;
import org.micme.rules.claim.CreditClaimOutcome;
import org.micme.spi.claim.Attendances;
import org.micme.spi.store.Store;

/** How things stand for a learner whose credit everybody claims at once. Immutable. */
enum Situation {
    /** Attendance is on record. On the web site a claim needs that: with it, every channel can win. */
    ATTENDED("attendance on record", List.of(Channel.values()), CreditClaimOutcome.ALREADY_CLAIMED),

    /** No attendance is on record, and whoever claims brings it. */
    NOT_ON_RECORD("no attendance on record", List.of(Channel.SMS, Channel.QR), CreditClaimOutcome.ALREADY_CLAIMED),

    /** No attendance is on record, and a text records nothing else, as the evaluation is due. The last, for it stays due. */
    EVALUATION_DUE("evaluation due", List.of(Channel.SMS), CreditClaimOutcome.ATTENDANCE_ONLY);

    /** When everybody claims. */
    static final Instant DURING = ApprovedRounds.START.plus(Duration.ofMinutes(30));

    private final String words;

    @SuppressWarnings("ImmutableEnumChecker") // Made by List.of.
    private final List<Channel> channels;

    private final CreditClaimOutcome others;

    Situation(String words, List<Channel> channels, CreditClaimOutcome others) {
        this.words = words;
        this.channels = channels;
        this.others = others;
    }

    /** For the report. */
    String words() {
        return words;
    }

    /** By which claims come in. */
    List<Channel> channels() {
        return channels;
    }

    /** What everybody is told but the one who claims. */
    CreditClaimOutcome others() {
        return others;
    }

    /** How many claim. */
    int claimed() {
        return this == EVALUATION_DUE ? 0 : 1;
    }

    /** How many record attendance. */
    int recorded() {
        return this == ATTENDED ? 0 : 1;
    }

    /** Has the child be as it is to be. */
    void prepare(Store store) {
        if (this == EVALUATION_DUE) {
            ApprovedRounds.requireEvaluation(store);
        }
    }

    /** Keeps a learner. */
    void prepare(Store store, PersonId learner) {
        store.inUnit(ApprovedRounds.INSTITUTION, unit -> {
            ApprovedRounds.keepLearner(
                    unit, learner, ApprovedRounds.details(learner).build());
            if (this == ATTENDED) {
                Participation participation = new Participation(learner, ApprovedRounds.CHILD);
                unit.port(Attendances.class)
                        .recordOnce(Attendance.record(participation, Option.none(), Act.of(learner, DURING))
                                .state());
            }
            return learner;
        });
    }
}
