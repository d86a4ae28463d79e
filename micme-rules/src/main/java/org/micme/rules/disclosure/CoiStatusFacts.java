package org.micme.rules.disclosure;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.ZoneId;
import org.immutables.value.Value;
import org.micme.domain.activity.Activity;
import org.micme.domain.disclosure.PersonReview;
import org.micme.domain.disclosure.SubmittedDisclosure;
import org.micme.rules.facts.Disclosures;
import org.micme.rules.facts.FactsStyle;

/**
 * What {@link CoiStatusRule} looks at: one person on one activity.
 *
 * <p>Immutable and thread safe.
 */
@FactsStyle
@Value.Immutable
public interface CoiStatusFacts {

    /**
     * In which zone dates are told: the institution's.
     *
     * @return never null
     */
    ZoneId zone();

    /**
     * The activity.
     *
     * @return never null
     */
    Activity activity();

    /**
     * The person's disclosures, each submitted at another instant.
     *
     * @return in any order; empty unless set; never null
     */
    @Value.Default
    default Seq<SubmittedDisclosure> disclosures() {
        return Array.empty();
    }

    /**
     * The office's newest review.
     *
     * @return none unless set; never null
     */
    @Value.Default
    default Option<PersonReview> review() {
        return Option.none();
    }

    /** Checks that no disclosure comes twice. */
    @Value.Check
    default void check() {
        Disclosures.refuseRepeated(disclosures());
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
    final class Builder extends ImmutableCoiStatusFacts.Builder {
        Builder() {}
    }
}
