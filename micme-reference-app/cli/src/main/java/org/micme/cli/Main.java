package org.micme.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.util.Arrays;
import java.util.List;
import java.util.ServiceConfigurationError;
import org.micme.cli.console.Console;
import org.micme.cli.console.ExitStatus;
import org.micme.cli.console.UsageException;
import org.micme.cli.decide.DecideCommand;
import org.micme.cli.policy.PolicyCommand;
import org.micme.cli.receipt.ReceiptCommand;
import org.micme.cli.rules.RulesCommand;
import org.micme.rules.RuleBook;
import org.micme.rules.Wording;

/** The command {@code micme}, but for {@code serve} and {@code db}, which take more to start. */
public final class Main {

    private static final int OUT_BUFFER = 1 << 16;

    private static final String HELP = """
            micme decide [--table] [FILE]       answer JSON Lines (standard input without FILE), one answer a line;
                                                with --table count them, for people
            micme rules [--json]                the catalogue: sources, outcomes, reason codes, facts
            micme policy list                   the policies that are shipped
            micme policy show NAME|FILE         all keys of a policy, as YAML (--json: as JSON)
            micme policy validate FILE          every fault of a policy file, with its path
            micme policy diff A B --history FILE
                                                the decisions of a history that B decides otherwise than A (--json)
            micme receipt new-key FILE          make the keys that sign receipts (FILE) and verify them (FILE.pub)
            micme receipt verify FILE --key FILE.pub
                                                is a receipt genuine, and is the decision the same today? (--json)
            micme serve [--port N]              the same over HTTP; with --database also what a database needs done
            micme db migrate                    make a database, or take its tables to those of this program
            micme db status [--json]            what there is, what is not sealed yet, what waits, what fails
            micme db parked|unpark --institution ID
                                                what waits for a person, and lets it go again
            micme db verify [--institution ID]  hold every entry against its seal
            micme db export --institution ID --key-file FILE FILE|-
                                                a whole institution as JSON Lines
            micme db import --key-file FILE FILE|-
                                                the same into another database
            micme db new-key FILE               make keys: of a database, or with --transfer for exports
            micme db rotate-keys                put what older keys wrote under the newest ones
            micme db help                       how a database is named (--database, --user, --keys), and the rest
            micme decisions list|show|replay|receipt --institution ID
                                                what was decided, what would be now or under another policy, and
                                                receipts of it; micme decisions help tells more

            Rule contributors are taken from jars in the folder plugins, or in its place from the class path MICME_PLUGINS.
            Exit status: 0 where all was answered, 2 where something could not be or isn't right, 64 for a wrong call, 1 for a failure.
            """;

    private Main() {}

    /**
     * Runs a command, and ends the JVM with its exit status.
     *
     * @param arguments the command and what belongs to it
     */
    public static void main(String[] arguments) {
        BufferedOutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), OUT_BUFFER);
        PrintWriter err = new PrintWriter(
                new OutputStreamWriter(new FileOutputStream(FileDescriptor.err), StandardCharsets.UTF_8), true);
        Console console =
                new Console(new FileInputStream(FileDescriptor.in), out, err, Boolean.getBoolean("micme.terminal"));
        int status = run(Arrays.asList(arguments), console);
        try {
            out.flush();
        } catch (IOException e) {
            status = ExitStatus.FAILURE;
        }
        // Nothing is left to do: halting spares the way through shutdown hooks, of which there are none.
        Runtime.getRuntime().halt(status);
    }

    /**
     * Runs a command.
     *
     * @param arguments the command and what belongs to it, never null
     * @param console never null
     * @return the exit status
     */
    public static int run(List<String> arguments, Console console) {
        try {
            return dispatch(arguments, console);
        } catch (UsageException e) {
            return refused(String.valueOf(e.getMessage()), console);
        } catch (InvalidPathException e) {
            return refused("a file can't have that name: " + e.getReason(), console);
        } catch (IOException | UncheckedIOException | ServiceConfigurationError e) {
            return failed(e, console);
        }
    }

    private static int refused(String why, Console console) {
        console.err().println("micme: " + why);
        console.err().println("micme help tells how it is called");
        return ExitStatus.WRONG_CALL;
    }

    private static int failed(Throwable e, Console console) {
        Throwable cause = e.getCause();
        String message = e instanceof UncheckedIOException && cause != null ? cause.getMessage() : e.getMessage();
        console.err().println("micme: " + (message == null ? "reading or writing failed" : message));
        return ExitStatus.FAILURE;
    }

    private static int dispatch(List<String> arguments, Console console) throws IOException {
        String command = arguments.isEmpty() ? "help" : arguments.get(0);
        List<String> rest = arguments.isEmpty() ? List.of() : arguments.subList(1, arguments.size());
        return switch (command) {
            case "decide" -> new DecideCommand(book(), Wording.ENGLISH).run(rest, console);
            case "rules" -> new RulesCommand(book()).run(rest, console);
            case "policy" -> new PolicyCommand(book()).run(rest, console);
            case "receipt" -> new ReceiptCommand(book()).run(rest, console);
            case "help", "--help", "-h" -> help(console);
            default -> throw new UsageException("unknown command " + command);
        };
    }

    private static RuleBook book() {
        try {
            return RuleBook.discovered(Main.class.getClassLoader());
        } catch (IllegalArgumentException e) {
            // Plug-ins that don't go together.
            throw new ServiceConfigurationError(String.valueOf(e.getMessage()), e);
        }
    }

    private static int help(Console console) throws IOException {
        console.out().write(HELP.getBytes(StandardCharsets.UTF_8));
        console.out().flush();
        return 0;
    }
}
