package org.micme.rules;

import io.vavr.collection.Seq;
import java.util.Objects;
import org.micme.rules.schema.Violation;

/**
 * Says that facts can't be decided on: a mistake of the caller, not a refusal. It names every fault by its path, and repeats no
 * value.
 */
public final class InvalidFactsException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient Seq<Violation> violations;

    InvalidFactsException(String rule, Seq<Violation> violations) {
        super(rule + ": " + violations.map(v -> v.path() + " " + v.message()).mkString("; "));
        this.violations = Objects.requireNonNull(violations, "violations");
    }

    /**
     * Every fault.
     *
     * @return at least one, never null
     */
    public Seq<Violation> violations() {
        return violations;
    }
}
