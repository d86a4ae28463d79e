package org.micme.proof.histories;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.micme.domain.kernel.ActivityId;
import org.micme.domain.kernel.InstitutionId;
import org.micme.spi.job.LeasedJob;
import org.micme.spi.outbox.LeasedMessage;
import org.micme.spi.port.Cursor;
import org.micme.spi.store.Store;

/** What a history holds of one store from one command to the next. For one thread. */
final class Hand {

    private final Store store;
    private final InstitutionId institution;
    private final Map<String, Cursor> places = new HashMap<>();
    private final Map<Sort<?, ?>, Object> states = new HashMap<>();
    private final List<LeasedMessage> messages = new ArrayList<>();
    private final List<LeasedJob> jobs = new ArrayList<>();
    private int highestActivity;

    Hand(Store store, InstitutionId institution) {
        this.store = store;
        this.institution = institution;
    }

    Store store() {
        return store;
    }

    InstitutionId institution() {
        return institution;
    }

    /** Where lists go on. */
    Map<String, Cursor> places() {
        return places;
    }

    /** States that were read, and may be stale by now. */
    Map<Sort<?, ?>, Object> states() {
        return states;
    }

    List<LeasedMessage> messages() {
        return messages;
    }

    List<LeasedJob> jobs() {
        return jobs;
    }

    /** Whether an id is higher than all before. */
    boolean isHighest(ActivityId id) {
        boolean higher = id.number() > highestActivity;
        highestActivity = Math.max(highestActivity, id.number());
        return higher;
    }
}
