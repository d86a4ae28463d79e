package org.micme.domain.account;

import jakarta.validation.constraints.NotBlank;
import java.io.Serializable;
import org.micme.domain.form.ShortLine;
import org.micme.domain.internal.Checks;

/**
 * What a person is called (ACC-2). The name that certificates show is another, the professional name (ACC-10).
 *
 * <p>Immutable and thread safe. Personal data: {@code toString} doesn't show it.
 *
 * @param first never null, never blank
 * @param last never null, never blank
 */
public record PersonName(
        @NotBlank @ShortLine String first,
        @NotBlank @ShortLine String last) implements Serializable {

    /**
     * Checks both names.
     *
     * @throws NullPointerException where one is null
     * @throws IllegalArgumentException where one is blank
     */
    public PersonName {
        Checks.notBlank(first, "first");
        Checks.notBlank(last, "last");
    }

    /**
     * The name in the order in which people are searched and listed (ACC-12).
     *
     * @return last name, comma, first name
     */
    public String lastFirst() {
        return last + ", " + first;
    }

    @Override
    public String toString() {
        return "PersonName[redacted]";
    }
}
