package org.micme.app.validation;

import io.vavr.collection.Traversable;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.NotEmpty;
import org.jspecify.annotations.Nullable;

/** Looks whether one of Vavr's collections has an element. The validator makes it. */
public final class NotEmptyTraversable implements ConstraintValidator<NotEmpty, Traversable<?>> {

    /** Has nothing to be told. */
    public NotEmptyTraversable() {}

    @Override
    public boolean isValid(@Nullable Traversable<?> elements, ConstraintValidatorContext context) {
        return elements != null && !elements.isEmpty();
    }
}
