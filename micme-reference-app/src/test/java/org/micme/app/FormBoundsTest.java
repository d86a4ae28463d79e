package org.micme.app;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.micme.domain.account.PersonName;

/** The bounds of forms that stand on the domain's values are what Hibernate Validator checks. */
class FormBoundsTest {

    private static final int MOST = 100;

    @Test
    void aNameThatNoFormTakesIsFound() {
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            Validator validator = factory.getValidator();

            assertThat(validator.validate(new PersonName("A".repeat(MOST), "Able")))
                    .isEmpty();
            assertThat(validator.validate(new PersonName("A".repeat(MOST + 1), "Able")))
                    .singleElement()
                    .satisfies(found -> {
                        assertThat(found.getPropertyPath()).hasToString("first");
                        assertThat(found.getMessage()).contains("100");
                    });
        }
    }
}
