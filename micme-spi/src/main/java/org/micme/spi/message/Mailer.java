package org.micme.spi.message;

import java.io.IOException;
import org.micme.spi.PlugIn;

/**
 * Sends mail (MSG-1). An institution has one. A mail leaves at least once: whoever sends one tries again where it is not known whether
 * the first attempt succeeded, and receivers tell the second by its Message-ID. Thread safe.
 */
public interface Mailer extends PlugIn {

    /**
     * Sends a mail, and returns once the next server has taken it for all recipients. Texts arrive as they are, in any script and with
     * lines of any length; how lines end is the servers' affair. A subject of several lines becomes one line, with a space for each
     * break, lest it add headers.
     *
     * <p>The same key gives the same Message-ID, on every node; another key gives another. It is a well-formed one, whatever the
     * key looks like.
     *
     * @param mail never null
     * @throws IOException where it can't be sent now, and is to be tried again: nobody has it, or some do
     * @throws org.micme.spi.outbox.UndeliverableMessage where it can never be sent to all recipients; the others may have it
     */
    void send(Mail mail) throws IOException;
}
