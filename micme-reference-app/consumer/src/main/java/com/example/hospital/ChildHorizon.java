package com.example.hospital;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.time.ZoneId;
import org.micme.domain.account.PersonId;
import org.micme.domain.activity.Activity;
import org.micme.rules.horizon.Change;
import org.micme.rules.horizon.ChildOutlook;
import org.micme.rules.horizon.Horizon;
import org.micme.rules.policy.PolicyPacks;
import org.micme.rules.series.AssignedPerson;

/** All that will change about a child though nobody acts. */
public final class ChildHorizon {

    private ChildHorizon() {}

    static Seq<Change> changes() {
        // region horizon
        ChildOutlook child = ChildOutlook.builder()
                .asOf(Instant.parse("2025-05-01T12:00:00Z"))
                .zone(ZoneId.of("America/Detroit"))
                .seriesName("Medicine Grand Rounds")
                .activity(Activity.of(
                        "Heart Failure in Primary Care",
                        Instant.parse("2025-05-14T16:00:00Z"),
                        Instant.parse("2025-05-14T17:00:00Z")))
                .faculty(Array.of(
                        AssignedPerson.builder().id(PersonId.of("dr-able")).build()))
                .build();
        Seq<Change> changes = Horizon.ofChild(child, PolicyPacks.micme());
        for (Change change : changes) {
            System.out.println(change.at() + " " + change.rule() + ": "
                    + change.before().outcome() + " -> " + change.after().outcome());
        }
        // endregion
        return changes;
    }

    /**
     * Looks ahead.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        changes();
    }
}
