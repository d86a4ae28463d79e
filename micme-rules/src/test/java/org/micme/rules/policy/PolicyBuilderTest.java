package org.micme.rules.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.control.Option;
import java.time.MonthDay;
import java.time.Period;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.micme.domain.account.Profession;
import org.micme.domain.credit.Amount;
import org.micme.domain.credit.CreditType;
import org.micme.domain.moc.BoardCode;

/** A policy can be built in Java as well: a base, and what differs from it. */
class PolicyBuilderTest {

    private static final Policy MICME = PolicyPacks.micme();

    private record Change<T>(T value, UnaryOperator<PolicyBuilder> set, Function<Policy, T> get) {}

    private static <T> Arguments change(
            String name,
            T value,
            java.util.function.BiFunction<PolicyBuilder, T, PolicyBuilder> set,
            Function<Policy, T> get) {
        return Arguments.of(name, new Change<>(value, builder -> set.apply(builder, value), get));
    }

    static List<Arguments> changes() {
        return List.of(
                change("claim", new ClaimPolicy(1, Option.none(), Option.none()), PolicyBuilder::claim, Policy::claim),
                change(
                        "disclosure",
                        new DisclosurePolicy(Period.ofDays(1), Period.ofDays(2), Array.empty()),
                        PolicyBuilder::disclosure,
                        Policy::disclosure),
                change("readiness", new ReadinessPolicy(9, Array.empty()), PolicyBuilder::readiness, Policy::readiness),
                change(
                        "name",
                        new NamePolicy(Array.of(NameFeature.DATE), Array.empty()),
                        PolicyBuilder::topicName,
                        Policy::topicName),
                change("watch", new WatchPolicy(Array.of(9)), PolicyBuilder::watch, Policy::watch),
                change("approval", new ApprovalPolicy(false), PolicyBuilder::approval, Policy::approval),
                change(
                        "series",
                        new SeriesPolicy(MonthDay.of(7, 1), Array.empty()),
                        PolicyBuilder::series,
                        Policy::series),
                change(
                        "calendar",
                        new CalendarPolicy(HolidayCalendar.NONE, Array.empty(), Array.empty()),
                        PolicyBuilder::calendar,
                        Policy::calendar),
                change("email", new EmailPolicy(HashMap.empty()), PolicyBuilder::email, Policy::email),
                change("degrees", Array.of("MD"), PolicyBuilder::degrees, Policy::degrees),
                change(
                        "entitlements",
                        HashMap.of(Profession.PA, Array.of(CreditType.of("ACEP"))),
                        (b, v) -> b.entitlements(v.mapValues(types -> types)),
                        Policy::entitlements),
                change("credit", new CreditPolicy(Amount.of(1)), PolicyBuilder::credit, Policy::credit),
                change(
                        "accrued",
                        new AccruedPolicy(Period.ofDays(1), false, Array.empty()),
                        PolicyBuilder::accrued,
                        Policy::accrued),
                change(
                        "password",
                        new PasswordPolicy(1, 2, Array.empty(), ""),
                        PolicyBuilder::password,
                        Policy::password),
                change("boards", Array.of(BoardPolicy.of(BoardCode.of("ABX"))), PolicyBuilder::boards, Policy::boards));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void changesOneThingAndKeepsTheRest(String name, Change<?> change) {
        Policy changed = change.set().apply(PolicyBuilder.from(MICME)).build();

        assertThat((Object) change.get().apply(changed)).isEqualTo(change.value());
        assertThat(changed.entitled(MICME.title())).isNotEqualTo(MICME);
        changes().stream()
                .filter(other -> !other.get()[0].equals(name))
                .map(other -> (Change<?>) other.get()[1])
                .forEach(other -> assertThat((Object) other.get().apply(changed))
                        .isEqualTo(other.get().apply(MICME)));
    }

    @Test
    void withoutChangesItIsTheBaseUnderAnotherTitle() {
        Policy same = PolicyBuilder.from(MICME).build();

        assertThat(same.name()).isEqualTo("micme*");
        assertThat(same.title().base()).contains("micme");
        assertThat(same.title().sources()).isEmpty();
        assertThat(same.entitled(MICME.title())).isEqualTo(MICME).hasSameHashCodeAs(MICME);
        assertThat(same).isNotEqualTo(MICME).isNotEqualTo("micme");
    }

    @Test
    void itsTitleIsItsOwn() {
        Policy mine = PolicyBuilder.from(MICME).title("mine", "3").build();

        assertThat(mine).hasToString("mine 3");
        assertThat(mine.title().base()).contains("micme");
    }

    @Test
    void aTitleIsNeverBlank() {
        assertThatThrownBy(() -> PolicyBuilder.from(MICME).title(" ", "1")).hasMessage("name or version is blank");
        assertThatThrownBy(() -> PolicyBuilder.from(MICME).title("mine", "")).hasMessage("name or version is blank");
    }

    @Test
    void nothingIsNull() {
        PolicyBuilder builder = PolicyBuilder.from(MICME);
        assertThatNullPointerException().isThrownBy(() -> builder.claim(null));
        assertThatNullPointerException().isThrownBy(() -> builder.boards(null));
        assertThatNullPointerException().isThrownBy(() -> new ClaimPolicy(1, null, Option.none()));
        assertThatNullPointerException().isThrownBy(() -> new ReadinessPolicy(1, null));
    }

    @Test
    void theDaysOfAWatchFall() {
        assertThat(new WatchPolicy(Array.of(5, 3, 0)).days()).hasSize(3);
        for (Array<Integer> wrong :
                List.of(Array.<Integer>empty(), Array.of(3, 3), Array.of(3, 5), Array.of(9, 1, 2))) {
            assertThatThrownBy(() -> new WatchPolicy(wrong)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void boardsDifferInEachOfTheirParts() {
        BoardPolicy board = BoardPolicy.of(BoardCode.of("ABX"));
        BoardPolicy other = MICME.board(BoardCode.of("ABS"));

        assertThat(board.with(other.identification())).isNotEqualTo(board);
        assertThat(board.with(other.progress())).isNotEqualTo(board);
        assertThat(board.with(other.reporting())).isNotEqualTo(board);
        assertThat(BoardPolicy.of(BoardCode.of("ABY"))).isNotEqualTo(board).isNotEqualTo("ABX");
        assertThat(BoardPolicy.of(BoardCode.of("ABX"))).isEqualTo(board).hasSameHashCodeAs(board);
    }
}
