package org.micme.cli.policy;

import com.fasterxml.jackson.core.JsonGenerator;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.micme.cli.console.Arguments;
import org.micme.cli.console.Console;
import org.micme.cli.console.Table;
import org.micme.cli.console.UsageException;
import org.micme.cli.request.Json;
import org.micme.cli.request.JsonSink;
import org.micme.cli.request.JsonTree;
import org.micme.rules.RuleBook;
import org.micme.rules.policy.Policy;
import org.micme.rules.policy.PolicyPacks;
import org.micme.rules.schema.Violation;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/** Lists, shows, validates and compares policies (policies.md). */
public final class PolicyCommand {

    private static final String JSON = "--json";
    private static final String HISTORY = "--history";

    /** The exit status of a policy that is wrong. */
    private static final int WRONG = 2;

    private final RuleBook book;
    private final PolicyFiles files = new PolicyFiles();

    /**
     * The command.
     *
     * @param book the rules and their plug-ins, never null
     */
    public PolicyCommand(RuleBook book) {
        this.book = book;
    }

    /**
     * Runs it.
     *
     * @param given {@code list}, {@code show}, {@code validate} or {@code diff}, and what belongs to it; never null
     * @param console never null
     * @return the exit status
     * @throws IOException where reading or writing fails
     */
    public int run(List<String> given, Console console) throws IOException {
        if (given.isEmpty()) {
            throw new UsageException("expected list, show, validate or diff");
        }
        List<String> rest = given.subList(1, given.size());
        return switch (given.get(0)) {
            case "list" -> list(new Arguments(rest, Set.of(), Set.of()), console);
            case "show" -> show(new Arguments(rest, Set.of(JSON), Set.of()), console);
            case "validate" -> validate(new Arguments(rest, Set.of(), Set.of()), console);
            case "diff" -> diff(new Arguments(rest, Set.of(JSON), Set.of(HISTORY)), console);
            default ->
                throw new UsageException("unknown: policy " + given.get(0) + "; there are list, show, validate, diff");
        };
    }

    private static PrintWriter writer(Console console) {
        return new PrintWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8));
    }

    private static int list(Arguments arguments, Console console) {
        arguments.rest(0, 0, "nothing more");
        Table table = new Table("Policy", "Version", "Builds on", "Figures of its own", "Not stated by a public page");
        for (Policy policy : PolicyPacks.names().flatMap(PolicyPacks::named)) {
            Seq<String> unverified = policy.title()
                    .sources()
                    .filter((path, source) -> !source.verified())
                    .keySet()
                    .toArray();
            table.row(
                    policy.name(),
                    policy.version(),
                    policy.title().base().getOrElse("-"),
                    policy.title().base().isEmpty()
                            ? "all"
                            : policy.title().sources().keySet().mkString(", "),
                    unverified.isEmpty() ? "-" : unverified.mkString(", "));
        }
        PrintWriter out = writer(console);
        table.write(out);
        out.flush();
        return 0;
    }

    private int show(Arguments arguments, Console console) throws IOException {
        String nameOrFile = arguments.rest(1, 1, "the NAME or FILE of a policy").get(0);
        Object tree = files.reader().tree(files.find(nameOrFile));
        if (arguments.has(JSON)) {
            try (JsonGenerator generator = Json.generator(console.out())) {
                JsonSink sink = new JsonSink(generator);
                JsonTree.write(tree, sink);
                sink.endLine();
            }
            return 0;
        }
        DumpSettings settings = DumpSettings.builder()
                .setDefaultFlowStyle(FlowStyle.BLOCK)
                .setWidth(120)
                .build();
        PrintWriter out = writer(console);
        out.print(new Dump(settings).dumpToString(tree));
        out.flush();
        return 0;
    }

    private int validate(Arguments arguments, Console console) throws IOException {
        String file = arguments.rest(1, 1, "the FILE of a policy").get(0);
        Either<Seq<Violation>, Policy> read = files.read(file);
        PrintWriter out = writer(console);
        if (read.isRight()) {
            out.println(file + " is right: " + read.get());
        } else {
            out.println(file + " is no policy:");
            out.println(PolicyFiles.lines(read.getLeft()));
        }
        out.flush();
        return read.isRight() ? 0 : WRONG;
    }

    private int diff(Arguments arguments, Console console) throws IOException {
        List<String> policies = arguments.rest(2, 2, "the NAMEs or FILEs of two policies");
        String history = arguments.option(HISTORY);
        if (history == null) {
            throw new UsageException("policy diff needs --history FILE: the requests to ask again, as JSON Lines");
        }
        Policy one = files.find(policies.get(0));
        Policy other = files.find(policies.get(1));
        return new PolicyDiff(one, other, book).write(history, console, arguments.has(JSON));
    }
}
