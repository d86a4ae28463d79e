package org.micme.app.validation;

import io.vavr.collection.Traversable;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Counts the elements of Vavr's collections. The validator makes it. */
public final class SizeOfTraversable implements ConstraintValidator<Size, Traversable<?>> {

    private int min;
    private int max = Integer.MAX_VALUE;

    /** Counts; {@code initialize} says between which bounds. */
    public SizeOfTraversable() {}

    @Override
    public void initialize(Size size) {
        min = size.min();
        max = size.max();
    }

    @Override
    public boolean isValid(@Nullable Traversable<?> elements, ConstraintValidatorContext context) {
        return elements == null || (elements.size() >= min && elements.size() <= max);
    }
}
