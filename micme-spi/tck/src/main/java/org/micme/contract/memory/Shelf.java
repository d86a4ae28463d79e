package org.micme.contract.memory;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.micme.domain.kernel.ActivityId;
import org.micme.domain.kernel.InstitutionId;

/** Where one institution's things stand: whoever changes them waits for his turn, and whoever reads never waits. Thread safe. */
final class Shelf {

    private final InstitutionId institution;
    private final ReentrantLock turn = new ReentrantLock();
    private volatile Moment now = Moment.EMPTY;
    private int lastActivity;

    Shelf(InstitutionId institution) {
        this.institution = institution;
    }

    InstitutionId institution() {
        return institution;
    }

    Moment now() {
        return now;
    }

    /** What a change makes of the moment: the next one, and what there is to tell of it. */
    record Outcome<T>(Moment next, T answer) {}

    <T> T change(Function<? super Moment, Outcome<T>> change) {
        turn.lock();
        try {
            Outcome<T> outcome = change.apply(now);
            now = outcome.next();
            return outcome.answer();
        } finally {
            turn.unlock();
        }
    }

    // Not a part of the moment: a number that was given out does not come back with a unit that is given up.
    ActivityId nextActivity() {
        turn.lock();
        try {
            lastActivity++;
            return ActivityId.of(lastActivity);
        } finally {
            turn.unlock();
        }
    }

    void passActivity(ActivityId used) {
        turn.lock();
        try {
            lastActivity = Math.max(lastActivity, used.number());
        } finally {
            turn.unlock();
        }
    }
}
