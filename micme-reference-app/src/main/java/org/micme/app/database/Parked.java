package org.micme.app.database;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.micme.cli.console.ExitStatus;
import org.micme.cli.request.Json;
import org.micme.cli.request.JsonSink;
import org.micme.domain.kernel.InstitutionId;
import org.micme.jdbc.JdbcStore;
import org.micme.spi.job.JobStanding;
import org.micme.spi.outbox.ParkedMessage;
import org.micme.spi.port.Page;
import org.micme.spi.port.PageRequest;
import org.micme.spi.store.Store;

/** {@code micme db parked}: which messages and jobs of an institution wait for a person, and why; never what a message says. */
final class Parked {

    static final String JSON = Status.JSON;

    private Parked() {}

    static int run(Call call) throws IOException {
        call.takesOptionsAlone();
        String name = call.institutionName("meant");
        try (JdbcStore store = JdbcStore.open(call.database().ofExisting())) {
            InstitutionId institution = call.institution(store, name);
            if (call.arguments().has(JSON)) {
                try (JsonGenerator generator = Json.generator(call.console().out())) {
                    JsonSink json = new JsonSink(generator);
                    write(institution, store, json);
                    json.endLine();
                }
            } else {
                tell(institution, store, call);
            }
            return ExitStatus.DONE;
        }
    }

    /** Goes through all parked messages, page by page, and tells how many there are. */
    static long eachMessage(InstitutionId institution, Store store, Consumer<ParkedMessage> deed) {
        PageRequest first = PageRequest.first(PageRequest.MOST_ROWS);
        Optional<PageRequest> next = Optional.of(first);
        long count = 0;
        while (next.isPresent()) {
            Page<ParkedMessage> page = store.outboxQueue().parked(institution, next.get());
            page.rows().forEach(deed);
            count += page.rows().size();
            next = page.next().map(first::after);
        }
        return count;
    }

    static List<JobStanding> jobs(InstitutionId institution, Store store) {
        return store.jobs().of(institution).stream()
                .filter(JobStanding::isParked)
                .toList();
    }

    private static void tell(InstitutionId institution, Store store, Call call) {
        String name = institution.value() + ": ";
        long messages = eachMessage(
                institution,
                store,
                parked -> call.say(name + "message " + parked.key() + " by " + parked.transport() + " was tried "
                        + Call.count(parked.attempts(), "time", "times") + ": " + parked.error()));
        List<JobStanding> jobs = jobs(institution, store);
        jobs.forEach(job -> call.say(name + "job " + job.name() + " has failed "
                + Call.count(job.failures(), "time", "times") + ": "
                + job.lastError().orElse("")));
        if (messages == 0 && jobs.isEmpty()) {
            call.say(name + "nothing is parked");
        }
    }

    private static void write(InstitutionId institution, Store store, JsonSink json) {
        json.beginObject();
        text(json, "institution", institution.value());
        json.name("messages");
        json.beginList();
        eachMessage(institution, store, parked -> write(parked, json));
        json.endList();
        json.name("jobs");
        json.beginList();
        jobs(institution, store).forEach(job -> write(job, json));
        json.endList();
        json.endObject();
    }

    private static void write(ParkedMessage parked, JsonSink json) {
        json.beginObject();
        text(json, "message", parked.key());
        text(json, "transport", parked.transport());
        json.name("notBefore");
        json.instant(parked.notBefore());
        number(json, "attempts", parked.attempts());
        text(json, "lastError", parked.error());
        json.endObject();
    }

    private static void write(JobStanding job, JsonSink json) {
        json.beginObject();
        text(json, "job", job.name());
        number(json, "failures", job.failures());
        text(json, "lastError", job.lastError().orElse(""));
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
