package org.micme.cli.rules;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.micme.cli.console.Arguments;
import org.micme.cli.console.Console;
import org.micme.cli.request.Json;
import org.micme.cli.request.JsonSink;
import org.micme.rules.RuleBook;

/** Shows every rule: id, title, sources, outcomes, facts, reason codes and edition; and the plug-ins that are asked, too. */
public final class RulesCommand {

    private static final String JSON = "--json";

    private final CatalogueText text;

    /**
     * The command.
     *
     * @param book the rules and their plug-ins, never null
     */
    public RulesCommand(RuleBook book) {
        this.text = new CatalogueText(book);
    }

    /**
     * Runs it.
     *
     * @param given {@code [--json]}, never null
     * @param console never null
     * @return the exit status
     * @throws IOException where writing fails
     */
    public int run(List<String> given, Console console) throws IOException {
        Arguments arguments = new Arguments(given, Set.of(JSON), Set.of());
        arguments.rest(0, 0, "nothing but --json");
        if (arguments.has(JSON)) {
            try (JsonGenerator generator = Json.generator(console.out())) {
                JsonSink sink = new JsonSink(generator);
                text.writeJson(sink);
                sink.endLine();
            }
        } else {
            PrintWriter out = new PrintWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8));
            text.writeText(out);
            out.flush();
        }
        return 0;
    }
}
