package org.micme.app.decision;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.micme.app.decision.Replay.Replayed;
import org.micme.cli.console.Console;
import org.micme.cli.console.Progress;
import org.micme.cli.request.Json;
import org.micme.cli.request.JsonSink;
import org.micme.spi.decision.LoggedDecision;

/** Tells what a replay found, as text or as JSON Lines: every decision that is another now, or can't be asked again. For one thread. */
final class ReplayReport {

    private final Console console;
    private final String under;
    private long asked;
    private long same;
    private long unanswered;

    ReplayReport(Console console, String under) {
        this.console = console;
        this.under = under;
    }

    boolean allTheSame() {
        return asked == same;
    }

    boolean allAnswered() {
        return unanswered == 0;
    }

    private void count(Replayed replayed) {
        asked++;
        same += replayed.isSame() ? 1 : 0;
        unanswered += replayed.fault().isDefined() ? 1 : 0;
    }

    /** Replays a stretch, and tells of it. */
    void of(Stretch stretch, Replay replay, Progress progress, boolean asJson) {
        Consumer<Consumer<Replayed>> every = each ->
                replay.between(stretch.institution(), stretch.fromInclusive(), stretch.toExclusive(), replayed -> {
                    progress.step();
                    each.accept(replayed);
                });
        if (asJson) {
            json(every);
        } else {
            text(every);
        }
    }

    private void text(Consumer<Consumer<Replayed>> replay) {
        PrintWriter out = new PrintWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8));
        replay.accept(replayed -> {
            count(replayed);
            if (!replayed.isSame()) {
                LoggedDecision logged = replayed.logged();
                out.println(logged.decidedAt() + "  " + logged.id() + "  " + logged.rule() + " of "
                        + logged.subjectKind() + " " + logged.subjectKey() + ", under "
                        + logged.policy().name() + " " + logged.policy().version() + " then");
                replayed.differences().forEach(line -> out.println("  " + line));
                replayed.fault().forEach(fault -> out.println("  " + fault));
            }
        });
        out.println(asked + " decisions asked again under " + under + ": " + same + " the same, "
                + (asked - same - unanswered) + " others"
                + (unanswered == 0 ? "" : ", " + unanswered + " can't be answered"));
        out.flush();
    }

    private void json(Consumer<Consumer<Replayed>> replay) {
        try (JsonGenerator generator = Json.generator(console.out())) {
            JsonSink out = new JsonSink(generator);
            replay.accept(replayed -> {
                count(replayed);
                if (!replayed.isSame()) {
                    line(replayed, out);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void line(Replayed replayed, JsonSink out) {
        LoggedDecision logged = replayed.logged();
        out.beginObject();
        out.name("decision");
        out.text(logged.id());
        out.name("decidedAt");
        out.instant(logged.decidedAt());
        out.name("rule");
        out.text(logged.rule());
        out.name("edition");
        out.text(logged.edition());
        out.name("policy");
        out.text(logged.policy().name());
        out.name("policyVersion");
        out.text(logged.policy().version());
        out.name("differences");
        out.beginList();
        replayed.differences().forEach(out::text);
        out.endList();
        out.name("fault");
        replayed.fault().peek(out::text).onEmpty(out::none);
        out.endObject();
        out.endLine();
    }
}
