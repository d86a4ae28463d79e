package org.micme.rules.series;

import io.vavr.collection.Seq;
import org.micme.domain.account.PersonId;
import org.micme.domain.disclosure.CoiStatus;

/**
 * Where each person of a child stands whose disclosure counts.
 *
 * <p>Immutable and thread safe.
 *
 * @param faculty in the order of the facts; never null
 */
public record ChildStatusDetails(Seq<PersonStatus> faculty) {

    /**
     * Where one person stands.
     *
     * @param id never null
     * @param coiStatus never null
     */
    public record PersonStatus(PersonId id, CoiStatus coiStatus) {}
}
