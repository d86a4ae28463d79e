package org.micme.domain.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class CreditDesignationTest {

    @Test
    void eachTypeHasAMaximumOfItsOwn() {
        CreditDesignation designation = CreditDesignation.of(CreditType.AMA_PRA_CATEGORY_1, Credits.of(1))
                .and(CreditType.ANCC, Credits.parse("0.75"));

        assertThat(designation.maximumOf(CreditType.AMA_PRA_CATEGORY_1)).contains(Credits.of(1));
        assertThat(designation.maximumOf(CreditType.ANCC)).contains(Credits.ofQuarters(3));
    }

    @Test
    void aTypeThatIsNotOfferedHasNone() {
        assertThat(CreditDesignation.NONE.maximumOf(CreditType.AAPA)).isEmpty();
    }

    @Test
    void nothingIsDesignatedForNoCredit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CreditDesignation.of(CreditType.AAPA, Credits.ZERO))
                .withMessageContaining("zero");
    }
}
