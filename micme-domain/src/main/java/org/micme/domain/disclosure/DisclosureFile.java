package org.micme.domain.disclosure;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.micme.domain.account.PersonId;
import org.micme.domain.internal.Checks;
import org.micme.domain.kernel.Change;
import org.micme.domain.kernel.Version;

/**
 * What one person has on file: every disclosure ever submitted, none of them changed or removed (DIS-9). A form that was
 * signed earlier and came in later takes its place in the order.
 *
 * <p>Immutable and thread safe.
 *
 * @param person who discloses, never null
 * @param version never null
 * @param disclosures in the order in which they were submitted, no two at the same instant; never null
 */
public record DisclosureFile(PersonId person, Version version, Seq<DisclosureVersion> disclosures)
        implements Serializable {

    /**
     * Puts the disclosures in order and checks their instants.
     *
     * @throws NullPointerException where an argument is null
     * @throws IllegalArgumentException where two were submitted at the same instant
     */
    public DisclosureFile {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(version, "version");
        disclosures = Checks.elements(disclosures, "disclosures").sortBy(DisclosureVersion::submittedAt);
        int instants = disclosures.map(DisclosureVersion::submittedAt).toSet().size();
        Checks.require(instants == disclosures.size(), "disclosures has two of the same instant");
    }

    /**
     * The file of somebody who has disclosed nothing yet.
     *
     * @param person never null
     * @return a file with nothing in it
     */
    public static DisclosureFile of(PersonId person) {
        return new DisclosureFile(person, Version.NEW, Array.empty());
    }

    /**
     * Puts one more disclosure on file.
     *
     * @param disclosure never null
     * @return the file with it
     * @throws IllegalArgumentException where another was submitted at the same instant
     */
    public Change<DisclosureFile, DisclosureSubmitted> submit(DisclosureVersion disclosure) {
        return new Change<>(
                new DisclosureFile(person, version.next(), disclosures.append(disclosure)),
                new DisclosureSubmitted(person, disclosure));
    }

    /**
     * The disclosure that was submitted last.
     *
     * @return none where there is nothing on file
     */
    public Option<DisclosureVersion> newest() {
        return disclosures.lastOption();
    }

    /**
     * The disclosure that was submitted at an instant.
     *
     * @param submittedAt never null
     * @return none where there is no such disclosure
     */
    public Option<DisclosureVersion> at(Instant submittedAt) {
        return disclosures.find(disclosure -> disclosure.submittedAt().equals(submittedAt));
    }
}
