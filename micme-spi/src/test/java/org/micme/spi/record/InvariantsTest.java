package org.micme.spi.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.micme.domain.account.ActiveAccount;
import org.micme.domain.accrued.AccruedClaim;
import org.micme.domain.accrued.CreditLedger;
import org.micme.domain.accrued.Membership;
import org.micme.domain.activity.PlannedChild;
import org.micme.domain.activity.Series;
import org.micme.domain.application.RejectedApplication;
import org.micme.domain.claim.ClaimedCredit;
import org.micme.domain.disclosure.DisclosureFile;
import org.micme.domain.disclosure.MitigatedReview;
import org.micme.domain.disclosure.OpenReview;
import org.micme.domain.moc.AttendedMocClaim;
import org.micme.domain.moc.AwardedMocClaim;
import org.micme.domain.moc.Diplomate;
import org.micme.domain.moc.ReportedAward;

/** A record of what the domain would never have made is at fault, and no crash. */
class InvariantsTest {

    /** What is changed in an example, and the one fault of it. */
    private record Breach(String kind, Class<?> type, String fault, Consumer<Object> change) {

        @Override
        public String toString() {
            return kind + " " + fault;
        }
    }

    private static Consumer<Object> set(Object value, Object... path) {
        return tree ->
                Written.at(tree, Arrays.copyOf(path, path.length - 1)).put((String) path[path.length - 1], value);
    }

    private static Consumer<Object> addFirstAgain(Object... list) {
        return tree -> {
            List<Object> found = Written.listAt(tree, list);
            found.add(found.get(0));
        };
    }

    static Stream<Breach> breaches() {
        return Stream.of(ofPeople(), ofActivities(), ofCredit(), ofAccruedCredit())
                .flatMap(breaches -> breaches);
    }

    private static Stream<Breach> ofPeople() {
        return Stream.of(
                new Breach(
                        "account",
                        ActiveAccount.class,
                        "record.details.email: expected an e-mail address",
                        set("nobody", "details", "email")),
                new Breach(
                        "account",
                        ActiveAccount.class,
                        "record.details.phones[0]: expected a phone number",
                        set(List.of("123"), "details", "phones")),
                new Breach(
                        "account",
                        ActiveAccount.class,
                        "record.details.degree: is no possible degree",
                        set("MD", "details", "degree", "entry")),
                new Breach(
                        "account",
                        ActiveAccount.class,
                        "record.roles[2]: is in the list already",
                        addFirstAgain("roles")),
                new Breach(
                        "account",
                        ActiveAccount.class,
                        "record.version: expected a whole number from 0 to 9223372036854775807",
                        set(-1, "version")),
                new Breach(
                        "disclosureFile",
                        DisclosureFile.class,
                        "record: is no possible disclosure file",
                        addFirstAgain("disclosures")),
                new Breach(
                        "review",
                        MitigatedReview.class,
                        "record: is no possible mitigated review",
                        set(null, "relationships", 1, "relevance")),
                new Breach(
                        "review",
                        OpenReview.class,
                        "record.relationships[0]: is no possible reviewed relationship",
                        set("NOT_RELEVANT", "relationships", 0, "relevance")),
                new Breach(
                        "diplomate",
                        Diplomate.class,
                        "record.birthDay: is no possible birth day",
                        set(30, "birthDay", "day")));
    }

    private static Stream<Breach> ofActivities() {
        return Stream.of(
                new Breach(
                        "series",
                        Series.class,
                        "record.details: is no possible series details",
                        set("PT0S", "details", "sessionLength")),
                new Breach(
                        "series",
                        Series.class,
                        "record.details.sessionLength: expected a duration, such as PT1H30M",
                        set("soon", "details", "sessionLength")),
                new Breach(
                        "series",
                        Series.class,
                        "record.details.designation: expected credits above zero for each type",
                        set(0, "details", "designation", "AAPA")),
                new Breach(
                        "series",
                        Series.class,
                        "record.details.designation.AAPA: expected credits in quarters",
                        set(0.3, "details", "designation", "AAPA")),
                new Breach(
                        "series",
                        Series.class,
                        "record.team: is no possible series team",
                        set(List.of(), "team", "owners")),
                new Breach(
                        "child",
                        PlannedChild.class,
                        "record.activity: is no possible activity",
                        set("1999-01-01T00:00:00Z", "activity", "end")),
                new Breach(
                        "child",
                        PlannedChild.class,
                        "record: is no possible planned child",
                        set(null, "activity", "name")),
                new Breach(
                        "child",
                        PlannedChild.class,
                        "record.details.zone: expected a time zone",
                        set("Mars/Olympus", "details", "zone")),
                new Breach(
                        "child",
                        PlannedChild.class,
                        "record.approval: is no possible child approval",
                        addFirstAgain("approval", "covers")),
                new Breach(
                        "application",
                        RejectedApplication.class,
                        "record.file.history[4]: is no possible review step",
                        set(null, "file", "history", 4, "comment")));
    }

    private static Stream<Breach> ofCredit() {
        return Stream.of(
                new Breach(
                        "creditClaim", ClaimedCredit.class, "record: is no possible claimed credit", set(0, "amount")),
                new Breach(
                        "creditClaim",
                        ClaimedCredit.class,
                        "record.opened.key.participation.activity: expected a whole number from 1 to 999999999",
                        set(1_000_000_000, "opened", "key", "participation", "activity")),
                new Breach(
                        "mocClaim",
                        AttendedMocClaim.class,
                        "record.file: is no possible MOC file",
                        set(List.of("ABA"), "file", "awarded")),
                new Breach(
                        "mocClaim",
                        AttendedMocClaim.class,
                        "record: is no possible attended MOC claim",
                        set(List.of(), "file", "selected")),
                new Breach(
                        "mocClaim",
                        AwardedMocClaim.class,
                        "record: is no possible awarded MOC claim",
                        set(List.of(), "file", "awarded")),
                new Breach(
                        "boardAward",
                        ReportedAward.class,
                        "record.completion: is no possible completion",
                        set(0, "completion", "credits")));
    }

    private static Stream<Breach> ofAccruedCredit() {
        return Stream.of(
                new Breach(
                        "creditLedger",
                        CreditLedger.class,
                        "record: is no possible credit ledger",
                        set("somebody", "learner")),
                new Breach(
                        "creditLedger",
                        CreditLedger.class,
                        "record.credits: expected a list in which no id comes twice",
                        addFirstAgain("credits")),
                new Breach(
                        "creditLedger",
                        CreditLedger.class,
                        "record.credits[1]: is no possible partly claimed credit",
                        set(1.5, "credits", 1, "claimed")),
                new Breach(
                        "accruedClaim",
                        AccruedClaim.class,
                        "record: is no possible accrued claim",
                        set(List.of(), "lines")),
                new Breach(
                        "membership", Membership.class, "record: is no possible membership", addFirstAgain("periods")),
                new Breach(
                        "membership",
                        Membership.class,
                        "record.periods[0]: is no possible membership period",
                        set("2025-07-01", "periods", 0, "endExclusive")));
    }

    @ParameterizedTest
    @MethodSource("breaches")
    void isAFaultWhereItIs(Breach breach) {
        Example<?> example = Example.of(breach.kind(), breach.type());
        Object tree = example.tree();
        assertThat(Written.faults(example.kind(), tree)).isEmpty();

        breach.change().accept(tree);

        assertThat(Written.faults(example.kind(), tree)).containsExactly(breach.fault());
    }
}
