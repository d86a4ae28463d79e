package org.micme.cli.request;

import com.fasterxml.jackson.core.JsonGenerator;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import org.micme.rules.Decision;
import org.micme.rules.Reason;
import org.micme.rules.Rule;
import org.micme.rules.Wording;
import org.micme.rules.schema.Shape;
import org.micme.rules.schema.Violation;

/**
 * Writes answers and errors (decisions.md). For one thread. A failure to write is thrown as
 * {@link java.io.UncheckedIOException}.
 */
public final class AnswerWriter {

    private final JsonSink out;
    private final Wording wording;

    /**
     * A writer.
     *
     * @param generator never null
     * @param wording makes the texts, never null
     */
    public AnswerWriter(JsonGenerator generator, Wording wording) {
        this.out = new JsonSink(generator);
        this.wording = wording;
    }

    /**
     * What it writes with.
     *
     * @return never null
     */
    public JsonSink sink() {
        return out;
    }

    /**
     * Writes an answer.
     *
     * @param id the request's own, or none; never null
     * @param decision never null
     */
    public void answer(Option<String> id, Decision<?, ?> decision) {
        out.beginObject();
        textOrNone("id", id);
        text("rule", decision.rule().id());
        text("policy", decision.policy().name());
        text("policyVersion", decision.policy().version());
        text("edition", decision.rule().edition());
        out.name("contributors");
        out.beginList();
        decision.contributors().forEach(out::text);
        out.endList();
        text("outcome", decision.outcome().name());
        reasons(decision);
        details(decision);
        out.name("nextChangeAt");
        Option<Instant> next = decision.nextChangeAt();
        if (next.isDefined()) {
            out.instant(next.get());
        } else {
            out.none();
        }
        out.endObject();
    }

    private <D> void details(Decision<?, D> decision) {
        Shape<D> shape = decision.rule().details();
        out.name("details");
        shape.write(decision.details(), out);
    }

    private void reasons(Decision<?, ?> decision) {
        out.name("reasons");
        out.beginList();
        Seq<Reason> reasons = decision.reasons();
        for (int i = 0; i < reasons.size(); i++) {
            reason(decision.rule(), reasons.get(i));
        }
        out.endList();
    }

    private void reason(Rule<?, ?, ?> rule, Reason reason) {
        out.beginObject();
        text("code", reason.code());
        textOrNone("subject", reason.subject());
        text("severity", reason.severity().name());
        text("owner", reason.owner().name());
        text("message", wording.message(rule, reason));
        text("remedy", wording.remedy(rule, reason));
        text("source", reason.source());
        out.endObject();
    }

    /**
     * Writes why a line can't be answered.
     *
     * @param line counted from 1
     * @param error never null
     */
    public void error(long line, RequestError error) {
        out.beginObject();
        out.name("line");
        out.number(line);
        textOrNone("id", error.id());
        out.name("error");
        out.beginObject();
        errorFields(error);
        out.endObject();
        out.endObject();
    }

    /**
     * Writes the fields of an error into the object that is open.
     *
     * @param error never null
     */
    public void errorFields(RequestError error) {
        text("code", error.code().name());
        text("message", error.message());
        violations(error.violations(), out);
    }

    /**
     * Writes the field that lists every fault into the object that is open.
     *
     * @param violations never null
     * @param out where to, never null
     */
    public static void violations(Seq<Violation> violations, JsonSink out) {
        out.name("violations");
        out.beginList();
        for (Violation violation : violations) {
            out.beginObject();
            out.name("path");
            out.text(violation.path());
            out.name("message");
            out.text(violation.message());
            out.endObject();
        }
        out.endList();
    }

    private void text(String name, String value) {
        out.name(name);
        out.text(value);
    }

    private void textOrNone(String name, Option<String> value) {
        out.name(name);
        if (value.isDefined()) {
            out.text(value.get());
        } else {
            out.none();
        }
    }
}
