package org.micme.jdbc;

import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.LinkedHashSet;
import io.vavr.control.Option;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.micme.domain.account.Account;
import org.micme.domain.account.AccountDetails;
import org.micme.domain.account.Act;
import org.micme.domain.account.Consent;
import org.micme.domain.account.Degree;
import org.micme.domain.account.EmailAddress;
import org.micme.domain.account.PersonId;
import org.micme.domain.account.PersonName;
import org.micme.domain.account.PhoneNumber;
import org.micme.domain.account.Profession;
import org.micme.domain.account.Role;
import org.micme.domain.accrued.AccruedClaim;
import org.micme.domain.accrued.AccruedClaimId;
import org.micme.domain.accrued.AccruedClaimLine;
import org.micme.domain.accrued.AccruedCreditId;
import org.micme.domain.accrued.CreditLedger;
import org.micme.domain.accrued.EarnedCredit;
import org.micme.domain.accrued.Membership;
import org.micme.domain.accrued.MembershipPeriod;
import org.micme.domain.activity.Activity;
import org.micme.domain.activity.ChildDetails;
import org.micme.domain.activity.PlannedChild;
import org.micme.domain.activity.Series;
import org.micme.domain.activity.SeriesDetails;
import org.micme.domain.activity.SeriesId;
import org.micme.domain.activity.SeriesTeam;
import org.micme.domain.application.Application;
import org.micme.domain.application.ApplicationContent;
import org.micme.domain.application.ApplicationId;
import org.micme.domain.claim.Attendance;
import org.micme.domain.claim.Channel;
import org.micme.domain.claim.ClaimKey;
import org.micme.domain.claim.OpenClaim;
import org.micme.domain.claim.Participation;
import org.micme.domain.credit.Amount;
import org.micme.domain.credit.CreditDesignation;
import org.micme.domain.credit.CreditType;
import org.micme.domain.credit.Credits;
import org.micme.domain.disclosure.DisclosedRelationship;
import org.micme.domain.disclosure.DisclosureFile;
import org.micme.domain.disclosure.DisclosureVersion;
import org.micme.domain.disclosure.Review;
import org.micme.domain.kernel.ActivityId;
import org.micme.domain.kernel.InstitutionId;
import org.micme.domain.kernel.Version;
import org.micme.domain.moc.AwardKey;
import org.micme.domain.moc.BirthDay;
import org.micme.domain.moc.BoardAward;
import org.micme.domain.moc.BoardCode;
import org.micme.domain.moc.Completion;
import org.micme.domain.moc.Diplomate;
import org.micme.domain.moc.DiplomateId;
import org.micme.domain.moc.MocClaim;
import org.micme.spi.account.Accounts;
import org.micme.spi.accrued.AccruedClaims;
import org.micme.spi.accrued.CreditLedgers;
import org.micme.spi.accrued.Memberships;
import org.micme.spi.activity.AllSeries;
import org.micme.spi.activity.Children;
import org.micme.spi.application.Applications;
import org.micme.spi.audit.AuditEntry;
import org.micme.spi.audit.AuditTrail;
import org.micme.spi.audit.Ledger;
import org.micme.spi.claim.Attendances;
import org.micme.spi.claim.Claims;
import org.micme.spi.decision.DecisionLog;
import org.micme.spi.decision.LoggedDecision;
import org.micme.spi.disclosure.DisclosureFiles;
import org.micme.spi.disclosure.Reviews;
import org.micme.spi.file.Files;
import org.micme.spi.file.StoredFile;
import org.micme.spi.moc.BoardAwards;
import org.micme.spi.moc.Diplomates;
import org.micme.spi.moc.MocClaims;
import org.micme.spi.outbox.Outbox;
import org.micme.spi.outbox.OutboxMessage;
import org.micme.spi.store.Store;
import org.micme.spi.store.UnitOfWork;

/** An institution that has something in every table: columns, records, personal data, bytes, seals. */
public final class SampleInstitution {

    /** Its name. */
    public static final InstitutionId UMICH = InstitutionId.of("umich");

    /** How many audit entries are sealed. */
    public static final int SEALED_AUDIT_ENTRIES = 1_234;

    /** Personal data of the person {@code ANN}. */
    public static final PhoneNumber PHONE = PhoneNumber.of("+17345550100");

