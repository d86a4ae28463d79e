package org.micme.domain.activity;

import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Duration;
import org.immutables.value.Value;
import org.micme.domain.account.Profession;
import org.micme.domain.credit.CreditDesignation;
import org.micme.domain.form.LongLine;
import org.micme.domain.internal.Checks;

/**
 * What a series is about and what its sessions are approved for. An application asks for it, and the series that comes of
 * the application has it (APP-5).
 *
 * <p>Immutable and thread safe.
 */
@Value.Immutable
public sealed interface SeriesDetails extends Serializable permits ImmutableSeriesDetails {

    /**
     * What the series is called; no session's name repeats it (RSS-6).
     *
     * @return never null, never blank
     */
    @NotBlank
    @LongLine
    String name();

    /**
     * The department that hosts it.
     *
     * @return never null, never blank
     */
    @NotBlank
    @LongLine
    String department();

    /**
     * How long each session is approved to be (RSS-7).
     *
     * @return positive, never null
     */
    @NotNull
    Duration sessionLength();

    /**
     * Whether credit takes an evaluation (CRE-5).
     *
     * @return true where it does
     */
    @Value.Default
    default boolean evaluationRequired() {
        return false;
    }

    /**
     * For how much credit each session is designated (CRE-7).
     *
     * @return never null
     */
    @NotNull
    CreditDesignation designation();

    /**
     * The specialties that it is meant for (RSS-3).
     *
     * @return perhaps none, never null
     */
    @Value.Default
    default Set<@NotBlank String> specialties() {
        return LinkedHashSet.empty();
    }

    /**
     * The professions that it is meant for (RSS-3).
     *
     * @return perhaps none, never null
     */
    @Value.Default
    default Set<Profession> professions() {
        return LinkedHashSet.empty();
    }

    /**
     * Checks the texts and the length. The builder calls it.
     *
     * @throws IllegalArgumentException where a text is blank, or the length isn't positive
     */
    @Value.Check
    default void check() {
        Checks.notBlank(name(), "name");
        Checks.notBlank(department(), "department");
        Checks.require(sessionLength().compareTo(Duration.ZERO) > 0, "sessionLength is not positive");
    }

    /**
     * Details to be filled in.
     *
     * @return a new builder; name, department, session length and designation are needed
     */
    static Builder builder() {
        return new Builder();
    }

    /** Takes each detail once and refuses to build while one is missing. Not thread safe. */
    final class Builder extends ImmutableSeriesDetails.Builder {
        Builder() {}
    }
}
