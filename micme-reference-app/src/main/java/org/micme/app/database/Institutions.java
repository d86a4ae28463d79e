package org.micme.app.database;

import java.util.stream.Collectors;
import org.micme.cli.console.UsageException;
import org.micme.domain.kernel.InstitutionId;
import org.micme.spi.store.Store;

/** Tells an institution that is not there from one of which nothing is kept. */
public final class Institutions {

    private Institutions() {}

    /**
     * Refuses an institution that a store doesn't have: its name was misspelt.
     *
     * @param store never null
     * @param institution as it was named, never null
     * @throws UsageException where the store hasn't got it; it names those that there are
     */
    public static void mustHave(Store store, InstitutionId institution) {
        if (!store.institutions().contains(institution)) {
            String there = store.institutions().stream()
                    .map(InstitutionId::value)
                    .sorted()
                    .collect(Collectors.joining(", "));
            throw new UsageException("the database has no institution " + institution + ": "
                    + (there.isEmpty() ? "it has none at all" : "it has " + there));
        }
    }
}
