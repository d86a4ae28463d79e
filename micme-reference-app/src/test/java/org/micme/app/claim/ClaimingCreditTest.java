package org.micme.app.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.micme.contract.memory.MemoryStore;
import org.micme.domain.account.Act;
import org.micme.domain.account.PersonId;
import org.micme.domain.claim.Attendance;
import org.micme.domain.claim.Channel;
import org.micme.domain.claim.ClaimKey;
import org.micme.domain.claim.LateGrant;
import org.micme.domain.claim.OpenClaim;
import org.micme.domain.claim.Participation;
import org.micme.domain.credit.CreditType;
import org.micme.domain.disclosure.DisclosureFile;
import org.micme.domain.disclosure.DisclosureVersion;
import org.micme.domain.kernel.ActivityId;
import org.micme.domain.kernel.Version;
import org.micme.rules.Reason;
import org.micme.rules.RuleBook;
import org.micme.rules.claim.CreditClaimOutcome;
import org.micme.rules.policy.PolicyPacks;
import org.micme.spi.audit.AuditEntry;
import org.micme.spi.audit.AuditTrail;
import org.micme.spi.claim.Attendances;
import org.micme.spi.claim.Claims;
import org.micme.spi.decision.DecisionLog;
import org.micme.spi.decision.LoggedDecision;
import org.micme.spi.disclosure.DisclosureFiles;
import org.micme.spi.store.Store;

/** Credit is claimed once, and what follows from a request is kept with it (CRE-1 to CRE-7). */
class ClaimingCreditTest {

    private static final PersonId ANN = PersonId.of("ann");
    private static final Instant DURING = ApprovedRounds.START.plus(Duration.ofMinutes(30));
    private static final Instant NEXT_MONTH = ApprovedRounds.END.plus(Duration.ofDays(30));

    private final Store store = new MemoryStore();
    private final ClaimingCredit claiming = new ClaimingCredit(
            store,
            RuleBook.plain(),
            (institution, at) -> PolicyPacks.micme(),
            () -> UUID.randomUUID().toString());

    @BeforeEach
    void roundsThatAreApproved() {
        ApprovedRounds.keep(store, ANN);
    }

    private CreditAnswer claim(Channel channel, Instant at) {
        return claiming.claim(ApprovedRounds.INSTITUTION, request(channel, at)).get();
    }

    private static CreditRequest request(Channel channel, Instant at) {
        return CreditRequest.of(ANN, ApprovedRounds.CHILD, ApprovedRounds.TYPE, channel, at);
    }

    private static ClaimKey key() {
        return request(Channel.SMS, DURING).key();
    }

    private List<AuditEntry> audit() {
        return store.reading(
                ApprovedRounds.INSTITUTION,
                unit -> unit.port(AuditTrail.class).stream().toList());
    }

    private List<LoggedDecision> decisions() {
        return store.reading(
                ApprovedRounds.INSTITUTION,
                unit -> unit.port(DecisionLog.class)
                        .between(Instant.EPOCH, NEXT_MONTH.plusSeconds(1))
                        .toList());
    }

    private List<String> codes(CreditAnswer answer) {
        return answer.decision().reasons().map(Reason::code).asJava();
    }

    @Test
    void aTextDuringTheSessionClaimsAllOfItAndIsAttendance() {
        CreditAnswer answer = claim(Channel.SMS, DURING);

        assertThat(answer.decision().outcome()).isEqualTo(CreditClaimOutcome.CLAIMABLE);
        assertThat(answer.attendanceRecorded()).isTrue();
        assertThat(answer.claim())
                .isEqualTo(Option.ofOptional(store.reading(
                        ApprovedRounds.INSTITUTION,
                        unit -> unit.port(Claims.class).find(key()))));
        assertThat(audit()).extracting(AuditEntry::event).containsExactly("Claimed", "Recorded");
        assertThat(decisions()).hasSize(1).first().satisfies(logged -> {
            assertThat(logged.rule()).isEqualTo("credit-claim");
            assertThat(logged.policy().name()).isEqualTo("micme");
            assertThat(logged.subjectKind()).isEqualTo("claim");
            assertThat(logged.answer()).contains("CLAIMABLE");
        });
    }

    @Test
    void aRepetitionClaimsNothingAndIsAnsweredWithTheFirstClaim() {
        CreditAnswer first = claim(Channel.SMS, DURING);

        for (Channel channel : Channel.values()) {
            CreditAnswer again = claim(channel, NEXT_MONTH);

            assertThat(again.decision().outcome()).isEqualTo(CreditClaimOutcome.ALREADY_CLAIMED);
            assertThat(again.claim()).isEqualTo(first.claim());
        }
        assertThat(decisions()).hasSize(1);
        assertThat(audit()).hasSize(2);
    }

    @Test
    void theWebSiteAloneIsNoAttendance() {
        CreditAnswer answer = claim(Channel.WEB, DURING);

        assertThat(codes(answer)).containsExactly("ATTENDANCE_MISSING");
        assertThat(answer.claim()).isEmpty();
        assertThat(decisions()).isEmpty();
        assertThat(audit()).isEmpty();
    }

