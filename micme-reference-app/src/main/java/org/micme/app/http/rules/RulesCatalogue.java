package org.micme.app.http.rules;

import io.javalin.config.RoutesConfig;
import io.javalin.http.ContentType;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.micme.app.http.problem.Problem;
import org.micme.app.http.problem.ProblemException;
import org.micme.cli.request.Json;
import org.micme.cli.request.JsonSink;
import org.micme.cli.rules.CatalogueText;
import org.micme.rules.Rule;
import org.micme.rules.RuleBook;
import org.micme.rules.catalogue.Catalogue;

/** Shows the catalogue. Immutable and thread safe: it is written once. */
public final class RulesCatalogue {

    private final byte[] all;
    private final Map<String, byte[]> each = new LinkedHashMap<>();

    @Inject
    RulesCatalogue(RuleBook book) {
        CatalogueText text = new CatalogueText(book);
        all = Json.bytes(generator -> text.writeJson(new JsonSink(generator)));
        for (Rule<?, ?, ?> rule : Catalogue.rules()) {
            each.put(rule.id(), Json.bytes(generator -> text.writeRule(rule, new JsonSink(generator))));
        }
    }

    /**
     * Takes its paths.
     *
     * @param routes never null
     */
    public void addTo(RoutesConfig routes) {
        Handler whole = context -> send(all, context);
        routes.get("/api/v1/rules", whole).head("/api/v1/rules", whole);
        routes.get("/api/v1/rules/{rule}", this::sendOne).head("/api/v1/rules/{rule}", this::sendOne);
    }

    private void sendOne(Context context) {
        byte[] rule = each.get(context.pathParam("rule"));
        if (rule == null) {
            throw new ProblemException(Problem.unknownRule());
        }
        send(rule, context);
    }

    private static void send(byte[] json, Context context) {
        context.contentType(ContentType.APPLICATION_JSON).result(json);
    }
}