    /** Personal data of the person {@code ANN}, too. */
    public static final DiplomateId DIPLOMATE = DiplomateId.of("123456");

    private static final Instant NOON = Instant.parse("2025-03-07T12:00:00.123456789Z");
    private static final PersonId ANN = PersonId.of("p\t\\1");
    private static final SeriesId ROUNDS = SeriesId.of("rounds");
    private static final Participation PARTICIPATION = new Participation(ANN, ActivityId.of(7));
    private static final BoardCode ABIM = BoardCode.of("ABIM");

    private SampleInstitution() {}

    private static Act act() {
        return Act.of(ANN, NOON);
    }

    /** Fills a store that has nothing of it: all is sealed but the last audit entry. */
    public static void fill(Store store) {
        fill(store, SEALED_AUDIT_ENTRIES, 700_000, 1_200_000);
    }

    /** Fills a store with few and short things, which leave a decision in one part. */
    static void fillSparsely(Store store) {
        fill(store, 3, 10, 10);
    }

    private static void fill(Store store, int claims, int fileBytes, int requestBytes) {
        store.inUnit(UMICH, unit -> {
            addPeople(unit);
            addActivities(unit);
            addCredit(unit, claims);
            addMoc(unit);
            addRecords(unit, fileBytes, requestBytes);
            return true;
        });
        store.jobs().ensure(UMICH, "seal", NOON);
        sealAll(store);
        append(store, "later");
    }

    private static void sealAll(Store store) {
        int sealed = Ledger.MOST_SEALED;
        while (sealed == Ledger.MOST_SEALED) {
            sealed = store.ledger().seal(UMICH);
        }
    }

    /** Appends an audit entry, which is not sealed. */
    public static void append(Store store, String key) {
        store.inUnit(UMICH, unit -> {
            unit.port(AuditTrail.class).append(new AuditEntry("claim", key, "Claimed", act(), List.of()));
            return true;
        });
    }

    private static void addPeople(UnitOfWork unit) {
        AccountDetails details = AccountDetails.builder()
                .email(EmailAddress.of("Ann@umich.edu"))
                .name(new PersonName("Ann", "\u0141ukasz \uD835\uDC00"))
                .profession(Profession.PHYSICIAN)
                .degree(Degree.of("MD"))
                .phones(LinkedHashSet.of(PHONE))
                .build();
        Consent consent = new Consent("1", NOON);
        unit.port(Accounts.class)
                .save(
                        Account.signUp(ANN, details, LinkedHashSet.of(Role.LEARNER), consent, act())
                                .state(),
                        Version.NEW);
        DisclosureVersion disclosure =
                new DisclosureVersion(Array.of(DisclosedRelationship.current("Acme", "fees")), act());
        unit.port(DisclosureFiles.class)
                .save(DisclosureFile.of(ANN).submit(disclosure).state(), Version.NEW);
        unit.port(Reviews.class)
                .save(Review.open(ActivityId.of(7), ANN, disclosure, act()).state(), Version.NEW);
        unit.port(Memberships.class)
                .save(
                        Membership.of(ANN)
                                .renew(MembershipPeriod.yearFrom(LocalDate.of(2024, 2, 29)), act())
                                .state(),
                        Version.NEW);
    }

    private static CreditDesignation designation() {
        return CreditDesignation.of(CreditType.AMA_PRA_CATEGORY_1, Credits.parse("1.25"));
    }

    private static void addActivities(UnitOfWork unit) {
        SeriesDetails about = SeriesDetails.builder()
                .name("Grand Rounds")
                .department("Medicine")
                .sessionLength(Duration.ofMinutes(60))
                .designation(designation())
                .specialties(LinkedHashSet.of("Cardiology"))
                .professions(LinkedHashSet.of(Profession.PHYSICIAN))
                .build();
        SeriesTeam team = new SeriesTeam(LinkedHashSet.of(ANN), LinkedHashSet.of(ANN), LinkedHashSet.empty());
        unit.port(AllSeries.class).save(new Series(ROUNDS, Version.of(1), Year.of(2025), about, team), Version.NEW);
        ChildDetails details = ChildDetails.builder()
                .department("Medicine")
                .zone(ZoneId.of("America/New_York"))
                .location(Option.some("Room 5"))
                .objectives(Array.of("Tell one from the other"))
                .designation(designation())
                .build();
        unit.port(Children.class)
                .save(
                        PlannedChild.builder()
                                .id(unit.port(Children.class).nextId())
                                .version(Version.of(1))
                                .series(ROUNDS)
                                .activity(Activity.of("Heart Failure", NOON, NOON.plusSeconds(3_600)))
                                .details(details)
                                .faculty(LinkedHashSet.of(ANN))
                                .build(),
                        Version.NEW);
        ApplicationContent content = new ApplicationContent(Year.of(2026), about, team);
        unit.port(Applications.class)
                .save(Application.draft(ApplicationId.of("a"), content, act()).state(), Version.NEW);
    }

