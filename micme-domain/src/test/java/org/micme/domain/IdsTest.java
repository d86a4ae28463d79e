package org.micme.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.micme.domain.account.PersonId;
import org.micme.domain.accrued.AccruedClaimId;
import org.micme.domain.accrued.AccruedCreditId;
import org.micme.domain.activity.SeriesId;
import org.micme.domain.application.ApplicationId;
import org.micme.domain.credit.CreditType;
import org.micme.domain.kernel.InstitutionId;
import org.micme.domain.moc.BoardCode;
import org.micme.domain.moc.PostTestId;

/** Ids are texts that a host system chose; each kind is a type of its own. */
class IdsTest {

    static Stream<Function<String, Comparable<?>>> kinds() {
        return Stream.of(
                PersonId::of,
                AccruedCreditId::of,
                AccruedClaimId::of,
                SeriesId::of,
                ApplicationId::of,
                PostTestId::of,
                InstitutionId::of,
                BoardCode::of,
                CreditType::of);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void anIdIsItsText(Function<String, Comparable<?>> of) {
        assertThat(of.apply("a-1"))
                .isEqualTo(of.apply("a-1"))
                .hasSameHashCodeAs(of.apply("a-1"))
                .isNotEqualTo(of.apply("A-1"))
                .hasToString("a-1");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aBlankTextIsNoId(Function<String, Comparable<?>> of) {
        assertThatIllegalArgumentException().isThrownBy(() -> of.apply(" \t"));
        assertThatIllegalArgumentException().isThrownBy(() -> of.apply(""));
    }

    /** By which a hash table of the JDK finds ids that share a hash as quickly as others, however they were chosen. */
    @ParameterizedTest
    @MethodSource("kinds")
    void idsAreInTheOrderOfTheirTexts(Function<String, Comparable<?>> of) {
        Stream<Comparable<?>> ids = Stream.of("b", "BB", "a-1", "Aa").map(of);

        assertThat(ids.sorted().map(Object::toString)).containsExactly("Aa", "BB", "a-1", "b");
        assertThat(of.apply("a").getClass().getGenericInterfaces())
                .anyMatch(type -> type.getTypeName()
                        .equals("java.lang.Comparable<"
                                + of.apply("a").getClass().getName() + ">"));
    }
}
