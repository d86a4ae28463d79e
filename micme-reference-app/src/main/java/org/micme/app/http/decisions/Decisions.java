package org.micme.app.http.decisions;

import io.javalin.config.RoutesConfig;
import io.javalin.http.ContentType;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.vavr.control.Either;
import jakarta.inject.Inject;
import java.io.IOException;
import org.micme.app.http.problem.Problem;
import org.micme.app.http.problem.ProblemException;
import org.micme.cli.request.AnswerWriter;
import org.micme.cli.request.Json;
import org.micme.cli.request.Request;
import org.micme.cli.request.RequestError;
import org.micme.cli.request.RequestReader;
import org.micme.rules.Decision;
import org.micme.rules.RuleBook;
import org.micme.rules.Wording;

/** Answers one request with one decision. Thread safe: every request is read by a reader of its own. */
public final class Decisions {

    private final RuleBook book;
    private final Wording wording;

    @Inject
    Decisions(RuleBook book, Wording wording) {
        this.book = book;
        this.wording = wording;
    }

    /**
     * Takes its path.
     *
     * @param routes never null
     */
    public void addTo(RoutesConfig routes) {
        routes.post("/api/v1/decisions/{rule}", this::decide);
    }

    private void decide(Context context) throws IOException {
        JsonBody.refuseOthers(context);
        Request<?> request = read(context).getOrElseThrow(error -> new ProblemException(Problem.of(error)));
        Decision<?, ?> decision = request.decide(book);
        context.contentType(ContentType.APPLICATION_JSON)
                .header(Header.CACHE_CONTROL, "no-store")
                .result(Json.bytes(generator -> new AnswerWriter(generator, wording).answer(request.id(), decision)));
    }

    private static Either<RequestError, Request<?>> read(Context context) throws IOException {
        byte[] body = JsonBody.read(context);
        return new RequestReader().readFor(body, 0, body.length, context.pathParam("rule"));
    }
}
