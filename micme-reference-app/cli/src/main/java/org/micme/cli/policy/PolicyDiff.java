package org.micme.cli.policy;

import com.fasterxml.jackson.core.JsonGenerator;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.micme.cli.console.Console;
import org.micme.cli.console.Progress;
import org.micme.cli.decide.DecideCommand;
import org.micme.cli.decide.Lines;
import org.micme.cli.request.AnswerWriter;
import org.micme.cli.request.Json;
import org.micme.cli.request.JsonSink;
import org.micme.cli.request.Request;
import org.micme.cli.request.RequestError;
import org.micme.rules.Decision;
import org.micme.rules.InvalidFactsException;
import org.micme.rules.Reason;
import org.micme.rules.RuleBook;
import org.micme.rules.Wording;
import org.micme.rules.policy.Policy;

/** Tells which decisions of a history would be others under another policy, each with both answers. For one thread. */
final class PolicyDiff {

    private final Policy one;
    private final Policy other;
    private final RuleBook book;
    private long asked;
    private long changed;
    private long unanswered;
    private long unfit;

    PolicyDiff(Policy one, Policy other, RuleBook book) {
        this.one = one;
        this.other = other;
        this.book = book;
    }

    /** Writes each decision that changes, and returns the exit status. */
    int write(String history, Console console, boolean json) throws IOException {
        try (InputStream in = new BufferedInputStream(DecideCommand.open(history));
                Progress progress = new Progress(console, "lines")) {
            return json ? writeJson(in, console, progress) : writeText(in, console, progress);
        }
    }

    private interface Change {
        void write(long line, Request<?> request, Decision<?, ?> before, Decision<?, ?> after);
    }

    private void each(InputStream in, Console console, Progress progress, Change change) throws IOException {
        Lines.each(in, (line, request) -> {
            progress.step();
            compare(line, request, console, change);
        });
        if (unfit > 0) {
            console.err().println(unfit + " lines of the history are not for " + names());
        }
        if (unanswered > 0) {
            console.err().println(unanswered + " lines of the history can't be answered");
        }
        console.err().flush();
    }

    private String names() {
        return one.name().equals(other.name()) ? one.name() : one.name() + " and " + other.name();
    }

    private void compare(long line, Either<RequestError, Request<?>> request, Console console, Change change) {
        if (request.isLeft()) {
            tell(line, request.getLeft().message(), console);
            return;
        }
        if (!request.get().isFor(one) || !request.get().isFor(other)) {
            unfit++;
            return;
        }
        Decision<?, ?> before = decide(request.get(), one, line, console);
        Decision<?, ?> after = before == null ? null : decide(request.get(), other, line, console);
        if (before == null || after == null) {
            return;
        }
        asked++;
        if (Difference.isBetween(before, after)) {
            changed++;
            change.write(line, request.get(), before, after);
        }
    }

    private @Nullable Decision<?, ?> decide(Request<?> request, Policy policy, long line, Console console) {
        try {
            return request.under(policy).decide(book);
        } catch (InvalidFactsException e) {
            tell(line, "under " + policy.name() + ": " + e.getMessage(), console);
            return null;
        }
    }

    private void tell(long line, String message, Console console) {
        unanswered++;
        console.err().println("line " + line + ": " + message);
    }

    private int status() {
        return unanswered == 0 && unfit == 0 ? DecideCommand.ALL_ANSWERED : DecideCommand.NOT_ALL_ANSWERED;
    }

    private int writeJson(InputStream in, Console console, Progress progress) throws IOException {
        try (JsonGenerator generator = Json.generator(console.out())) {
            AnswerWriter writer = new AnswerWriter(generator, Wording.ENGLISH);
            JsonSink sink = writer.sink();
            each(in, console, progress, (line, request, before, after) -> {
                sink.beginObject();
                sink.name("line");
                sink.number(line);
                sink.name("before");
                writer.answer(request.id(), before);
                sink.name("after");
                writer.answer(request.id(), after);
                sink.endObject();
                sink.endLine();
            });
        }
        return status();
    }

    private int writeText(InputStream in, Console console, Progress progress) throws IOException {
        PrintWriter out = new PrintWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8));
        each(in, console, progress, (line, request, before, after) -> {
            out.println("line " + line + "  " + before.rule().id() + "  "
                    + request.id().getOrElse(""));
            tell(out, one, before, Difference.of(before, after));
            tell(out, other, after, Difference.of(after, before));
        });
        out.println(
                changed + " of " + asked + " decisions are others under " + other.name() + " than under " + one.name());
        out.flush();
        return status();
    }

    private static void tell(PrintWriter out, Policy policy, Decision<?, ?> decision, Difference difference) {
        out.println("  " + policy.name() + "  " + told(decision));
        difference.lines().forEach(line -> out.println("    " + line));
    }

    private static String told(Decision<?, ?> decision) {
        Seq<Reason> reasons = decision.reasons();
        return decision.outcome()
                + (reasons.isEmpty() ? "" : reasons.mkString(" (", ", ", ")"))
                + decision.nextChangeAt().map(at -> ", changes at " + at).getOrElse("");
    }
}