    @Test
    void aTextIsAttendanceAlsoWhereSomethingElseIsMissing() {
        ApprovedRounds.requireEvaluation(store);

        CreditAnswer answer = claim(Channel.SMS, DURING);

        assertThat(answer.decision().outcome()).isEqualTo(CreditClaimOutcome.ATTENDANCE_ONLY);
        assertThat(answer.attendanceRecorded()).isTrue();
        assertThat(answer.claim()).isEmpty();
        assertThat(decisions()).hasSize(1);
        assertThat(claim(Channel.SMS, DURING).attendanceRecorded()).isFalse();
    }

    @Test
    void theEvaluationHandedInLaterIsClaimedOnTheWebSite() {
        claimWithEvaluationDue();
        store.inUnit(ApprovedRounds.INSTITUTION, unit -> {
            Participation participation = new Participation(ANN, ApprovedRounds.CHILD);
            Attendance attendance =
                    unit.port(Attendances.class).find(participation).orElseThrow();
            unit.port(Attendances.class)
                    .save(
                            attendance
                                    .evaluate(Act.of(ANN, DURING.plusSeconds(600)))
                                    .get()
                                    .state(),
                            attendance.version());
            return participation;
        });

        assertThat(claim(Channel.WEB, DURING.plusSeconds(700)).decision().outcome())
                .isEqualTo(CreditClaimOutcome.CLAIMABLE);
    }

    private void claimWithEvaluationDue() {
        aTextIsAttendanceAlsoWhereSomethingElseIsMissing();
    }

    @Test
    void afterTheWindowOnlyALateGrantHelps() {
        store.inUnit(
                ApprovedRounds.INSTITUTION,
                unit -> unit.port(Attendances.class)
                        .recordOnce(Attendance.record(
                                        new Participation(ANN, ApprovedRounds.CHILD),
                                        Option.none(),
                                        Act.of(ANN, DURING))
                                .state()));
        assertThat(codes(claim(Channel.WEB, NEXT_MONTH))).containsExactly("WINDOW_CLOSED");

        store.inUnit(ApprovedRounds.INSTITUTION, unit -> {
            OpenClaim granted = OpenClaim.of(key()).grantLate(grant()).get().state();
            unit.port(Claims.class).save(granted, Version.NEW);
            return granted;
        });

        assertThat(claim(Channel.WEB, NEXT_MONTH).decision().outcome()).isEqualTo(CreditClaimOutcome.CLAIMABLE);
    }

    private static LateGrant grant() {
        return new LateGrant("the pager went off", Act.of(PersonId.of("office"), NEXT_MONTH));
    }

    @Test
    void aDisclosureThatNobodyHasLookedAtHoldsTheClaimBack() {
        store.inUnit(ApprovedRounds.INSTITUTION, unit -> {
            PersonId speaker = PersonId.of("speaker");
            DisclosureFile file = unit.port(DisclosureFiles.class).find(speaker).orElseThrow();
            Act submission = Act.of(speaker, ApprovedRounds.START.minus(Duration.ofDays(2)));
            unit.port(DisclosureFiles.class)
                    .save(
                            file.submit(new DisclosureVersion(Array.empty(), submission))
                                    .state(),
                            file.version());
            return speaker;
        });

        assertThat(codes(claim(Channel.SMS, DURING))).containsExactly("ACTIVITY_NOT_APPROVED");
    }

    @Test
    void anotherCreditTypeIsRefusedWithAllThatIsWrong() {
        CreditRequest request = CreditRequest.of(ANN, ApprovedRounds.CHILD, CreditType.ANCC, Channel.WEB, NEXT_MONTH);

        CreditAnswer answer =
                claiming.claim(ApprovedRounds.INSTITUTION, request).get();

        assertThat(codes(answer))
                .contains("WINDOW_CLOSED", "ATTENDANCE_MISSING", "CREDIT_TYPE_NOT_OFFERED", "PROFESSION_NOT_ENTITLED");
    }

    @Test
    void whoeverIsUnknownIsToldSo() {
        PersonId nobody = PersonId.of("nobody");
        CreditRequest byNobody =
                CreditRequest.of(nobody, ApprovedRounds.CHILD, ApprovedRounds.TYPE, Channel.SMS, DURING);
        CreditRequest ofNothing = CreditRequest.of(ANN, ActivityId.of(1), ApprovedRounds.TYPE, Channel.SMS, DURING);

        assertThat(claiming.claim(ApprovedRounds.INSTITUTION, byNobody).getLeft())
                .isEqualTo(NobodyToAsk.UNKNOWN_LEARNER);
        assertThat(claiming.claim(ApprovedRounds.INSTITUTION, ofNothing).getLeft())
                .isEqualTo(NobodyToAsk.UNKNOWN_ACTIVITY);
    }
}
