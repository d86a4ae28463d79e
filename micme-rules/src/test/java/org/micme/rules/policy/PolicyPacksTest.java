package org.micme.rules.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.micme.domain.account.Profession;
import org.micme.domain.account.Role;
import org.micme.domain.credit.Amount;
import org.micme.domain.credit.CreditType;
import org.micme.domain.disclosure.ContentRole;
import org.micme.domain.moc.BoardCode;
import org.micme.rules.policy.BoardPolicy.InForce;

/** The shipped policies have the figures of policies.md. */
class PolicyPacksTest {

    private static final Policy MICME = PolicyPacks.micme();

    static List<String> names() {
        return PolicyPacks.names().asJava();
    }

    private static Policy pack(String name) {
        return PolicyPacks.named(name).get();
    }

    @Test
    void eightAreShipped() {
        assertThat(names())
                .containsExactly(
                        "micme", "med-challenger", "nist-800-63b", "rutgers", "vanderbilt", "wmed", "stanford", "utsw");
        assertThat(PolicyPacks.named("micme")).contains(MICME);
        assertThat(PolicyPacks.named("Micme")).isEmpty();
        assertThat(PolicyPacks.DEFAULT).isEqualTo("micme");
        assertThat(PolicyPacks.NIST_PASSWORDS).isEqualTo("nist-800-63b");
    }

    @ParameterizedTest
    @MethodSource("names")
    void eachIsKnownByNameAndVersionAndSaysWhereItsFiguresComeFrom(String name) {
        Policy policy = pack(name);

        assertThat(policy.name()).isEqualTo(name);
        assertThat(policy.version()).isEqualTo("2026.1");
        assertThat(policy).hasToString(name + " 2026.1");
        assertThat(policy.title().base()).isEqualTo(name.equals("micme") ? Option.none() : Option.some("micme"));
        assertThat(policy.title().inForce()).isEqualTo(InForce.ALWAYS);
        assertThat(policy.title().sources()).isNotEmpty();
        assertThat(policy.title().sources().values())
                .noneMatch(figure -> figure.source().isBlank());
    }

    @Test
    void figuresThatNoPageStatesAreMarked() {
        assertThat(pack("stanford")
                        .title()
                        .sources()
                        .get("series.renewalReminders")
                        .get()
                        .verified())
                .isFalse();
        assertThat(pack("stanford")
                        .title()
                        .sources()
                        .get("disclosure.lifetime")
                        .get()
                        .verified())
                .isTrue();
        assertThat(pack("vanderbilt")
                        .title()
                        .sources()
                        .get("readiness.businessDays")
                        .get()
                        .verified())
                .isFalse();
    }

    @Test
    void micmeLetsClaimFor10000MinutesAndKnowsNoLateClaims() {
        assertThat(MICME.claim()).isEqualTo(new ClaimPolicy(30, Option.some(10_000), Option.none()));
        assertThat(MICME.credit().step()).isEqualTo(Amount.parse("0.25"));
    }

    @Test
    void micmeLetsADisclosureLastAYear() {
        assertThat(MICME.disclosure())
                .isEqualTo(new DisclosurePolicy(Period.ofYears(1), Period.ofMonths(24), Array.of(ContentRole.FACULTY)));
        assertThat(MICME.approval().afterStart()).isTrue();
    }

    @Test
    void micmeWantsThreeThingsFiveBusinessDaysBefore() {
        assertThat(MICME.readiness()).isEqualTo(new ReadinessPolicy(5, Array.of(ReadinessCondition.values())));
        assertThat(MICME.topicName())
                .isEqualTo(new NamePolicy(
                        Array.empty(), Array.of(NameFeature.PLACEHOLDER, NameFeature.SERIES_NAME, NameFeature.DATE)));
        assertThat(MICME.calendar())
                .isEqualTo(new CalendarPolicy(HolidayCalendar.US_FEDERAL, Array.empty(), Array.empty()));
        assertThat(MICME.watch().days().asJava()).containsExactly(5, 3);
    }

