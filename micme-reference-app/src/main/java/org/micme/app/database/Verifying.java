package org.micme.app.database;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.micme.cli.console.ExitStatus;
import org.micme.domain.kernel.InstitutionId;
import org.micme.jdbc.JdbcStore;
import org.micme.spi.audit.ChainReport;

/** {@code micme db verify}: holds every entry against its seal, institution by institution, and names what was altered. */
final class Verifying {

    private Verifying() {}

    static int run(Call call) {
        call.takesOptionsAlone();
        try (JdbcStore store = JdbcStore.open(call.database().ofExisting())) {
            @Nullable String named = call.arguments().option(DatabaseCommand.INSTITUTION);
            List<InstitutionId> institutions = named == null ? all(store) : List.of(call.institution(store, named));
            if (institutions.isEmpty()) {
                call.say("the database holds no institution yet");
            }
            boolean whole = true;
            for (InstitutionId institution : institutions) {
                whole &= tell(institution, store, call);
            }
            return whole ? ExitStatus.DONE : ExitStatus.NOT_ALL;
        }
    }

    private static List<InstitutionId> all(JdbcStore store) {
        return store.institutions().stream()
                .sorted(Comparator.comparing(InstitutionId::value))
                .toList();
    }

    /** Verifies one, and tells whether nothing is wrong. */
    static boolean tell(InstitutionId institution, JdbcStore store, Call call) {
        String name = institution.value() + ": ";
        ChainReport report = store.ledger().verify(institution);
        report.faults().forEach(fault -> call.say(name + fault));
        call.say(name + (report.isWhole() ? "the chain is whole: " : "the chain is broken: ")
                + Call.count(report.seals(), "seal", "seals") + " over "
                + Call.count(report.sealed(), "entry", "entries") + "; " + unsealed(report));
        return report.isWhole();
    }

    private static String unsealed(ChainReport report) {
        if (report.unsealedCount() == 0) {
            return "all are sealed";
        }
        long others = report.unsealedCount() - report.unsealed().size();
        return "not sealed yet: " + String.join(", ", report.unsealed())
                + (others == 0 ? "" : " and " + others + " more");
    }
}
