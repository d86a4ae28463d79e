package org.micme.app.decision;

import java.util.Map;
import java.util.function.Function;
import org.micme.app.database.DatabaseSettings;
import org.micme.app.database.Institutions;
import org.micme.cli.console.Arguments;
import org.micme.cli.console.Console;
import org.micme.jdbc.JdbcStore;
import org.micme.spi.store.Store;

/** One call of {@code micme decisions}: what was given to it, and where it answers. For one thread. */
record HistoryCall(Arguments arguments, Map<String, String> environment, Console console) {

    /** Does work in the database that is named, which has the institution that is named. */
    <T> T inStore(Function<Store, T> work) {
        try (Store store =
                JdbcStore.open(DatabaseSettings.of(arguments, environment).ofExisting())) {
            Institutions.mustHave(store, Stretch.institution(arguments));
            return work.apply(store);
        }
    }

    void takesOptionsAlone() {
        arguments.rest(0, 0, "nothing more");
    }

    /** The one argument that is no option. */
    String decision() {
        return arguments.rest(1, 1, "the ID of a decision").get(0);
    }
}
