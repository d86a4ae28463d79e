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
     * Sends a text.
     *
     * @param key by which the gateway knows it when it comes twice; never null
     * @param to never null
     * @param text never null
     * @throws IOException where it can't be sent now, and is to be tried again
     * @throws org.micme.spi.outbox.UndeliverableMessage where it can never be
     */
    void send(String key, PhoneNumber to, String text) throws IOException;

    /**
     * Reads what the gateway's webhook brought.
     *
     * @param address the address that the gateway called, as it is known outside; never null
     * @param headers by their names in lower case; never null
     * @param body the request's body, as it came; never null
     * @return none where the signature is missing or wrong, whatever else is in it
     */
    Optional<InboundText> read(String address, Map<String, List<String>> headers, byte[] body);
}
