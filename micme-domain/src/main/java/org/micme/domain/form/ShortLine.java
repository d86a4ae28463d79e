package org.micme.domain.form;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A short line of a form: at most 100 characters. */
@Size(max = 100)
@Constraint(validatedBy = {})
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface ShortLine {

    /**
     * A text of its own: none, for the bound tells itself.
     *
     * @return empty
     */
    String message() default "";

    /**
     * When it is checked.
     *
     * @return empty for always
     */
    Class<?>[] groups() default {};

    /**
     * What a host ties to it.
     *
     * @return empty for nothing
     */
    Class<? extends Payload>[] payload() default {};
}
