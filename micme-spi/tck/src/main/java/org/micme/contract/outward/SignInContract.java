package org.micme.contract.outward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.micme.domain.account.EmailAddress;
import org.micme.domain.account.PersonName;
import org.micme.domain.kernel.InstitutionId;
import org.micme.spi.signin.Departure;
import org.micme.spi.signin.KnownPerson;
import org.micme.spi.signin.SignIn;

/**
 * What is asked of a {@link SignIn}. Its test plays whoever knows the institution's people, and their browsers: it follows a departure's
 * address, and gives the parameters with which the browser comes back. For one thread, as tests are.
 */
public abstract class SignInContract extends PlugInContract<SignIn> {

    /** Whose people come in. */
    protected static final InstitutionId INSTITUTION = InstitutionId.of("mercy");

    /** An institution with people of its own. */
    protected static final InstitutionId OTHER = InstitutionId.of("saint-elsewhere");

    private static final URI RETURN = URI.create("https://micme.example/sign-in/back");
    private static final KnownPerson ANN = new KnownPerson(
            "person-17",
            Optional.of(EmailAddress.of("ann.example@hospital.example")),
            Optional.of(new PersonName("Ann", "Examplewoman")));
    private static final KnownPerson BOB = new KnownPerson("person-18", Optional.empty(), Optional.empty());

    /** For an adapter's test. */
    protected SignInContract() {}

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

    private Departure depart() {
        try {
            return it().depart(INSTITUTION, RETURN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<KnownPerson> arrive(Departure departure, Map<String, String> parameters) {
        return arrive(it(), departure.kept(), parameters);
    }

    private static Optional<KnownPerson> arrive(SignIn by, String kept, Map<String, String> parameters) {
        try {
            return by.arrive(INSTITUTION, kept, parameters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private KnownPerson known(KnownPerson person) {
        Departure departure = depart();
        return arrive(departure, signIn(departure, person)).orElseThrow();
    }

    @Test
    void whoComesBackIsKnown() {
        assertThat(known(ANN).email()).isEqualTo(ANN.email());
        assertThat(known(ANN).name()).isEqualTo(ANN.name());
    }

    @Test
    void whatIsNotToldOfSomebodyIsNone() {
        assertThat(known(BOB).email()).isEmpty();
        assertThat(known(BOB).name()).isEmpty();
    }

    @Test
    void anAddressThatMayBeAnothersIsNone() {
        Departure departure = depart();

        assertThat(arrive(departure, signInWithAnyEmail(departure, ANN))
                        .orElseThrow()
                        .email())
                .isEmpty();
    }

    @Test
    void aSubjectIsOnePersonsForEver() {
        String ann = known(ANN).subject();
        waitTooLong();

        assertThat(known(ANN).subject()).isEqualTo(ann).isNotEqualTo(known(BOB).subject());
        assertThat(known(new KnownPerson(ANN.subject(), Optional.empty(), Optional.empty()))
                        .subject())
                .isEqualTo(ann);
    }

    @Test
    void theBrowserIsSentBackToWhereItCameFrom() {
        Departure departure = depart();

        assertThat(departure.address()).matches(URI::isAbsolute);
        assertThat(returnOf(departure)).isEqualTo(RETURN);
    }

    @Test
    void eachDepartureKeepsASecretOfItsOwn() {
        List<Departure> departures = Stream.generate(this::depart).limit(20).toList();

        assertThat(departures).extracting(Departure::kept).doesNotHaveDuplicates();
        assertThat(departures)
                .allSatisfy(
                        departure -> assertThat(departure.address().toString()).doesNotContain(departure.kept()));
    }

    @Test
    void anotherNodeCanEndWhatOneBegan() {
        Departure departure = depart();

        assertThat(arrive(plugIn(), departure.kept(), signIn(departure, ANN)))
                .map(KnownPerson::email)
                .contains(ANN.email());
    }

    @Test
    void anAnswerForAnotherBrowserIsNone() {
        Departure other = depart();

        assertThat(arrive(other, signIn(depart(), ANN))).isEmpty();
    }

    @Test
    void anAnswerForAnotherInstitutionIsNone() throws IOException {
        Departure departure = depart();

        assertThat(it().arrive(OTHER, departure.kept(), signIn(departure, ANN))).isEmpty();
    }

    @Test
    void aForgedAnswerIsNone() {
        Departure departure = depart();

        assertThat(arrive(departure, forge(departure, ANN))).isEmpty();
    }

    @Test
    void anAlteredAnswerIsNobodyElses() {
        Departure departure = depart();
        Map<String, String> answer = signIn(departure, ANN);
        KnownPerson ann = arrive(departure, answer).orElseThrow();

        assertThat(answer).isNotEmpty();
        for (String name : answer.keySet()) {
            for (String value : List.of("", answer.get(name) + "x", "person-18", "\u00e9 \ud83d\ude42 %zz")) {
                Map<String, String> altered = new HashMap<>(answer);
                altered.put(name, value);
                assertThat(arrive(departure, altered))
                        .matches(person -> person.isEmpty() || person.get().equals(ann));
            }
        }
    }

    @Test
    void aStaleAnswerIsNone() {
        Departure departure = depart();
        Map<String, String> answer = signIn(departure, ANN);
        waitTooLong();

        assertThat(arrive(departure, answer)).isEmpty();
    }

    @Test
    void aRefusalIsNone() {
        Departure departure = depart();

        assertThat(arrive(departure, refuse(departure))).isEmpty();
    }

    @Test
    void whatIsNoAnswerAtAllIsNone() {
        Departure departure = depart();
        Map<String, String> answer = signIn(departure, ANN);

        assertThat(arrive(departure, Map.of())).isEmpty();
        assertThat(arrive(departure, Map.of("code", "\u00e9", "", ""))).isEmpty();
        for (String kept : List.of("", "x", departure.kept() + "x", "\u00e9 \ud83d\ude42")) {
            assertThat(arrive(it(), kept, answer)).isEmpty();
        }
    }

    @Test
    void aWayInThatCannotBeReachedRefusesNobody() {
        Departure departure = depart();
        Map<String, String> answer = signIn(departure, ANN);
        goAway();
        Throwable thrown = catchThrowable(() ->
                assertThat(it().arrive(INSTITUTION, departure.kept(), answer)).isPresent());
        assertThat(thrown == null || thrown instanceof IOException)
                .as("known, or to be tried again")
                .isTrue();
        comeBack();

        assertThat(known(ANN).email()).isEqualTo(ANN.email());
    }

    @Test
    void whatIsThrownSaysNothingOfAnybody() {
        Departure departure = depart();
        Map<String, String> answer = signIn(departure, ANN);
        goAway();
        Throwable thrown = catchThrowable(() -> it().arrive(INSTITUTION, departure.kept(), answer));

        Stream.ofNullable(thrown)
                .map(Thrown::new)
                .forEach(each -> each.saysNothingOf(
                        List.of("ann.example@hospital.example", "Examplewoman", ANN.subject(), departure.kept())));
    }

    @Test
    void severalThreadsCanSignInAtOnce() {
        List<String> subjects =
                atOnce(RUNNERS, runner -> known(runner % 2 == 0 ? ANN : BOB).subject());

        assertThat(new HashSet<>(subjects.subList(0, 2))).hasSize(2);
        assertThat(subjects)
                .containsExactlyElementsOf(Collections.nCopies(RUNNERS / 2, subjects.subList(0, 2)).stream()
                        .flatMap(List::stream)
                        .toList());
    }
}
