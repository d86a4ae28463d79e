package org.micme.contract.memory;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.micme.domain.account.EmailAddress;
import org.micme.domain.account.PersonName;
import org.micme.domain.kernel.InstitutionId;
import org.micme.spi.signin.Departure;
import org.micme.spi.signin.KnownPerson;
import org.micme.spi.signin.SignIn;

/**
 * Lets everybody in whom a test sends, and plays the institution's side too: {@link #signIn} gives the parameters with which a browser
 * comes back, signed with an HMAC. Thread safe.
 */
public final class MemorySignIn extends MemoryPlugIn implements SignIn {

    private static final String HOST = "https://sign-in.invalid/?";
    private static final String SIGNATURE = "signature";
    private static final String STATE = "state";
    private static final String ANY_EMAIL = "any-email";

    private final String secret = UUID.randomUUID().toString();
    private final AtomicInteger period = new AtomicInteger();

    /** With a secret of its own. */
    public MemorySignIn() {}

    @Override
    public Departure depart(InstitutionId institution, URI returnTo) throws IOException {
        mustBeThere();
        String kept = UUID.randomUUID().toString();
        Map<String, String> asked = Map.of("return", returnTo.toString(), STATE, state(institution, kept));
        return new Departure(URI.create(HOST + query(asked)), kept);
    }

    /** What ties an answer to an institution, a browser and a time. */
    private String state(InstitutionId institution, String kept) {
        return signed(Map.of("institution", institution.toString(), "kept", kept, "period", period.toString()));
    }

    private String signed(Map<String, String> values) {
        return Digests.signature(secret, Digests.bytes(query(values)));
    }

    private static String query(Map<String, String> values) {
        return new TreeMap<>(values)
                .entrySet().stream()
                        .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }

    private static String asked(Departure departure, String name) {
        return Arrays.stream(departure.address().getRawQuery().split("&"))
                .filter(each -> each.startsWith(name + "="))
                .map(each -> URLDecoder.decode(each.substring(name.length() + 1), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public Optional<KnownPerson> arrive(InstitutionId institution, String kept, Map<String, String> parameters)
            throws IOException {
        mustBeThere();
        Map<String, String> told = new TreeMap<>(parameters);
        String signature = told.remove(SIGNATURE);
        boolean isGenuine = signature != null
                && Digests.areSame(signature, signed(told))
                && Digests.areSame(told.getOrDefault(STATE, ""), state(institution, kept));
        return Optional.ofNullable(isGenuine ? told.get("subject") : null)
                .map(subject -> new KnownPerson(
                        subject,
                        Optional.ofNullable(told.get("email"))
                                .filter(email -> !told.containsKey(ANY_EMAIL))
                                .map(EmailAddress::of),
                        Optional.ofNullable(told.get("first"))
                                .map(first -> new PersonName(first, told.getOrDefault("last", "")))));
    }

    /**
     * Where a departure's browser is sent back to.
     *
     * @param departure from here; never null
     * @return what {@link #depart} was given; never null
     */
    public URI returnOf(Departure departure) {
        return URI.create(asked(departure, "return"));
    }

    /**
     * Has somebody sign in.
     *
     * @param departure from here; never null
     * @param person never null
     * @return the parameters with which the browser comes back; never null
     */
    public Map<String, String> signIn(Departure departure, KnownPerson person) {
        return answer(departure, told(person));
    }

    /**
     * Has somebody sign in whose e-mail address is told, and not known to be theirs.
     *
     * @param departure from here; never null
     * @param person never null
     * @return the parameters with which the browser comes back; never null
     */
    public Map<String, String> signInWithAnyEmail(Departure departure, KnownPerson person) {
        Map<String, String> told = told(person);
        told.put(ANY_EMAIL, "true");
        return answer(departure, told);
    }

    /**
     * Has somebody refuse.
     *
     * @param departure from here; never null
     * @return the parameters with which the browser comes back; never null
     */
    public Map<String, String> refuse(Departure departure) {
        return answer(departure, new TreeMap<>(Map.of("error", "refused")));
    }

    private static Map<String, String> told(KnownPerson person) {
        Map<String, String> told = new TreeMap<>();
        told.put("subject", person.subject());
        person.email().ifPresent(email -> told.put("email", email.value()));
        person.name().ifPresent(name -> told.putAll(Map.of("first", name.first(), "last", name.last())));
        return told;
    }

    private Map<String, String> answer(Departure departure, Map<String, String> told) {
        told.put(STATE, asked(departure, STATE));
        told.put(SIGNATURE, signed(told));
        return Map.copyOf(told);
    }

    /** Makes stale what was begun before. */
    public void waitTooLong() {
        period.incrementAndGet();
    }
}
