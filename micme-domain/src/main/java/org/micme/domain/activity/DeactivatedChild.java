package org.micme.domain.activity;

import java.util.Objects;
import java.util.function.Function;
import org.micme.domain.account.Act;
import org.micme.domain.kernel.ActivityId;
import org.micme.domain.kernel.Version;

/**
 * A session that was taken off the dashboard (RSS-9). What was claimed for it stays claimed.
 *
 * <p>Immutable and thread safe.
 *
 * @param last the child as it stood, never null
 * @param version never null
 * @param deactivation who deactivated it, and when; never null
 */
public record DeactivatedChild(PlannedChild last, Version version, Act deactivation) implements Child {

    /**
     * Checks that nothing is null.
     *
     * @throws NullPointerException where an argument is null
     */
    public DeactivatedChild {
        Objects.requireNonNull(last, "last");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(deactivation, "deactivation");
    }

    @Override
    public ActivityId id() {
        return last.id();
    }

    @Override
    public <R> R fold(
            Function<? super PlannedChild, ? extends R> planned,
            Function<? super DeactivatedChild, ? extends R> deactivated) {
        return deactivated.apply(this);
    }
}
