package org.micme.cli.request;

import com.fasterxml.jackson.core.JsonGenerator;
import io.vavr.control.Option;
import java.time.Instant;

/** Writes requests (decisions.md), as {@link RequestReader} reads them. For one thread. */
public final class RequestWriter {

    private final JsonSink out;

    /**
     * A writer.
     *
     * @param generator never null
     */
    public RequestWriter(JsonGenerator generator) {
        this.out = new JsonSink(generator);
    }

    /**
     * One request as bytes.
     *
     * @param request never null
     * @return JSON in UTF-8; never null
     */
    public static byte[] bytes(Request<?> request) {
        return Json.bytes(generator -> new RequestWriter(generator).request(request));
    }

    /**
     * Writes a request: its policy by name alone.
     *
     * @param request never null
     * @param <F> the rule's facts
     */
    public <F> void request(Request<F> request) {
        out.beginObject();
        text("rule", request.rule().id());
        request.id().forEach(id -> text("id", id));
        Option<Instant> asOf = request.rule().facts().asOf(request.facts());
        asOf.forEach(instant -> {
            out.name("asOf");
            out.instant(instant);
        });
        text("policy", request.policy().name());
        out.name("facts");
        request.rule().facts().write(request.facts(), out);
        out.endObject();
    }

    private void text(String name, String value) {
        out.name(name);
        out.text(value);
    }
}
