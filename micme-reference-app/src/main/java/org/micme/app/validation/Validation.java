package org.micme.app.validation;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import io.vavr.Lazy;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Provides the validator of the domain's annotations, which knows Vavr's types and getters without {@code get}. */
public final class Validation extends AbstractModule {

    // Made when it is first asked for: eager singletons would have every start wait for it.
    private final Lazy<Validator> made = Lazy.of(Validation::configured);

    /** The module. */
    public Validation() {}

    @Provides
    Validator validator() {
        return made.get();
    }

    private static Validator configured() {
        HibernateValidatorConfiguration configuration = jakarta.validation.Validation.byProvider(
                        HibernateValidator.class)
                .configure()
                .getterPropertySelectionStrategy(new FluentGetters())
                // Without the expression language, which is no part of the application.
                .messageInterpolator(new ParameterMessageInterpolator());
        Extractors.ALL.forEach(configuration::addValueExtractor);
        ConstraintMapping vavr = configuration.createConstraintMapping();
        vavr.constraintDefinition(Size.class).includeExistingValidators(true).validatedBy(SizeOfTraversable.class);
        vavr.constraintDefinition(NotEmpty.class)
                .includeExistingValidators(true)
                .validatedBy(NotEmptyTraversable.class);
        return configuration.addMapping(vavr).buildValidatorFactory().getValidator();
    }
}
