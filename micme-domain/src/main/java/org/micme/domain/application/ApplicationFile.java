package org.micme.domain.application;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.io.Serializable;
import java.util.Objects;
import org.micme.domain.internal.Checks;
import org.micme.domain.kernel.Version;

/**
 * What an application carries through all its states: what it asks for, and what has been done about it.
 *
 * <p>Immutable and thread safe.
 *
 * @param id never null
 * @param version never null
 * @param content never null
 * @param history every step since it was first submitted, in order; never null
 */
public record ApplicationFile(ApplicationId id, Version version, ApplicationContent content, Seq<ReviewStep> history)
        implements Serializable {

    /**
     * Checks that nothing is null.
     *
     * @throws NullPointerException where an argument is null
     */
    public ApplicationFile {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(content, "content");
        history = Checks.elements(history, "history");
    }

    static ApplicationFile of(ApplicationId id, ApplicationContent content) {
        return new ApplicationFile(id, Version.NEW.next(), content, Array.empty());
    }

    ApplicationFile after(ReviewStep step) {
        return new ApplicationFile(id, version.next(), content, history.append(step));
    }

    ApplicationFile asking(ApplicationContent other) {
        return new ApplicationFile(id, version.next(), other, history);
    }

    ApplicationFile next() {
        return asking(content);
    }
}
