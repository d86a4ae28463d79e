package org.micme.domain.moc;

import io.vavr.collection.Set;
import org.micme.domain.account.Act;
import org.micme.domain.account.Consent;
import org.micme.domain.account.Event;
import org.micme.domain.account.PersonId;

/**
 * What happens to a {@link Diplomate}. It names what was entered, and never its value.
 *
 * <p>Immutable and thread safe.
 */
public sealed interface DiplomateEvent extends Event {

    /**
     * Whose profile it is.
     *
     * @return never null
     */
    PersonId person();

    /**
     * Details were entered.
     *
     * @param person never null
     * @param boards those whose ids were entered, never null
     * @param birthDay whether the birth day was
     * @param act never null
     */
    record DetailsEntered(PersonId person, Set<BoardCode> boards, boolean birthDay, Act act)
            implements DiplomateEvent {}

    /**
     * The transmission of completions was permitted.
     *
     * @param person never null
     * @param consent never null
     * @param act never null
     */
    record TransmissionPermitted(PersonId person, Consent consent, Act act) implements DiplomateEvent {}
}
