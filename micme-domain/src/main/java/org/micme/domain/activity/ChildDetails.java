package org.micme.domain.activity;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.io.Serializable;
import java.time.ZoneId;
import org.immutables.value.Value;
import org.micme.domain.account.Profession;
import org.micme.domain.credit.CreditDesignation;
import org.micme.domain.internal.Checks;

/**
 * What a child's editor shows besides its name and its time (RSS-3). Specialties and professions are the series' until the
 * child is given its own.
 *
 * <p>Immutable and thread safe.
 */
@Value.Immutable
public sealed interface ChildDetails extends Serializable permits ImmutableChildDetails {

    /**
     * The department that hosts it.
     *
     * @return never null, never blank
     */
    String department();

    /**
     * The time zone in which its dates are meant.
     *
     * @return never null
     */
    ZoneId zone();

    /**
     * Where it takes place.
     *
     * @return none where nobody has said, never null, never blank
     */
    @Value.Default
    default Option<String> location() {
        return Option.none();
    }

    /**
     * What learners will be able to do.
     *
     * @return in the order in which they are shown, perhaps none; never null
     */
    @Value.Default
    default Seq<String> objectives() {
        return Array.empty();
    }

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
     * For how much credit it is designated (CRE-7).
     *
     * @return never null
     */
    CreditDesignation designation();

    /**
     * The specialties that it is meant for.
     *
     * @return none where they are the series', never null
     */
    @Value.Default
    default Option<Set<String>> specialties() {
        return Option.none();
    }

    /**
     * The professions that it is meant for.
     *
     * @return none where they are the series', never null
     */
    @Value.Default
    default Option<Set<Profession>> professions() {
        return Option.none();
    }

    /**
     * Checks the department, and takes a blank location as none. The builder calls it.
     *
     * @return the same details
     * @throws IllegalArgumentException where the department is blank
     */
    @Value.Check
    default ChildDetails check() {
        Checks.notBlank(department(), "department");
        return ((ImmutableChildDetails) this).withLocation(Checks.blankAsNone(location(), "location"));
    }

    /**
     * What a child of a series has before anybody says otherwise.
     *
     * @param series never null
     * @param zone never null
     * @return the series' department, evaluation and designation, and nothing else
     */
    static ChildDetails from(SeriesDetails series, ZoneId zone) {
        return builder()
                .zone(zone)
                .department(series.department())
                .evaluationRequired(series.evaluationRequired())
                .designation(series.designation())
                .build();
    }

    /**
     * Details to be filled in.
     *
     * @return a new builder; department, zone and designation are needed
     */
    static Builder builder() {
        return new Builder();
    }

    /** Takes each detail once and refuses to build while one is missing. Not thread safe. */
    final class Builder extends ImmutableChildDetails.Builder {
        Builder() {}
    }
}
