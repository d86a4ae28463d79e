package org.micme.domain.moc;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.io.Serializable;
import java.util.Objects;
import org.micme.domain.account.Act;
import org.micme.domain.account.Consent;
import org.micme.domain.account.PersonId;
import org.micme.domain.internal.Checks;
import org.micme.domain.kernel.Change;
import org.micme.domain.kernel.Version;

/**
 * What a physician's profile keeps for MOC, so that it is asked once (MOC-5): diplomate ids, birth day, and the permission to
 * transmit completions to PARS, which stands for later claims. It is kept apart from the account, as nobody else needs it.
 *
 * <p>Immutable and thread safe. Personal data: {@code toString} shows neither ids nor birth day.
 *
 * @param person never null
 * @param version never null
 * @param ids by board, never null
 * @param birthDay none until given, never null
 * @param transmission the permission to transmit; none until given; never null
 */
public record Diplomate(
        PersonId person,
        Version version,
        Map<BoardCode, DiplomateId> ids,
        Option<BirthDay> birthDay,
        Option<Consent> transmission)
        implements Serializable {

    /**
     * Checks that nothing is null.
     *
     * @throws NullPointerException where an argument is null
     */
    public Diplomate {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(version, "version");
        ids = Checks.entries(ids, "ids");
        Objects.requireNonNull(birthDay, "birthDay");
        Objects.requireNonNull(transmission, "transmission");
    }

    /**
     * Somebody of whom nothing is kept yet.
     *
     * @param person never null
     * @return a diplomate without ids, birth day and permission
     */
    public static Diplomate of(PersonId person) {
        return new Diplomate(person, Version.NEW, LinkedHashMap.empty(), Option.none(), Option.none());
    }

    /**
     * Saves what was entered. Boards that aren't entered keep their ids, and so does the birth day.
     *
     * @param entered by board; takes the place of an id before; never null
     * @param day none where it wasn't asked for, never null
     * @param act never null
     * @return the diplomate with what was entered
     */
    public Change<Diplomate, DiplomateEvent> enter(Map<BoardCode, DiplomateId> entered, Option<BirthDay> day, Act act) {
        Map<BoardCode, DiplomateId> all = ids.merge(entered, (before, after) -> after);
        return new Change<>(
                new Diplomate(person, version.next(), all, day.orElse(birthDay), transmission),
                new DiplomateEvent.DetailsEntered(person, entered.keySet(), day.isDefined(), act));
    }

    /**
     * Permits the transmission of completions to PARS or JA-PARS.
     *
     * @param consent never null
     * @param act the person's own, never null
     * @return the diplomate with that permission
     */
    public Change<Diplomate, DiplomateEvent> permitTransmission(Consent consent, Act act) {
        return new Change<>(
                new Diplomate(person, version.next(), ids, birthDay, Option.some(consent)),
                new DiplomateEvent.TransmissionPermitted(person, consent, act));
    }
}