    private static void addCredit(UnitOfWork unit, int claims) {
        unit.port(Attendances.class)
                .save(
                        Attendance.record(PARTICIPATION, Option.some(Channel.SMS), act())
                                .state(),
                        Version.NEW);
        for (int i = 0; i < claims; i++) {
            Participation participation = new Participation(PersonId.of("learner\n" + i), ActivityId.of(7));
            unit.port(Claims.class)
                    .claim(OpenClaim.of(new ClaimKey(participation, CreditType.AAPA))
                            .claim(Credits.ofQuarters(3), Channel.SMS, act())
                            .state());
            unit.port(AuditTrail.class).append(new AuditEntry("claim", "c" + i, "Claimed", act(), List.of()));
        }
        EarnedCredit earned = EarnedCredit.builder()
                .id(AccruedCreditId.of("line-1"))
                .learner(ANN)
                .course("Self-assessment")
                .topic("Sepsis")
                .type(CreditType.AMA_PRA_CATEGORY_1)
                .amount(Amount.parse("10.333333"))
                .earnedOn(LocalDate.of(2024, 2, 29))
                .build();
        unit.port(CreditLedgers.class)
                .save(CreditLedger.of(ANN).earn(earned, act()).state(), Version.NEW);
        unit.port(AccruedClaims.class)
                .add(AccruedClaim.builder()
                        .id(AccruedClaimId.of("c"))
                        .learner(ANN)
                        .displayName("Dr. Ann")
                        .type(CreditType.AMA_PRA_CATEGORY_1)
                        .act(act())
                        .lines(Array.of(new AccruedClaimLine(AccruedCreditId.of("line-1"), Amount.parse("0.25"))))
                        .build());
    }

    private static void addMoc(UnitOfWork unit) {
        var claim = MocClaim.begin(PARTICIPATION, LinkedHashSet.of(ABIM), act()).state();
        unit.port(MocClaims.class).save(claim, Version.NEW);
        Completion completion = new Completion(LocalDate.of(2025, 3, 7), Option.none(), Amount.parse("2"));
        AwardKey key = new AwardKey(PARTICIPATION, ABIM);
        var award = BoardAward.of(key, completion, act()).state();
        unit.port(BoardAwards.class).save(award, Version.NEW);
        var ids = LinkedHashMap.of(ABIM, DIPLOMATE);
        var diplomate = Diplomate.of(ANN).enter(ids, Option.some(BirthDay.of(2, 29)), act());
        unit.port(Diplomates.class).save(diplomate.state(), Version.NEW);
    }

    private static String request(int bytes) {
        byte[] noise = new byte[bytes];
        new Random(1).nextBytes(noise);
        String hex = HexFormat.of().formatHex(noise);
        return "{\"diplomate\":\"" + DIPLOMATE.value() + "\",\"noise\":\"" + hex + "\"}";
    }

    private static void addRecords(UnitOfWork unit, int fileBytes, int requestBytes) {
        unit.port(DecisionLog.class)
                .append(new LoggedDecision(
                        "d",
                        new LoggedDecision.Subject("claim", "c1"),
                        NOON,
                        new LoggedDecision.Basis("flyer", "1", new LoggedDecision.HeldPolicy("micme", "1", "{}")),
                        new LoggedDecision.Exchange(request(requestBytes), "{}")));
        unit.port(Outbox.class).put(new OutboxMessage("k", "mail", "{}", NOON));
        StoredFile file = new StoredFile("f", new StoredFile.Owner("child", "7"), "a.pdf", "application/pdf", act());
        try {
            unit.port(Files.class).add(file, new ByteArrayInputStream(new byte[fileBytes]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
