package org.micme.app.database;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.micme.cli.console.ExitStatus;
import org.micme.cli.console.UsageException;
import org.micme.domain.kernel.InstitutionId;
import org.micme.jdbc.JdbcStore;
import org.micme.spi.job.JobStanding;
import org.micme.spi.store.Store;

/** {@code micme db unpark}: lets a message or a job that waits for a person go again from the start, at once, or all of an institution. */
final class Unparking {

    static final String ALL = "--all";

    private static final String MESSAGE = "--message";
    private static final String JOB = "--job";

    /** Each with the name of what is unparked. */
    static final Set<String> OPTIONS = Set.of(MESSAGE, JOB);

    private Unparking() {}

    static int run(Call call) {
        call.takesOptionsAlone();
        String name = call.institutionName("meant");
        @Nullable String message = call.arguments().option(MESSAGE);
        @Nullable String job = call.arguments().option(JOB);
        boolean all = call.arguments().has(ALL);
        if ((message == null ? 0 : 1) + (job == null ? 0 : 1) + (all ? 1 : 0) != 1) {
            throw new UsageException(
                    "what is unparked? name one of --message KEY, --job NAME and --all; micme db parked"
                            + " tells what waits");
        }
        try (JdbcStore store = JdbcStore.open(call.database().ofExisting())) {
            InstitutionId institution = call.institution(store, name);
            if (message != null) {
                boolean done = store.outboxQueue().unpark(institution, message, call.now());
                return told(done, name + ": message " + message, "may leave again", call);
            }
            if (job != null) {
                boolean done = store.jobs().unpark(institution, job, call.now());
                return told(done, name + ": job " + job, "is due again", call);
            }
            return all(institution, store, call);
        }
    }

    private static int told(boolean done, String what, String goes, Call call) {
        call.say(what + " " + (done ? goes : "is not parked: micme db parked tells what is"));
        return done ? ExitStatus.DONE : ExitStatus.NOT_ALL;
    }

    private static int all(InstitutionId institution, Store store, Call call) {
        Instant now = call.now();
        AtomicLong messages = new AtomicLong();
        // Whatever is parked anew meanwhile stays where the list has passed it: this comes to an end.
        Parked.eachMessage(institution, store, parked -> {
            if (store.outboxQueue().unpark(institution, parked.key(), now)) {
                messages.incrementAndGet();
            }
        });
        List<JobStanding> jobs = Parked.jobs(institution, store).stream()
                .filter(job -> store.jobs().unpark(institution, job.name(), now))
                .toList();
        call.say(institution.value() + ": " + Call.count(messages.get(), "message", "messages") + " may leave again; "
                + Call.count(jobs.size(), "job is", "jobs are") + " due again");
        return ExitStatus.DONE;
    }
}
