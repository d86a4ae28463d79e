package org.micme.contract.memory;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.micme.domain.account.PhoneNumber;
import org.micme.spi.message.InboundText;
import org.micme.spi.message.TextGateway;
import org.micme.spi.outbox.UndeliverableMessage;

/**
 * Keeps texts in place of sending them, and makes requests as a gateway makes them when a text comes in. The signature is an HMAC over the
 * address and the body. Thread safe.
 */
public final class MemoryTextGateway extends MemoryPlugIn implements TextGateway {

    /** The header that holds the signature. */
    public static final String SIGNATURE = "x-memory-signature";

    private static final String TEXT = "text";

    private final String secret;
    private final List<Sent> sent = new CopyOnWriteArrayList<>();
    private final Set<PhoneNumber> refused = ConcurrentHashMap.newKeySet();

    /**
     * With nothing sent.
     *
     * @param secret with which requests are signed; not empty
     */
    public MemoryTextGateway(String secret) {
        this.secret = Objects.requireNonNull(secret, "secret");
    }

    /**
     * A text that was sent. Immutable and thread safe; {@link #toString} holds its key alone.
     *
     * @param key never null
     * @param to never null
     * @param text never null
     */
    public record Sent(String key, PhoneNumber to, String text) {

        /** Checks that nothing is null. */
        public Sent {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(text, "text");
        }

        @Override
        public String toString() {
            return "Sent[" + key + "]";
        }
    }

    @Override
    public void send(String key, PhoneNumber to, String text) throws IOException {
        mustBeThere();
        if (refused.contains(to)) {
            throw new UndeliverableMessage("the number is refused, as the test wants it");
        }
        sent.add(new Sent(key, to, text));
    }

    @Override
    public Optional<InboundText> read(String address, Map<String, List<String>> headers, byte[] body) {
        List<String> signatures = headers.getOrDefault(SIGNATURE, List.of());
        boolean isGenuine = signatures.size() == 1 && Digests.areSame(signatures.get(0), signature(address, body));
        return isGenuine ? text(new String(body, StandardCharsets.UTF_8).split("\n", 4)) : Optional.empty();
    }

    private static Optional<InboundText> text(String[] lines) {
        return lines.length == 4 && lines[0].equals(TEXT)
                ? Optional.of(new InboundText(lines[1], PhoneNumber.of(lines[2]), lines[3]))
                : Optional.empty();
    }

    private String signature(String address, byte[] body) {
        return Digests.signature(secret, Digests.bytes(address), body);
    }

    /**
     * The body of a request that brings a text.
     *
     * @param text with an id of one line; never null
     * @return never null
     */
    public byte[] body(InboundText text) {
        return Digests.bytes(String.join("\n", TEXT, text.id(), text.from().value(), text.text()));
    }

    /**
     * The headers of a request, with its signature. A body that {@link #body} did not make brings no text.
     *
     * @param address that is called; never null
     * @param body never null
     * @return as {@link #read} wants them; never null
     */
    public Map<String, List<String>> headers(String address, byte[] body) {
        return Map.of(SIGNATURE, List.of(signature(address, body)));
    }

    /**
     * What was sent.
     *
     * @return in the order in which it was, what was sent twice twice; never null
     */
    public List<Sent> sent() {
        return List.copyOf(sent);
    }

    /**
     * Refuses all texts to a number for ever.
     *
     * @param number never null
     */
    public void refuse(PhoneNumber number) {
        refused.add(number);
    }
}
