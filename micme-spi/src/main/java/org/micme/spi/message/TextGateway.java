package org.micme.spi.message;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.micme.domain.account.PhoneNumber;
import org.micme.spi.PlugIn;

/** Sends text messages, and tells genuine ones that come in from forged ones (MSG-3). An institution has one. Thread safe. */
public interface TextGateway extends PlugIn {

    /**
     * Sends a text, and returns once the gateway has taken it. A text may be sent twice; the gateway is told the same key both times, on
     * every node, and another one for another text, be it the key itself or something made of it.
     *
     * @param key by which the gateway knows it when it comes twice; not blank
     * @param to never null
     * @param text in any script, and never cut; never null
     * @throws IOException where it can't be sent now, and is to be tried again
     * @throws org.micme.spi.outbox.UndeliverableMessage where it can never be
     */
    void send(String key, PhoneNumber to, String text) throws IOException;

    /**
     * Reads what the gateway's webhook brought. The same request is read in the same way however often it comes. Nothing in a request
     * makes this throw.
     *
     * @param address the address that the gateway called, as it is known outside; never null
     * @param headers by their names in lower case; never null
     * @param body the request's body, as it came; never null
     * @return none where the signature is missing, wrong, or there more than once, whatever else is in it; none too where it is right and
     *     the request brings no text, such as a notice of delivery
     */
    Optional<InboundText> read(String address, Map<String, List<String>> headers, byte[] body);
}
