package org.micme.app;

import com.google.inject.Guice;
import com.google.inject.Stage;
import io.javalin.util.JavalinException;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.logging.LogManager;
import org.micme.app.database.Breakdowns;
import org.micme.app.database.DatabaseCommand;
import org.micme.app.database.DatabaseSettings;
import org.micme.app.decision.DecisionsCommand;
import org.micme.app.http.HttpEdge;
import org.micme.app.job.Background;
import org.micme.cli.console.Console;
import org.micme.cli.console.ExitStatus;
import org.micme.cli.console.UsageException;
import org.micme.jdbc.JdbcStore;
import org.micme.rules.RuleBook;
import org.micme.spi.plugin.PlugInProblem;

/** The commands that take the whole application to start: {@code micme serve}, {@code micme db} and {@code micme decisions}. */
public final class Main {

    private static final String SERVE = "serve";
    private static final String LOG_LEVEL = "micme.log.level";

    private Main() {}

    /**
     * Runs a command. A server that has started runs on when this returns; all else ends the JVM with its exit status.
     *
     * @param arguments the command and what belongs to it
     */
    public static void main(String[] arguments) {
        boolean serves = arguments.length > 0 && arguments[0].equals(SERVE);
        if (!serves && System.getProperty(LOG_LEVEL) == null) {
            // A command says in its own words what went wrong. Set before the first logger is made.
            System.setProperty(LOG_LEVEL, "off");
            LogManager.getLogManager().reset();
        }
        OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
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
        if (status != ExitStatus.DONE || !serves) {
            System.exit(status);
        }
    }

    /**
     * Runs a command.
     *
     * @param arguments the command and what belongs to it, never null
     * @param console never null
     * @return the exit status; 0 too where a server runs
     */
    static int run(List<String> arguments, Console console) {
        try {
            return dispatch(arguments, console);
        } catch (UsageException e) {
            console.err().println("micme: " + e.getMessage());
            console.err().println("micme help tells how it is called");
            return ExitStatus.WRONG_CALL;
        } catch (IllegalArgumentException | PlugInProblem | ServiceConfigurationError e) {
            // Plug-ins that can't be loaded, or don't go together.
            console.err().println("micme: " + e.getMessage());
            return ExitStatus.FAILURE;
        }
    }

    private static int dispatch(List<String> arguments, Console console) {
        String command = arguments.isEmpty() ? "" : arguments.get(0);
        List<String> rest = arguments.isEmpty() ? List.of() : arguments.subList(1, arguments.size());
        return switch (command) {
            case SERVE -> serve(rest, console);
            case "db" -> new DatabaseCommand(System.getenv(), InstantSource.system()).run(rest, console);
            case "decisions" ->
                new DecisionsCommand(RuleBook.discovered(Main.class.getClassLoader()), System.getenv())
                        .run(rest, console);
            default ->
                throw new UsageException(
                        "expected serve [--port N] [--host H] [--database …], or db or decisions and what to do with them");
        };
    }

    private static int serve(List<String> given, Console console) {
        Settings settings = Settings.of(given, System.getenv());
        return Breakdowns.told(console, () -> {
            RuleBook book = RuleBook.discovered(Main.class.getClassLoader());
            Optional<Background> background = settings.database().map(Main::inBackground);
            HttpEdge edge =
                    Guice.createInjector(Stage.PRODUCTION, new Wiring(book)).getInstance(HttpEdge.class);
            try {
                URI address = start(edge, settings);
                Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(edge, background), "micme-stop"));
                say(address, console);
                return ExitStatus.DONE;
            } catch (UsageException e) {
                background.ifPresent(Background::close);
                throw e;
            }
        });
    }

    private static Background inBackground(DatabaseSettings database) {
        Background background = new Background(JdbcStore.open(database.ofExisting()), Main.class.getClassLoader());
        background.start();
        return background;
    }

    private static void stop(HttpEdge edge, Optional<Background> background) {
        edge.stop();
        background.ifPresent(Background::close);
    }

    private static void say(URI address, Console console) {
        PrintStream out = new PrintStream(console.out(), false, StandardCharsets.UTF_8);
        out.println("MiCME answers at " + address + "/api/v1/rules, described at " + address + "/api/v1/openapi.json");
        out.flush();
    }

    private static URI start(HttpEdge edge, Settings settings) {
        try {
            return edge.start(settings.address());
        } catch (JavalinException e) {
            throw new UsageException("can't listen at " + settings.host() + " port " + settings.port()
                    + ", which is taken or not for this user; choose another with --port or --host");
        }
    }
}
