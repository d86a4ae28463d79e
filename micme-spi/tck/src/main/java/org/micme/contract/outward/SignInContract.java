package org.micme.contract.outward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.net.URI;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.micme.spi.signin.Departure;
import org.micme.spi.signin.KnownPerson;
import org.micme.spi.signin.SignIn;

/**
 * What is asked of a {@link SignIn}. Its test plays whoever knows the institution's people, and their browsers: it follows a departure's
 * address, and gives the parameters with which the browser comes back. For one thread, as tests are.
 */
public abstract class SignInContract extends SignInScene {

    /** For an adapter's test. */
    protected SignInContract() {}

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
        assertThat(known(ANN_UNTOLD).subject()).isEqualTo(ann);
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

        Stream.ofNullable(thrown).map(Thrown::new).forEach(each -> each.saysNothingOf(PERSONAL));
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
