package org.micme.app.database;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.micme.app.database.DatabaseStanding.InstitutionStanding;
import org.micme.cli.console.ExitStatus;
import org.micme.cli.request.Json;
import org.micme.cli.request.JsonSink;
import org.micme.spi.job.JobFigures;
import org.micme.spi.job.JobStanding;
import org.micme.spi.outbox.OutboxFigures;

/** {@code micme db status}: what there is, and what waits for whom; for people, or as JSON. */
final class Status {

    static final String JSON = "--json";

    private Status() {}

    static int run(Call call) throws IOException {
        call.takesOptionsAlone();
        DatabaseStanding standing = DatabaseStanding.of(call.database().ofExisting(), call.now());
        if (call.arguments().has(JSON)) {
            try (JsonGenerator generator = Json.generator(call.console().out())) {
                JsonSink json = new JsonSink(generator);
                write(standing, json);
                json.endLine();
            }
        } else {
            tell(standing, call);
        }
        return standing.isOfThisProgram() ? ExitStatus.DONE : ExitStatus.NOT_ALL;
    }

    private static void tell(DatabaseStanding standing, Call call) {
        call.say("database: " + standing.product() + ", " + tables(standing));
        standing.outbox().ifPresent(outbox -> call.say("outbox: " + outbox(outbox)));
        standing.jobs().ifPresent(jobs -> call.say("jobs: " + jobs(jobs)));
        if (standing.outbox().isPresent() && standing.institutions().isEmpty()) {
            call.say("it holds no institution yet");
        }
        standing.institutions().forEach(institution -> tell(institution, call));
    }

    private static String tables(DatabaseStanding standing) {
        String version = DatabaseStanding.version(standing.migrations());
        if (version.equals(DatabaseStanding.NO_TABLES)) {
            return "without tables yet: make them with micme db migrate";
        }
        String at = "at " + version + ", ";
        if (standing.isNewer()) {
            return at + "which is newer than this program: use the program that migrated it, or a later one";
        }
        return standing.missing() == 0
                ? at + "which is this program's"
                : at + Call.count(standing.missing(), "step", "steps")
                        + " behind this program: take them with micme db migrate";
    }

    private static String outbox(OutboxFigures figures) {
        return figures.waiting() + " waiting" + oldest(figures.oldest()) + "; " + figures.leased()
                + " being delivered; " + figures.parked() + " parked for a person";
    }

    private static String jobs(JobFigures figures) {
        return figures.due() + " due" + oldest(figures.oldest()) + "; " + figures.leased() + " being run; "
                + figures.failing() + " failing; " + figures.parked() + " parked for a person";
    }

    private static String oldest(Optional<Duration> oldest) {
        return oldest.map(age -> ", the oldest for " + age.toSeconds() + " s").orElse("");
    }

    private static void tell(InstitutionStanding institution, Call call) {
        String name = institution.id().value() + ": ";
        List<JobStanding> failing = institution.failing();
        call.say(name + Call.count(institution.unsealed(), "entry", "entries") + " not sealed yet; "
                + Call.count(institution.jobs().size(), "job", "jobs") + ", " + failing.size() + " of them failing");
        institution.newestSeal().ifPresent(seal -> call.say(name + "the newest seal is " + seal.shortened()));
        failing.forEach(job ->
                call.say(name + "job " + job.name() + " has failed " + Call.count(job.failures(), "time", "times")
                        + " since it was last done" + (job.isParked() ? ", and waits for a person: " : ": ")
                        + job.lastError().orElse("")));
    }

    private static void write(DatabaseStanding standing, JsonSink json) {
        json.beginObject();
        text(json, "database", standing.product());
        text(json, "version", DatabaseStanding.version(standing.migrations()));
        number(json, "migrationsMissing", standing.missing());
        json.name("newerThanProgram");
        json.flag(standing.isNewer());
        standing.outbox().ifPresent(outbox -> write(outbox, json));
        standing.jobs().ifPresent(jobs -> write(jobs, json));
        json.name("institutions");
        json.beginList();
        standing.institutions().forEach(institution -> write(institution, json));
        json.endList();
        json.endObject();
    }

    private static void write(OutboxFigures outbox, JsonSink json) {
        json.name("outbox");
        json.beginObject();
        number(json, "waiting", outbox.waiting());
        number(json, "failing", outbox.failing());
        number(json, "leased", outbox.leased());
        number(json, "parked", outbox.parked());
        outbox.oldest().ifPresent(age -> number(json, "oldestSeconds", age.toSeconds()));
        json.endObject();
    }

    private static void write(JobFigures jobs, JsonSink json) {
        json.name("jobs");
        json.beginObject();
        number(json, "due", jobs.due());
        number(json, "leased", jobs.leased());
        number(json, "failing", jobs.failing());
        number(json, "parked", jobs.parked());
        jobs.oldest().ifPresent(age -> number(json, "oldestSeconds", age.toSeconds()));
        json.endObject();
    }

    private static void write(InstitutionStanding institution, JsonSink json) {
        json.beginObject();
        text(json, "institution", institution.id().value());
        number(json, "unsealed", institution.unsealed());
        institution.newestSeal().ifPresent(seal -> text(json, "newestSeal", seal.toString()));
        json.name("jobs");
        json.beginList();
        for (JobStanding job : institution.jobs()) {
            json.beginObject();
            text(json, "job", job.name());
            json.name("due");
            json.instant(job.due());
            number(json, "failures", job.failures());
            json.name("parked");
            json.flag(job.isParked());
            Optional<String> error = job.lastError();
            error.ifPresent(message -> text(json, "lastError", message));
            json.endObject();
        }
        json.endList();
        json.endObject();
    }

    private static void text(JsonSink json, String name, String value) {
        json.name(name);
        json.text(value);
    }

    private static void number(JsonSink json, String name, long value) {
        json.name(name);
        json.number(value);
    }
}
