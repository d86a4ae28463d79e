package org.micme.domain.disclosure;

import org.micme.domain.account.Act;
import org.micme.domain.account.Event;
import org.micme.domain.account.PersonId;

/**
 * Somebody submitted a disclosure (DIS-9).
 *
 * <p>Immutable and thread safe.
 *
 * @param person never null
 * @param disclosure never null
 */
public record DisclosureSubmitted(PersonId person, DisclosureVersion disclosure) implements Event {

    @Override
    public Act act() {
        return disclosure.submission();
    }
}
