package org.micme.rules.series;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.ZoneId;
import org.immutables.value.Value;
import org.micme.domain.activity.Activity;
import org.micme.domain.disclosure.OfficeApproval;
import org.micme.rules.facts.FactsStyle;

/**
 * What {@link ChildStatusRule} looks at.
 *
 * <p>Immutable and thread safe.
 */
@FactsStyle
@Value.Immutable
public interface ChildStatusFacts {

    /**
     * In which zone dates are told: the institution's.
     *
     * @return never null
     */
    ZoneId zone();

    /**
     * The name of the series.
     *
     * @return may be blank, never null
     */
    String seriesName();

    /**
     * The child.
     *
     * @return never null
     */
    Activity activity();

    /**
     * Whether the office accepted the name though a check objects to it (DIS-6).
     *
     * @return false unless set
     */
    @Value.Default
    default boolean nameAccepted() {
        return false;
    }

    /**
     * Who controls the content, each once.
     *
     * @return in the order in which they are to be told; empty unless set; never null
     */
    @Value.Default
    default Seq<AssignedPerson> faculty() {
        return Array.empty();
    }

    /**
     * The office's approval.
     *
     * @return none unless set; never null
     */
    @Value.Default
    default Option<OfficeApproval> approval() {
        return Option.none();
    }

    /** Checks that nobody is assigned twice. */
    @Value.Check
    default void check() {
        AssignedPeople.refuseRepeated(faculty());
    }

    /**
     * Begins to collect the facts.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the facts. For one thread. */
    final class Builder extends ImmutableChildStatusFacts.Builder {
        Builder() {}
    }
}
