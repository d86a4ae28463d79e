package org.micme.spi.plugin;

import java.util.Arrays;
import java.util.List;
import org.micme.spi.PlugIn;
import org.micme.spi.authority.AuthorityReporter;
import org.micme.spi.calendar.HolidayCalendar;
import org.micme.spi.document.DocumentRenderer;
import org.micme.spi.message.Mailer;
import org.micme.spi.message.TextGateway;
import org.micme.spi.outbox.OutboxTransport;
import org.micme.spi.outside.OutsideCmeSystem;
import org.micme.spi.signin.SignIn;
import org.micme.spi.store.Store;

/** What a plug-in can be, and whether there can be more than one of it. Immutable and thread safe. */
public enum PlugInRole {
    /** Keeps what must not be lost; there is one. */
    STORE(Store.class, false),
    /** Sends mail; there is one. */
    MAILER(Mailer.class, false),
    /** Sends and reads text messages; there is one. */
    TEXT_GATEWAY(TextGateway.class, false),
    /** Makes documents; there is one. */
    DOCUMENT_RENDERER(DocumentRenderer.class, false),
    /** Delivers what leaves; there can be many. */
    OUTBOX_TRANSPORT(OutboxTransport.class, true),
    /** Knows holidays; there can be many. */
    HOLIDAY_CALENDAR(HolidayCalendar.class, true),
    /** Reports to boards; there can be many. */
    AUTHORITY_REPORTER(AuthorityReporter.class, true),
    /** Runs an institution's activities already; there can be many. */
    OUTSIDE_CME_SYSTEM(OutsideCmeSystem.class, true),
    /** The institution's own way in; there can be many. */
    SIGN_IN(SignIn.class, true);

    private final Class<? extends PlugIn> type;
    private final boolean many;

    PlugInRole(Class<? extends PlugIn> type, boolean many) {
        this.type = type;
        this.many = many;
    }

    /**
     * The interface of the role.
     *
     * @return never null
     */
    public Class<? extends PlugIn> type() {
        return type;
    }

    /**
     * Whether there can be more than one.
     *
     * @return false where a second one is an error
     */
    public boolean canBeMany() {
        return many;
    }

    /** The roles that a plug-in has: at least one, or it is none. */
    static List<PlugInRole> of(PlugIn plugIn) {
        return Arrays.stream(values())
                .filter(role -> role.type.isInstance(plugIn))
                .toList();
    }

    /** The role of an interface. */
    static PlugInRole of(Class<? extends PlugIn> type) {
        return Arrays.stream(values())
                .filter(role -> role.type == type)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(type.getName() + " is no role of a plug-in"));
    }
}
