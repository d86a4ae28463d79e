package org.micme.cli.receipt;

import com.fasterxml.jackson.core.JsonGenerator;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.List;
import java.util.Set;
import org.micme.cli.console.Arguments;
import org.micme.cli.console.Console;
import org.micme.cli.console.ExitStatus;
import org.micme.cli.console.Help;
import org.micme.cli.console.UsageException;
import org.micme.cli.replay.Rerun;
import org.micme.cli.request.Json;
import org.micme.cli.request.JsonSink;
import org.micme.rules.RuleBook;
import org.micme.rules.schema.Violation;

/** Makes the keys of receipts and verifies receipts, without a database and without a network. */
public final class ReceiptCommand {

    private static final String JSON = "--json";
    private static final String KEY = "--key";
    private static final int LONGEST_RECEIPT = 32 * 1024 * 1024;

    private static final String HELP = """
            micme receipt new-key FILE          make the keys that sign receipts (FILE) and verify them (FILE.pub)
            micme receipt verify FILE --key FILE.pub [--json]
                                                is a receipt genuine, and is the decision the same today? (--json: for machines)

            --key FILE.pub                      the key that verifies, from a source you trust

            Exit status: 0 where the receipt is genuine and the decision the same; 2 where one of them isn't; 64 for a wrong call,
            such as a file that is no receipt; 1 for a failure. Receipts are written by micme decisions receipt.
            """;

    private final RuleBook book;

    /**
     * The command.
     *
     * @param book the rules and their plug-ins, never null
     */
    public ReceiptCommand(RuleBook book) {
        this.book = book;
    }

    /**
     * Runs it.
     *
     * @param given {@code verify}, {@code new-key} or {@code help}, and what belongs to it; never null
     * @param console never null
     * @return the exit status
     * @throws IOException where reading or writing fails
     */
    public int run(List<String> given, Console console) throws IOException {
        if (given.isEmpty()) {
            throw new UsageException("expected verify or new-key; micme receipt help tells of each");
        }
        if (Help.isAsked(given)) {
            return Help.tell(HELP, console);
        }
        List<String> rest = given.subList(1, given.size());
        return switch (given.get(0)) {
            case "verify" -> verify(new Arguments(rest, Set.of(JSON), Set.of(KEY)), console);
            case "new-key" -> newKey(new Arguments(rest, Set.of(), Set.of()), console);
            default ->
                throw new UsageException("unknown: receipt " + given.get(0)
                        + "; there are verify and new-key, and micme receipt help tells of each");
        };
    }

    private static int newKey(Arguments arguments, Console console) throws IOException {
        Path file =
                Path.of(arguments.rest(1, 1, "the FILE for the key that signs").get(0));
        Path beside = ReceiptKeys.create(file);
        PrintWriter out = writer(console);
        out.println(file + " signs: keep it where nobody else can read it");
        out.println(beside + " verifies: hand it to whoever is to verify; its fingerprint is "
                + ReceiptKeys.fingerprint(ReceiptKeys.verifying(beside)));
        out.flush();
        return ExitStatus.DONE;
    }

    private int verify(Arguments arguments, Console console) throws IOException {
        String file = arguments.rest(1, 1, "the FILE of a receipt").get(0);
        String keyFile = arguments.option(KEY);
        if (keyFile == null) {
            throw new UsageException(
                    "receipt verify needs --key FILE: the key of whoever signs, from a source you trust");
        }
        PublicKey key = ReceiptKeys.verifying(Path.of(keyFile));
        Receipt receipt = ReceiptFile.read(bytes(file))
                .getOrElseThrow(faults -> new UsageException(file + " is no receipt:\n" + lines(faults)));
        Verification found = Verification.of(receipt, key, new Rerun(book));
        if (arguments.has(JSON)) {
            writeJson(receipt, found, console);
        } else {
            writeText(receipt, found, key, console);
        }
        return found.isRight() ? ExitStatus.DONE : ExitStatus.NOT_ALL;
    }

    private static byte[] bytes(String file) throws IOException {
        Path path = Path.of(file);
        try {
            if (Files.isDirectory(path) || Files.size(path) > LONGEST_RECEIPT) {
                throw new UsageException(file + " is no receipt");
            }
            return Files.readAllBytes(path);
        } catch (NoSuchFileException e) {
            throw new UsageException("there is no file " + file);
        }
    }

    private static String lines(Seq<Violation> faults) {
        return faults.map(fault -> "  " + fault.path() + ": " + fault.message()).mkString("\n");
    }

    private static void writeText(Receipt receipt, Verification found, PublicKey key, Console console) {
        PrintWriter out = writer(console);
        Statement statement = receipt.statement();
        Statement.About about = statement.about();
        Statement.Basis basis = statement.basis();
        out.println("decision " + about.decision() + " of " + about.institution() + ", about the " + about.subjectKind()
                + " " + about.subjectKey() + ", at " + about.decidedAt());
        out.println("by the rule " + basis.rule() + " (edition " + basis.edition() + ") under the policy "
                + basis.policy() + " (version " + basis.policyVersion() + ")"
                + (basis.contributors().isEmpty()
                        ? ""
                        : " with " + basis.contributors().mkString(", ")));
        out.println(statement.outcome()
                + statement.reasons().mkString(" (", ", ", ")").replace(" ()", ""));
        out.println();
        if (found.genuine()) {
            out.println("signed with the key " + ReceiptKeys.fingerprint(key));
        }
        if (found.askedAgain() && found.isRight()) {
            out.println("asked again: the same");
        } else if (receipt.evidence().isEmpty()) {
            out.println("not asked again: the receipt was written without its facts");
        }
        found.faults().forEach(fault -> out.println("WRONG " + fault));
        out.flush();
    }

    private static void writeJson(Receipt receipt, Verification found, Console console) throws IOException {
        try (JsonGenerator generator = Json.generator(console.out())) {
            JsonSink out = new JsonSink(generator);
            out.beginObject();
            out.name("decision");
            out.text(receipt.statement().about().decision());
            out.name("outcome");
            out.text(receipt.statement().outcome());
            out.name("genuine");
            out.flag(found.genuine());
            out.name("askedAgain");
            out.flag(found.askedAgain());
            out.name("faults");
            out.beginList();
            found.faults().forEach(out::text);
            out.endList();
            out.endObject();
            out.endLine();
        }
    }

    private static PrintWriter writer(Console console) {
        return new PrintWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8));
    }
}
