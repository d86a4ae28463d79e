package org.micme.app.database;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.micme.cli.console.ExitStatus;
import org.micme.cli.console.Progress;
import org.micme.cli.console.UsageException;
import org.micme.domain.kernel.InstitutionId;
import org.micme.jdbc.JdbcStore;
import org.micme.spi.audit.ChainReport;
import org.micme.spi.audit.NotedSeal;

/**
 * {@code micme db verify}: holds every entry against its seal, institution by institution, and names what was altered; and the chain of
 * one institution against a seal that was noted.
 */
final class Verifying {

    /** With the number and the digest of a seal that somebody noted. */
    static final String SEAL = "--seal";

    private Verifying() {}

    static int run(Call call) {
        call.takesOptionsAlone();
        try (JdbcStore store = JdbcStore.open(call.database().ofExisting())) {
            @Nullable String named = call.arguments().option(DatabaseCommand.INSTITUTION);
            Optional<NotedSeal> noted = noted(call);
            List<InstitutionId> institutions = named == null ? all(store) : List.of(call.institution(store, named));
            if (institutions.isEmpty()) {
                call.say("the database holds no institution yet");
            }
            boolean whole = true;
            for (InstitutionId institution : institutions) {
                whole &= tell(institution, noted, store, call);
            }
            return whole ? ExitStatus.DONE : ExitStatus.NOT_ALL;
        }
    }

    private static Optional<NotedSeal> noted(Call call) {
        @Nullable String seal = call.arguments().option(SEAL);
        if (seal == null) {
            return Optional.empty();
        }
        if (call.arguments().option(DatabaseCommand.INSTITUTION) == null) {
            throw new UsageException(SEAL + " is of one institution: name it with " + DatabaseCommand.INSTITUTION);
        }
        try {
            return Optional.of(NotedSeal.of(seal));
        } catch (IllegalArgumentException e) {
            throw new UsageException(SEAL + ": " + e.getMessage());
        }
    }

    private static List<InstitutionId> all(JdbcStore store) {
        return store.institutions().stream()
                .sorted(Comparator.comparing(InstitutionId::value))
                .toList();
    }

    /** Verifies one, and tells whether nothing is wrong. */
    static boolean tell(InstitutionId institution, JdbcStore store, Call call) {
        return tell(institution, Optional.empty(), store, call);
    }

    private static boolean tell(InstitutionId institution, Optional<NotedSeal> noted, JdbcStore store, Call call) {
        ChainReport report;
        try (Progress progress = new Progress(call.console(), "entries of " + institution.value())) {
            report = store.verify(institution, noted, progress::step);
        }
        String name = institution.value() + ": ";
        report.faults().forEach(fault -> call.say(name + fault));
        call.say(name + (report.isWhole() ? "the chain is whole: " : "the chain is broken: ")
                + Call.count(report.seals(), "seal", "seals") + " over "
                + Call.count(report.sealed(), "entry", "entries") + "; " + unsealed(report));
        report.newest().ifPresent(seal -> call.say(name + "the newest seal is " + seal.shortened()));
        return report.isWhole();
    }

    private static String unsealed(ChainReport report) {
        if (report.unsealedCount() == 0) {
            return "all are sealed";
        }
        long others = report.unsealedCount() - report.unsealed().size();
        return "not sealed yet: " + Call.count(report.unsealedCount(), "entry", "entries") + " ("
                + String.join(", ", report.unsealed()) + (others == 0 ? ")" : " and " + others + " more)");
    }
}
