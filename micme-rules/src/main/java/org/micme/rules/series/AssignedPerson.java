package org.micme.rules.series;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.immutables.value.Value;
import org.micme.domain.account.PersonId;
import org.micme.domain.disclosure.ContentRole;
import org.micme.domain.disclosure.PersonReview;
import org.micme.domain.disclosure.SubmittedDisclosure;
import org.micme.rules.facts.Disclosures;
import org.micme.rules.facts.FactsStyle;

/**
 * Somebody who controls the content of a child, as the rules about a child look at them.
 *
 * <p>Immutable and thread safe.
 */
@FactsStyle
@Value.Immutable
public interface AssignedPerson {

    /**
     * Who it is.
     *
     * @return never null
     */
    PersonId id();

    /**
     * Speaker or planner.
     *
     * @return faculty unless set; never null
     */
    @Value.Default
    default ContentRole role() {
        return ContentRole.FACULTY;
    }

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
     * The office's newest review of the person.
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
     * Begins to describe a person.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects what is known of a person. For one thread. */
    final class Builder extends ImmutableAssignedPerson.Builder {
        Builder() {}
    }
}
