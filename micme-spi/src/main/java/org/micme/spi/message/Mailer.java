package org.micme.spi.message;

import java.io.IOException;
import org.micme.spi.PlugIn;

/** Sends mail (MSG-1). An institution has one. Thread safe. */
public interface Mailer extends PlugIn {

    /**
     * Sends a mail. It may be asked to twice: it gives the mail the same Message-ID for the same key.
     *
     * @param mail never null
     * @throws IOException where it can't be sent now, and is to be tried again
     * @throws org.micme.spi.outbox.UndeliverableMessage where it can never be
     */
    void send(Mail mail) throws IOException;
}