    @Test
    void micmesSeriesRunWithTheCalendarYear() {
        assertThat(MICME.series())
                .isEqualTo(new SeriesPolicy(
                        MonthDay.of(1, 1), Array.of(MonthDay.of(9, 1), MonthDay.of(10, 1), MonthDay.of(11, 1))));
    }

    @Test
    void micmesAccountsHavePasswordsAndOneAlias() {
        assertThat(MICME.password())
                .isEqualTo(new PasswordPolicy(8, 16, Array.of(CharacterClass.values()), "!*@#$%^&+="));
        assertThat(MICME.email().canonicalDomains().toMap(entry -> entry))
                .isEqualTo(io.vavr.collection.HashMap.of("med.umich.edu", "umich.edu"));
        assertThat(MICME.degrees()).hasSize(34).contains("MD, PhD", "None", "Other", "RN");
        assertThat(MICME.hasDegree("MD")).isTrue();
        assertThat(MICME.hasDegree("md")).isFalse();
    }

    @Test
    void micmesCreditAccruesForThreeYears() {
        assertThat(MICME.accrued())
                .isEqualTo(new AccruedPolicy(Period.ofYears(3), true, Array.of(CreditType.of("ABP_MOC_PART_2"))));
    }

    @ParameterizedTest
    @CsvSource({
        "AMA_PRA_CATEGORY_1, PHYSICIAN",
        "AAPA, PA",
        "ANCC, NURSE",
        "PARTICIPATION, PHYSICIAN PA NURSE PHARMACIST OTHER",
        "ACEP, ''"
    })
    void aCreditTypeIsForTheProfessionsThatAreEntitledToIt(String type, String professions) {
        for (Profession profession : Profession.values()) {
            assertThat(MICME.entitles(profession, CreditType.of(type)))
                    .as("%s to %s", type, profession)
                    .isEqualTo(List.of(professions.split(" ")).contains(profession.name()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ABIM, true, [0-9]{6}, true, ''",
        "ABS, false, any, true, 2021-03-01",
        "ABA, true, any, true, ''",
        "ABP, true, any, true, ''",
        "ABPath, true, any, true, 2018-01-01",
        "ABOHNS, true, any, true, ''",
        "ABOS, true, any, true, ''",
        "ABTS, true, any, true, ''",
        "ABPMR, true, any, true, 2025-01-01"
    })
    void aBoardKnowsItsDiplomates(String code, boolean idNeeded, String form, boolean birthDay, String from) {
        BoardPolicy board = MICME.board(BoardCode.of(code));

        assertThat(MICME.boards()).contains(board);
        assertThat(board.identification().idNeeded()).isEqualTo(idNeeded);
        assertThat(board.identification().idForm()).hasToString(form);
        assertThat(board.identification().birthDayNeeded()).isEqualTo(birthDay);
        assertThat(board.progress().pointsPerCredit()).isEqualTo(Amount.of(1));
        assertThat(board.progress().name()).isNotEmpty();
        assertThat(board.reporting().from())
                .isEqualTo(from.isEmpty() ? Option.none() : Option.some(LocalDate.parse(from)));
        assertThat(board).hasToString("BoardPolicy " + code);
    }

    @Test
    void aBoardThatIsOffIsUnknown() {
        BoardCode abo = BoardCode.of("ABO");

        assertThat(MICME.boards()).hasSize(9).noneMatch(board -> board.code().equals(abo));
        assertThat(MICME.board(abo)).isEqualTo(BoardPolicy.of(abo));
        assertThat(MICME.board(abo).identification()).isEqualTo(new BoardPolicy.Identification(IdForm.ANY, true, true));
        assertThat(MICME.board(abo).progress().pointsPerCredit()).isEqualTo(Amount.of(1));
    }

    @Test
    void boardsCountInTheirOwnWay() {
        BoardPolicy.Progress abp = MICME.board(BoardCode.of("ABP")).progress();
        assertThat(abp.cycleYears()).contains(5);
        assertThat(abp.required().get().points()).isEqualTo(Amount.of(100));
        assertThat(abp.required().get().perPart().get("Part 2")).contains(Amount.of(50));

        CreditLabel selfAssessment =
                MICME.board(BoardCode.of("ABPath")).progress().creditLabels().get(1);
        assertThat(selfAssessment)
                .isEqualTo(new CreditLabel(
                        "Self-Assessment Module",
                        Option.none(),
                        Option.none(),
                        Option.some(LocalDate.of(2020, 12, 31))));
    }

    @Test
    void medChallengerNeverCloses() {
        assertThat(pack("med-challenger").claim()).isEqualTo(new ClaimPolicy(30, Option.none(), Option.none()));
        assertThat(pack("med-challenger").accrued()).isEqualTo(MICME.accrued());
    }

    @Test
    void nistWantsLongPasswordsOfAnyCharacters() {
        assertThat(pack("nist-800-63b").password()).isEqualTo(new PasswordPolicy(15, 64, Array.empty(), "!*@#$%^&+="));
        assertThat(pack("nist-800-63b").claim()).isEqualTo(MICME.claim());
    }

    @Test
    void rutgersWorksByTheAcademicYear() {
        Policy rutgers = pack("rutgers");
        assertThat(rutgers.claim().late().get())
                .isEqualTo(
                        new LateClaimPolicy(3, QuotaPeriod.ACADEMIC_YEAR, Array.of(Role.COORDINATOR), Option.none()));
        assertThat(rutgers.claim().minutesAfter()).contains(10_000);
        assertThat(rutgers.readiness().businessDays()).isEqualTo(3);
        assertThat(rutgers.readiness().conditions()).isEqualTo(MICME.readiness().conditions());
        assertThat(rutgers.approval().afterStart()).isFalse();
        assertThat(rutgers.series().yearStart()).isEqualTo(MonthDay.of(7, 1));
        assertThat(rutgers.series().renewalReminders()).isEqualTo(MICME.series().renewalReminders());
    }

    @Test
    void vanderbiltLetsPlannersDiscloseToo() {
        Policy vanderbilt = pack("vanderbilt");
        assertThat(vanderbilt.disclosure())
                .isEqualTo(new DisclosurePolicy(
                        Period.ofMonths(12), Period.ofMonths(24), Array.of(ContentRole.FACULTY, ContentRole.PLANNER)));
        assertThat(vanderbilt.readiness().businessDays()).isEqualTo(10);
        assertThat(vanderbilt.requiresDisclosureOf(ContentRole.PLANNER)).isTrue();
        assertThat(MICME.requiresDisclosureOf(ContentRole.PLANNER)).isFalse();
        assertThat(MICME.requiresDisclosureOf(ContentRole.FACULTY)).isTrue();
    }

    @Test
    void wmedClosesAfterTwelveHoursAndGrantsOneExceptionEver() {
        assertThat(pack("wmed").claim())
                .isEqualTo(new ClaimPolicy(
                        30,
                        Option.some(720),
                        Option.some(new LateClaimPolicy(
                                1, QuotaPeriod.EVER, Array.of(Role.COORDINATOR), Option.some(Period.ofDays(30))))));
    }

    @Test
    void stanfordLetsADisclosureLastTwoYearsAndRenewsInSpring() {
        assertThat(pack("stanford").disclosure().lifetime()).isEqualTo(Period.ofMonths(24));
        assertThat(pack("stanford").series())
                .isEqualTo(new SeriesPolicy(MonthDay.of(1, 1), Array.of(MonthDay.of(4, 1), MonthDay.of(5, 1))));
    }

    @Test
    void utswWantsSeriesAndDateInTheName() {
        assertThat(pack("utsw").topicName())
                .isEqualTo(new NamePolicy(
                        Array.of(NameFeature.SERIES_NAME, NameFeature.DATE), Array.of(NameFeature.PLACEHOLDER)));
    }
}
