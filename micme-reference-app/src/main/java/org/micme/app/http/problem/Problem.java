package org.micme.app.http.problem;

import com.fasterxml.jackson.core.JsonGenerator;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.micme.cli.request.AnswerWriter;
import org.micme.cli.request.Json;
import org.micme.cli.request.JsonSink;
import org.micme.cli.request.RequestError;
import org.micme.rules.schema.Violation;

/**
 * Why a request isn't answered: the error object of decisions.md, in the form of RFC 9457.
 *
 * <p>Immutable and thread safe. It repeats nothing of the request but its id.
 *
 * @param kind never null
 * @param status the HTTP status, the kind's own wherever it is ours to choose
 * @param id the request's own; none where it has none, or can't be read; never null
 * @param message for people, never null
 * @param violations every fault with its path, never null
 */
public record Problem(ProblemKind kind, int status, Option<String> id, String message, Seq<Violation> violations) {

    /** The media type of problems. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /**
     * A problem that has nothing to do with what the request says.
     *
     * @param kind never null
     * @param message for people, never null
     * @return the problem
     */
    public static Problem of(ProblemKind kind, String message) {
        return new Problem(kind, kind.status(), Option.none(), message, Array.empty());
    }

    /**
     * A problem of what the request says.
     *
     * @param error never null
     * @return the problem
     */
    public static Problem of(RequestError error) {
        ProblemKind kind = ProblemKind.of(error.code());
        return new Problem(kind, kind.status(), error.id(), error.message(), error.violations());
    }

    /**
     * The problem of a rule that there isn't.
     *
     * @return never null
     */
    public static Problem unknownRule() {
        return of(ProblemKind.UNKNOWN_RULE, "there is no such rule; GET /api/v1/rules lists them");
    }

    /**
     * The problem as it is sent.
     *
     * @return JSON in UTF-8
     */
    public byte[] toJson() {
        return Json.bytes(this::write);
    }

    private void write(JsonGenerator generator) {
        JsonSink out = new JsonSink(generator);
        out.beginObject();
        text(out, "type", kind.type());
        text(out, "title", kind.title());
        out.name("status");
        out.number(status);
        text(out, "detail", message);
        out.name("id");
        if (id.isDefined()) {
            out.text(id.get());
        } else {
            out.none();
        }
        text(out, "code", kind.name());
        text(out, "message", message);
        AnswerWriter.violations(violations, out);
        out.endObject();
    }

    private static void text(JsonSink out, String name, String value) {
        out.name(name);
        out.text(value);
    }
}
