package org.micme.contract.memory;

import java.io.IOException;
import org.micme.spi.PlugIn;

/** A plug-in that leads nowhere, and can be told that what it leads to is unreachable. Thread safe. */
public abstract class MemoryPlugIn implements PlugIn {

    private volatile boolean isAway;

    MemoryPlugIn() {}

    @Override
    public String name() {
        return "memory";
    }

    /** Has whatever would go outside fail, as though a cable were cut, until {@link #comeBack}. */
    public final void goAway() {
        isAway = true;
    }

    /** Lets it succeed again. */
    public final void comeBack() {
        isAway = false;
    }

    final void mustBeThere() throws IOException {
        if (isAway) {
            throw new IOException("nobody can be reached, as the test wants it");
        }
    }
}
