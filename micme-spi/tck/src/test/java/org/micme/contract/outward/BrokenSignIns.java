package org.micme.contract.outward;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import org.micme.contract.memory.MemorySignIn;
import org.micme.domain.account.EmailAddress;
import org.micme.domain.account.PersonName;
import org.micme.spi.signin.Departure;
import org.micme.spi.signin.KnownPerson;

/** Ways in that mistake people, or let strangers in. */
final class BrokenSignIns {

    private static final String DEPART = "depart";
    private static final String ARRIVE = "arrive";
    private static final String STATE = "state";

    private BrokenSignIns() {}

    static List<BrokenPlugIn> all() {
        return List.of(
                knowing(
                        "whoComesBackIsKnown",
                        "forgets names",
                        person -> new KnownPerson(person.subject(), person.email(), Optional.empty())),
                knowing(
                        "whatIsNotToldOfSomebodyIsNone",
                        "makes addresses up",
                        person -> new KnownPerson(
                                person.subject(), person.email().or(() -> Optional.of(madeUp(person))), person.name())),
                arriving("anAddressThatMayBeAnothersIsNone", "believes any address", BrokenSignIns::anyEmail),
                knowing(
                        "aSubjectIsOnePersonsForEver",
                        "knows people by their addresses",
                        person -> new KnownPerson(
                                person.email().map(EmailAddress::value).orElse(person.subject()),
                                person.email(),
                                person.name())),
                broken(
                        "theBrowserIsSentBackToWhereItCameFrom",
                        "sends it home",
                        DEPART,
                        Sabotage.each(call -> call.with(call.argument(0), URI.create("https://micme.example/")))),
                broken(
                        "eachDepartureKeepsASecretOfItsOwn",
                        "shows the secret",
                        DEPART,
                        Sabotage.each(BrokenSignIns::showing)),
                broken(
                        "anotherNodeCanEndWhatOneBegan",
                        "keeps what it began to itself",
                        ARRIVE,
                        node -> call -> node == 0 ? call.proceed() : Optional.empty()),
                remembering(
                        "anAnswerForAnotherBrowserIsNone", "does not ask which browser", BrokenSignIns::ofAnyBrowser),
                arriving(
                        "anAnswerForAnotherInstitutionIsNone",
                        "mixes institutions",
                        call -> call.with(SignInContract.INSTITUTION, call.argument(1), call.argument(2))),
                arriving("aForgedAnswerIsNone", "believes answers", BrokenSignIns::believing),
                arriving("anAlteredAnswerIsNobodyElses", "throws at what it can't read", BrokenSignIns::throwing),
                arriving("anAlteredAnswerIsNobodyElses", "believes answers", BrokenSignIns::believing),
                remembering("aStaleAnswerIsNone", "does not look at the clock", BrokenSignIns::ofAnyTime),
                arriving("aRefusalIsNone", "lets guests in", BrokenSignIns::guest),
                arriving("whatIsNoAnswerAtAllIsNone", "wants a state", call -> {
                    Objects.requireNonNull(parameters(call).get(STATE), STATE);
                    return call.proceed();
                }),
                arriving("aWayInThatCannotBeReachedRefusesNobody", "takes silence for no", call -> {
                    try {
                        return call.proceed();
                    } catch (IOException e) {
                        return Optional.empty();
                    }
                }),
                arriving("whatIsThrownSaysNothingOfAnybody", "shows the answer", call -> {
                    try {
                        return call.proceed();
                    } catch (IOException e) {
                        throw new IOException("no check of " + parameters(call), e);
                    }
                }),
                broken(
                        "severalThreadsCanSignInAtOnce",
                        "is one thread's",
                        ARRIVE,
                        node -> Sabotage.Fault.ofOneThread()));
    }

    private static BrokenPlugIn broken(String test, String what, String method, IntFunction<Sabotage.Fault> fault) {
        return new BrokenPlugIn("SignIn." + test, what, method, fault);
    }

