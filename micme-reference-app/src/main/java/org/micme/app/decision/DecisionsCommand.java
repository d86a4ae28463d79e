package org.micme.app.decision;

import com.fasterxml.jackson.core.JsonGenerator;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.micme.app.database.Breakdowns;
import org.micme.app.database.DatabaseSettings;
import org.micme.cli.console.Arguments;
import org.micme.cli.console.Console;
import org.micme.cli.console.ExitStatus;
import org.micme.cli.console.Progress;
import org.micme.cli.console.UsageException;
import org.micme.cli.policy.PolicyFiles;
import org.micme.cli.receipt.Receipt;
import org.micme.cli.receipt.ReceiptFile;
import org.micme.cli.receipt.ReceiptKeys;
import org.micme.cli.request.Json;
import org.micme.cli.request.JsonSink;
import org.micme.domain.kernel.InstitutionId;
import org.micme.jdbc.JdbcStore;
import org.micme.rules.RuleBook;
import org.micme.rules.policy.Policy;
import org.micme.spi.decision.DecisionLog;
import org.micme.spi.decision.LoggedDecision;
import org.micme.spi.store.Store;

/** {@code micme decisions}: what was decided, what would be decided now, and receipts of it. */
public final class DecisionsCommand {

    private static final String JSON = "--json";
    private static final String POLICY = "--policy";
    private static final String KEY = "--key";
    private static final String WITHOUT_FACTS = "--without-facts";

    private final RuleBook book;
    private final Map<String, String> environment;

    /**
     * The command.
     *
     * @param book the rules and their plug-ins, never null
     * @param environment of the process, never null
     */
    public DecisionsCommand(RuleBook book, Map<String, String> environment) {
        this.book = book;
        this.environment = environment;
    }

    /**
     * Runs it.
     *
     * @param given {@code list}, {@code show}, {@code replay} or {@code receipt}, and what belongs to it; never null
     * @param console never null
     * @return the exit status
     * @throws UsageException where it is called in a way it doesn't know
     */
    public int run(List<String> given, Console console) {
        return Breakdowns.told(console, () -> dispatch(given, console));
    }

    private int dispatch(List<String> given, Console console) throws IOException {
        if (given.isEmpty()) {
            throw new UsageException("expected list, show, replay or receipt");
        }
        List<String> rest = given.subList(1, given.size());
        return switch (given.get(0)) {
            case "list" -> list(arguments(rest, Set.of(), Stretch.OPTIONS), console);
            case "show" -> show(arguments(rest, Set.of(), Set.of(Stretch.INSTITUTION)), console);
            case "replay" -> replay(arguments(rest, Set.of(JSON), with(Stretch.OPTIONS, POLICY)), console);
            case "receipt" ->
                receipt(arguments(rest, Set.of(WITHOUT_FACTS), Set.of(Stretch.INSTITUTION, KEY)), console);
            default ->
                throw new UsageException(
                        "unknown: decisions " + given.get(0) + "; there are list, show, replay and receipt");
        };
    }

    private static Set<String> with(Set<String> options, String another) {
        Set<String> all = new HashSet<>(options);
        all.add(another);
        return all;
    }

    private static Arguments arguments(List<String> rest, Set<String> flags, Set<String> options) {
        Set<String> all = new HashSet<>(options);
        all.addAll(DatabaseSettings.OPTIONS);
        return new Arguments(rest, flags, all);
    }

    private <T> T inStore(Arguments arguments, Function<Store, T> work) {
        try (Store store =
                JdbcStore.open(DatabaseSettings.of(arguments, environment).ofExisting())) {
            return work.apply(store);
        }
    }

    private int list(Arguments arguments, Console console) {
        arguments.rest(0, 0, "nothing more");
        Stretch stretch = Stretch.of(arguments);
        PrintWriter out = new PrintWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8));
        inStore(arguments, store -> {
            new History(store, stretch.institution())
                    .between(
                            stretch.fromInclusive(),
                            stretch.toExclusive(),
                            logged -> out.println(logged.decidedAt() + "  " + logged.id() + "  " + logged.rule() + "  "
                                    + logged.subjectKind() + " " + logged.subjectKey()));
            return stretch;
        });
        out.flush();
        return ExitStatus.DONE;
    }

    private int show(Arguments arguments, Console console) throws IOException {
        String id = arguments.rest(1, 1, "the ID of a decision").get(0);
        InstitutionId institution = Stretch.institution(arguments);
        LoggedDecision logged = inStore(
                        arguments,
                        store -> store.reading(
                                institution,
                                unit -> Option.ofOptional(
                                        unit.port(DecisionLog.class).find(id))))
                .getOrElseThrow(() -> new UsageException("there is no decision " + id + " of " + institution));
        try (JsonGenerator generator = Json.generator(console.out())) {
            JsonSink out = new JsonSink(generator);
            for (String json : List.of(logged.request(), logged.policy().content(), logged.answer())) {
                generator.writeRaw(json);
                out.endLine();
            }
        }
        return ExitStatus.DONE;
    }

    private int replay(Arguments arguments, Console console) throws IOException {
        arguments.rest(0, 0, "nothing more");
        Stretch stretch = Stretch.of(arguments);
        String named = arguments.option(POLICY);
        Option<Policy> other = named == null ? Option.none() : Option.some(new PolicyFiles().find(named));
        ReplayReport report = new ReplayReport(
                console,
                other.map(policy -> policy.name() + " " + policy.version()).getOrElse("the policies of then"));
        inStore(arguments, store -> {
            Replay replay = new Replay(store, book, other);
            try (Progress progress = new Progress(console, "decisions")) {
                report.of(stretch, replay, progress, arguments.has(JSON));
            }
            return stretch;
        });
        // Under another policy, answers that differ are what was asked for; under that of then, they are not as they
        // should be.
        boolean right = report.allAnswered() && (other.isDefined() || report.allTheSame());
        return right ? ExitStatus.DONE : ExitStatus.NOT_ALL;
    }

    private int receipt(Arguments arguments, Console console) throws IOException {
        String id = arguments.rest(1, 1, "the ID of a decision").get(0);
        InstitutionId institution = Stretch.institution(arguments);
        String key = arguments.option(KEY);
        if (key == null) {
            throw new UsageException("expected --key FILE: the key that signs, of micme receipt new-key");
        }
        PrivateKey signing = ReceiptKeys.signing(Path.of(key));
        Receipt receipt = inStore(arguments, store -> new Receipts(store, signing).of(institution, id))
                .getOrElseThrow(UsageException::new);
        console.out().write(ReceiptFile.bytes(arguments.has(WITHOUT_FACTS) ? receipt.withoutEvidence() : receipt));
        console.out().write('\n');
        return ExitStatus.DONE;
    }
}
