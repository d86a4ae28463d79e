package org.micme.rules.disclosure;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.ZoneId;
import java.util.Objects;
import org.micme.domain.activity.Activity;
import org.micme.domain.disclosure.SubmittedDisclosure;
import org.micme.rules.facts.Disclosures;

/**
 * What {@link DisclosureActivityRule} looks at.
 *
 * <p>Immutable and thread safe.
 *
 * @param zone in which dates are told, the institution's; never null
 * @param activity never null
 * @param disclosures of one person, in any order, each submitted at another instant; never null
 */
public record DisclosureActivityFacts(ZoneId zone, Activity activity, Seq<SubmittedDisclosure> disclosures) {

    /**
     * Checks that no disclosure comes twice.
     *
     * @throws NullPointerException where an argument is null
     * @throws IllegalArgumentException where two disclosures were submitted at the same instant
     */
    public DisclosureActivityFacts {
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(activity, "activity");
        disclosures = Array.ofAll(disclosures);
        Disclosures.refuseRepeated(disclosures);
    }
}
