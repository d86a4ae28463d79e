package org.micme.app.decision;

import io.vavr.control.Option;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.micme.app.database.Breakdowns;
import org.micme.app.database.DatabaseSettings;
import org.micme.cli.console.Arguments;
import org.micme.cli.console.Console;
import org.micme.cli.console.ExitStatus;
import org.micme.cli.console.Help;
import org.micme.cli.console.Progress;
import org.micme.cli.console.UsageException;
import org.micme.cli.policy.PolicyFiles;
import org.micme.rules.RuleBook;
import org.micme.rules.policy.Policy;

/** {@code micme decisions}: what was decided, what would be decided now, and receipts of it. */
public final class DecisionsCommand {

    private static final String JSON = "--json";
    private static final String POLICY = "--policy";

    private static final String HELP = """
            micme decisions list --institution ID [--from INSTANT] [--to INSTANT]
                                                what was decided, a line each
            micme decisions show DECISION --institution ID
                                                the request, the policy and the answer of one, a line each
            micme decisions replay --institution ID [--from INSTANT] [--to INSTANT] [--policy NAME|FILE] [--json]
                                                ask again by today's rules, under the policy of then or under another
            micme decisions receipt DECISION --institution ID --key FILE [--without-facts]
                                                a signed receipt, onto standard output

            --institution ID                    whose decisions; micme db status names all
            --from INSTANT, --to INSTANT        such as 2025-05-14T16:30:00Z; the first included, the last not
            --policy NAME|FILE                  micme policy list names those that are shipped
            --json                              the decisions that differ or can't be asked again, for machines
            --key FILE                          the key that signs, made by micme receipt new-key
            --without-facts                     leave out what the decision was made of; the receipt still verifies

            The database is named as for micme db, which micme db help tells.
            Exit status: 0 where all is well; 2 where an answer differs under the policy of then, can't be had again, or can't
            be vouched for; 64 for a wrong call; 1 for a failure.
            """;

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
     * @param given {@code list}, {@code show}, {@code replay}, {@code receipt} or {@code help}, and what belongs to it; never null
     * @param console never null
     * @return the exit status
     * @throws UsageException where it is called in a way it doesn't know
     */
    public int run(List<String> given, Console console) {
        return Breakdowns.told(console, () -> dispatch(given, console));
    }

    private int dispatch(List<String> given, Console console) throws IOException {
        if (given.isEmpty()) {
            throw new UsageException(
                    "expected decisions list, show, replay or receipt; micme decisions help tells of each");
        }
        if (Help.isAsked(given)) {
            return Help.tell(HELP, console);
        }
        List<String> rest = given.subList(1, given.size());
        return switch (given.get(0)) {
            case "list" -> list(call(rest, Set.of(), Stretch.OPTIONS, console));
            case "show" -> OneDecision.show(call(rest, Set.of(), Set.of(Stretch.INSTITUTION), console));
            case "replay" -> replay(call(rest, Set.of(JSON), with(Stretch.OPTIONS, POLICY), console));
            case "receipt" ->
                OneDecision.receipt(call(
                        rest,
                        Set.of(OneDecision.WITHOUT_FACTS),
                        Set.of(Stretch.INSTITUTION, OneDecision.KEY),
                        console));
            default ->
                throw new UsageException("unknown: decisions " + given.get(0)
                        + "; there are list, show, replay and receipt, and micme decisions help tells of each");
        };
    }

    private static Set<String> with(Set<String> options, String another) {
        Set<String> all = new HashSet<>(options);
        all.add(another);
        return all;
    }

    private HistoryCall call(List<String> rest, Set<String> flags, Set<String> options, Console console) {
        Set<String> all = new HashSet<>(options);
        all.addAll(DatabaseSettings.OPTIONS);
        return new HistoryCall(new Arguments(rest, flags, all), environment, console);
    }

    private static int list(HistoryCall call) {
        call.takesOptionsAlone();
        Stretch stretch = Stretch.of(call.arguments());
        PrintWriter out = new PrintWriter(new OutputStreamWriter(call.console().out(), StandardCharsets.UTF_8));
        call.inStore(store -> {
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

    private int replay(HistoryCall call) throws IOException {
        call.takesOptionsAlone();
        Stretch stretch = Stretch.of(call.arguments());
        String named = call.arguments().option(POLICY);
        Option<Policy> other = named == null ? Option.none() : Option.some(new PolicyFiles().find(named));
        ReplayReport report = new ReplayReport(
                call.console(),
                other.map(policy -> policy.name() + " " + policy.version()).getOrElse("the policies of then"));
        call.inStore(store -> {
            Replay replay = new Replay(store, book, other);
            try (Progress progress = new Progress(call.console(), "decisions")) {
                report.of(stretch, replay, progress, call.arguments().has(JSON));
            }
            return stretch;
        });
        // Under another policy, answers that differ are what was asked for; under that of then, they are not as they
        // should be.
        boolean right = report.allAnswered() && (other.isDefined() || report.allTheSame());
        return right ? ExitStatus.DONE : ExitStatus.NOT_ALL;
    }
}
