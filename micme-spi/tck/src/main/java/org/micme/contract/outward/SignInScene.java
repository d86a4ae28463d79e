package org.micme.contract.outward;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.micme.domain.account.EmailAddress;
import org.micme.domain.account.PersonName;
import org.micme.domain.kernel.InstitutionId;
import org.micme.spi.signin.Departure;
import org.micme.spi.signin.KnownPerson;
import org.micme.spi.signin.SignIn;

/**
 * Whoever knows an institution's people, as the test of a {@link SignIn} plays it, and people who come in. For one thread, as tests are.
 */
public abstract class SignInScene extends PlugInContract<SignIn> {

    /** Whose people come in. */
    protected static final InstitutionId INSTITUTION = InstitutionId.of("mercy");

    /** An institution with people of its own. */
    protected static final InstitutionId OTHER = InstitutionId.of("saint-elsewhere");

    static final URI RETURN = URI.create("https://micme.example/sign-in/back");
    static final KnownPerson ANN = new KnownPerson(
            "person-17",
            Optional.of(EmailAddress.of("ann.example@hospital.example")),
            Optional.of(new PersonName("Ann", "Examplewoman")));

    /** The same person, of whom nothing is told. */
    static final KnownPerson ANN_UNTOLD = new KnownPerson(ANN.subject(), Optional.empty(), Optional.empty());

    static final List<String> PERSONAL = List.of("ann.example@hospital.example", "Examplewoman", ANN.subject());
    static final KnownPerson BOB = new KnownPerson("person-18", Optional.empty(), Optional.empty());

    SignInScene() {}

    /**
     * Where the browser is sent back to, from a departure's address.
     *
     * @param departure never null
     * @return never null
     */
    protected abstract URI returnOf(Departure departure);

    /**
     * Has somebody sign in.
     *
     * @param departure never null
     * @param person whose e-mail address and name are told where there are any; never null
     * @return the parameters with which the browser comes back; never null
     */
    protected abstract Map<String, String> signIn(Departure departure, KnownPerson person);

    /**
     * Has somebody sign in whose e-mail address is told, and not known to be theirs.
     *
     * @param departure never null
     * @param person with an address; never null
     * @return the parameters with which the browser comes back; never null
     */
    protected abstract Map<String, String> signInWithAnyEmail(Departure departure, KnownPerson person);

    /**
     * Has somebody refuse.
     *
     * @param departure never null
     * @return the parameters with which the browser comes back; never null
     */
    protected abstract Map<String, String> refuse(Departure departure);

    /**
     * Makes an answer as somebody would who has all but the secrets.
     *
     * @param departure never null
     * @param person never null
     * @return the parameters with which the browser comes back; never null
     */
    protected abstract Map<String, String> forge(Departure departure, KnownPerson person);

    /** Lets so much time pass that what was begun and answered before is stale. */
    protected abstract void waitTooLong();

    /** Makes whoever knows the people unreachable, as a cut cable does, until {@link #comeBack}. */
    protected abstract void goAway();

    /** Makes it reachable again. */
    protected abstract void comeBack();

    final Departure depart() {
        try {
            return it().depart(INSTITUTION, RETURN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    final Optional<KnownPerson> arrive(Departure departure, Map<String, String> parameters) {
        return arrive(it(), departure.kept(), parameters);
    }

    static Optional<KnownPerson> arrive(SignIn by, String kept, Map<String, String> parameters) {
        try {
            return by.arrive(INSTITUTION, kept, parameters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    final KnownPerson known(KnownPerson person) {
        Departure departure = depart();
        return arrive(departure, signIn(departure, person)).orElseThrow();
    }
}