    private static BrokenPlugIn arriving(String test, String what, Sabotage.Fault fault) {
        return broken(test, what, ARRIVE, Sabotage.each(fault));
    }

    /** What is done where an answer is taken for none, with all departures before. */
    private interface SecondLook {

        Optional<KnownPerson> at(Sabotage.Call call, List<Departure> before) throws Throwable;
    }

    private static BrokenPlugIn remembering(String test, String what, SecondLook look) {
        return broken(test, what, DEPART + " " + ARRIVE, node -> {
            List<Departure> before = new CopyOnWriteArrayList<>();
            return call -> {
                Object answer = call.proceed();
                if (answer instanceof Departure departure) {
                    before.add(departure);
                }
                return Optional.empty().equals(answer) ? look.at(call, before) : answer;
            };
        });
    }

    private static Optional<KnownPerson> ofAnyBrowser(Sabotage.Call call, List<Departure> before) throws Throwable {
        for (Departure departure : before) {
            Optional<KnownPerson> person = call.with(call.argument(0), departure.kept(), call.argument(2));
            if (person.isPresent()) {
                return person;
            }
        }
        return Optional.empty();
    }

    /** Takes the answer that whoever has the secret would give to this browser, whenever that was. */
    private static Optional<KnownPerson> ofAnyTime(Sabotage.Call call, List<Departure> before) {
        MemorySignIn memory = call.memory();
        Map<String, String> told = parameters(call);
        boolean isWhole = told.keySet().containsAll(List.of("subject", "email", "first", "last"))
                && EmailAddress.isValid(told.get("email"));
        return Optional.of(told)
                .filter(all -> isWhole && call.argument(0).equals(SignInContract.INSTITUTION))
                .map(all -> new KnownPerson(
                        all.get("subject"),
                        Optional.of(EmailAddress.of(all.get("email"))),
                        Optional.of(new PersonName(all.get("first"), all.get("last")))))
                .filter(person -> before.stream()
                        .filter(departure -> departure.kept().equals(call.argument(1)))
                        .anyMatch(departure -> memory.signIn(departure, person).equals(told)));
    }

    private static BrokenPlugIn knowing(String test, String what, UnaryOperator<KnownPerson> change) {
        return arriving(
                test, what, call -> call.<Optional<KnownPerson>>proceed().map(change));
    }

    private static Map<String, String> parameters(Sabotage.Call call) {
        return call.argument(2);
    }

    private static EmailAddress madeUp(KnownPerson person) {
        return EmailAddress.of(person.subject() + "@hospital.example");
    }

    private static Object anyEmail(Sabotage.Call call) throws Throwable {
        Optional<EmailAddress> told =
                Optional.ofNullable(parameters(call).get("email")).map(EmailAddress::of);
        return call.<Optional<KnownPerson>>proceed()
                .map(person -> new KnownPerson(person.subject(), told, person.name()));
    }

    private static Object showing(Sabotage.Call call) throws Throwable {
        Departure departure = call.proceed();
        return new Departure(URI.create(departure.address() + "&kept=" + departure.kept()), departure.kept());
    }

    private static KnownPerson claimed(Sabotage.Call call) {
        return new KnownPerson(parameters(call).get("subject"), Optional.empty(), Optional.empty());
    }

    private static Object believing(Sabotage.Call call) throws Throwable {
        return call.<Optional<KnownPerson>>proceed()
                .or(() -> parameters(call).containsKey("subject") ? Optional.of(claimed(call)) : Optional.empty());
    }

    private static Object throwing(Sabotage.Call call) throws Throwable {
        if (!parameters(call).getOrDefault(STATE, "").matches("[0-9a-f]*")) {
            throw new IllegalArgumentException("this is no state");
        }
        return call.proceed();
    }

    private static Object guest(Sabotage.Call call) throws Throwable {
        return call.<Optional<KnownPerson>>proceed()
                .or(() -> Optional.of(new KnownPerson("guest", Optional.empty(), Optional.empty()))
                        .filter(guest -> parameters(call).containsKey("error")));
    }
}
