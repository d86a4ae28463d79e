package org.micme.domain.disclosure;

import io.vavr.control.Option;
import java.io.Serializable;
import java.util.Objects;
import org.micme.domain.account.Act;
import org.micme.domain.internal.Checks;

/**
 * How one relevant relationship was mitigated, by whom, and when (DIS-6).
 *
 * <p>Immutable and thread safe.
 *
 * @param kind never null
 * @param description in free text, needed where the kind is {@link MitigationKind#OTHER}; never null, never blank
 * @param act who mitigated, and when; never null
 */
public record Mitigation(MitigationKind kind, Option<String> description, Act act) implements Serializable {

    /**
     * Checks that another way is described.
     *
     * @throws NullPointerException where an argument is null
     * @throws IllegalArgumentException where the description is needed and missing
     */
    public Mitigation {
        Objects.requireNonNull(kind, "kind");
        description = Checks.blankAsNone(description, "description");
        Checks.require(kind != MitigationKind.OTHER || description.isDefined(), "description is missing");
        Objects.requireNonNull(act, "act");
    }

    /**
     * A mitigation that its kind says all about.
     *
     * @param kind any but {@link MitigationKind#OTHER}, never null
     * @param act never null
     * @return the mitigation
     */
    public static Mitigation of(MitigationKind kind, Act act) {
        return new Mitigation(kind, Option.none(), act);
    }
}
