package org.micme.rules.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.micme.rules.policy.PolicyReaderTest.READER;
import static org.micme.rules.policy.PolicyReaderTest.changes;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.micme.domain.account.Profession;
import org.micme.domain.account.Role;
import org.micme.domain.credit.Amount;
import org.micme.domain.credit.CreditType;
import org.micme.domain.moc.BoardCode;

/** A policy states only what differs from its base: keys are merged, lists and tables replaced whole. */
class PolicyMergingTest {

    private static final Policy MICME = PolicyPacks.micme();

    private static Policy with(Object... entries) {
        return READER.readChanges(changes(entries)).get();
    }

    private static Policy on(String base, Object... entries) {
        Map<String, Object> changes = changes(entries);
        changes.put("base", base);
        return READER.readChanges(changes).get();
    }

    static List<String> packs() {
        return PolicyPacks.names().asJava();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void whatIsWrittenIsReadAgain(String name) {
        Policy policy = PolicyPacks.named(name).get();
        Policy again = READER.readFile(READER.tree(policy)).get();

        assertThat(again).isEqualTo(policy).hasSameHashCodeAs(policy);
        assertThat(READER.tree(again)).isEqualTo(READER.tree(policy));
        assertThat(again.title().sources().keySet())
                .isEqualTo(policy.title().sources().keySet());
    }

    @ParameterizedTest
    @MethodSource("packs")
    void changingNothingChangesTheTitleAlone(String name) {
        Policy policy = PolicyPacks.named(name).get();
        Policy unchanged = on(name);

        assertThat(unchanged.name()).isEqualTo(name + "*");
        assertThat(unchanged.version()).isEqualTo(policy.version());
        assertThat(unchanged.title().base()).contains(name);
        assertThat(unchanged).isNotEqualTo(policy);
        assertThat(unchanged.entitled(policy.title())).isEqualTo(policy);
    }

    @Test
    void theRestOfASectionIsTheBases() {
        Policy policy = with("claim.minutesAfter", 720);

        assertThat(policy.claim()).isEqualTo(new ClaimPolicy(30, Option.some(720), Option.none()));
        assertThat(policy.disclosure()).isEqualTo(MICME.disclosure());
        assertThat(policy.boards()).isEqualTo(MICME.boards());
        assertThat(policy.name()).isEqualTo("micme*");
    }

    @Test
    void listsAreReplacedWhole() {
        assertThat(with("degrees", List.of("MD")).degrees().asJava()).containsExactly("MD");
        assertThat(with("name.mustNotContain", List.of()).topicName().mustNotContain())
                .isEmpty();
        assertThat(with("watch.days", List.of(7)).watch().days().asJava()).containsExactly(7);
    }

    @Test
    void tablesAreReplacedWhole() {
        Policy entitled = with("entitlements", Map.of("PA", List.of("ACEP")));
        assertThat(entitled.entitles(Profession.PA, CreditType.of("ACEP"))).isTrue();
        assertThat(entitled.entitles(Profession.PA, CreditType.of("PARTICIPATION")))
                .isFalse();
        assertThat(entitled.entitles(Profession.PHYSICIAN, CreditType.of("AMA_PRA_CATEGORY_1")))
                .isFalse();

        assertThat(with("email.canonicalDomains", Map.of("a.org", "b.org"))
                        .email()
                        .canonicalDomains()
                        .toJavaMap())
                .isEqualTo(Map.of("a.org", "b.org"));
    }

    @Test
    void boardsAreReplacedWholeAndNeedTheirCodeAlone() {
        Policy policy = with("boards", List.of(Map.of("code", "ABX")));

        assertThat(policy.boards().asJava()).containsExactly(BoardPolicy.of(BoardCode.of("ABX")));
        assertThat(policy.board(BoardCode.of("ABIM"))).isEqualTo(BoardPolicy.of(BoardCode.of("ABIM")));
    }

    @Test
    void aBoardCanBeToldInFull() {
        Map<String, Object> board = new HashMap<>(Map.of(
                "code",
                "ABX",
                "name",
                "Board of Examples",
                "idPattern",
                "[A-Z]{2}[0-9]+",
                "birthDayNeeded",
                false,
                "idNeeded",
                false,
                "pointsPerCredit",
                0.5,
                "cycle",
                Map.of("years", 50),
                "required",
                Map.of("points", 100, "perPart", Map.of("IV", 20)),
                "from",
                "2021-03-01",
                "until",
                "2030-12-31"));
        board.put(
                "creditLabels",
                List.of(Map.of("name", "CME", "part", "IV", "from", "2022-01-01", "until", "2023-01-01")));
        BoardPolicy read = with("boards", List.of(board)).boards().head();

        assertThat(read)
                .isEqualTo(BoardPolicy.of(BoardCode.of("ABX"))
                        .with(new BoardPolicy.Identification(IdForm.of("[A-Z]{2}[0-9]+"), false, false))
                        .with(new BoardPolicy.Progress(
                                Option.some("Board of Examples"),
                                Amount.parse("0.5"),
                                Option.some(50),
                                Option.some(new BoardRequirement(
                                        Amount.of(100), io.vavr.collection.HashMap.of("IV", Amount.of(20)))),
                                Array.of(new CreditLabel(
                                        "CME",
                                        Option.some("IV"),
                                        Option.some(LocalDate.of(2022, 1, 1)),
                                        Option.some(LocalDate.of(2023, 1, 1))))))
                        .with(new BoardPolicy.InForce(
                                Option.some(LocalDate.of(2021, 3, 1)), Option.some(LocalDate.of(2030, 12, 31)))));
        Policy policy = with("boards", List.of(board));
        assertThat(READER.readFile(READER.tree(policy)).get()).isEqualTo(policy);
    }

    @Test
    void aWindowThatNeverClosesIsNull() {
        assertThat(with("claim.minutesAfter", null).claim().minutesAfter()).isEmpty();
        assertThat(on("med-challenger", "claim.minutesAfter", 1).claim().minutesAfter())
                .contains(1);
    }

    @Test
    void lateClaimsAreMergedKeyByKey() {
        LateClaimPolicy late = on("wmed", "claim.late.max", 2).claim().late().get();
        assertThat(late)
                .isEqualTo(new LateClaimPolicy(
                        2, QuotaPeriod.EVER, Array.of(Role.COORDINATOR), Option.some(Period.ofDays(30))));
        assertThat(on("wmed", "claim.late.within", null).claim().late().get().within())
                .isEmpty();
        assertThat(on("wmed", "claim.late", null).claim().late()).isEmpty();
        assertThat(on("wmed", "claim.late", null).claim().minutesAfter()).contains(720);
    }

    @Test
    void lateClaimsBeginFromNothingWhereTheBaseHasNone() {
        assertThat(with("claim.late", Map.of("max", 3, "by", List.of("OWNER")))
                        .claim()
                        .late())
                .contains(new LateClaimPolicy(3, QuotaPeriod.EVER, Array.of(Role.OWNER), Option.none()));
    }

    @Test
    void aFileBuildsOnItsBaseAndKeepsItsOwnTitle() {
        Policy policy = READER.readFile(Map.of(
                        "policy", "mine",
                        "version", "7",
                        "base", "wmed",
                        "from", "2025-01-01",
                        "until", "2025-12-31",
                        "claim", Map.of("minutesBefore", 15),
                        "sources", Map.of("claim.minutesBefore", Map.of("source", "our handbook"))))
                .get();

        assertThat(policy.claim().minutesBefore()).isEqualTo(15);
        assertThat(policy.claim().minutesAfter()).contains(720);
        assertThat(policy.title())
                .isEqualTo(new PolicyTitle(
                        "mine",
                        "7",
                        Option.some("wmed"),
                        new BoardPolicy.InForce(
                                Option.some(LocalDate.of(2025, 1, 1)), Option.some(LocalDate.of(2025, 12, 31))),
                        io.vavr.collection.HashMap.of("claim.minutesBefore", new FigureSource("our handbook", true))));
    }
}
