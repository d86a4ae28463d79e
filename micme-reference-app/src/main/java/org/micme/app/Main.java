package org.micme.app;

import com.google.inject.Guice;
import com.google.inject.Stage;
import io.javalin.util.JavalinException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.ServiceConfigurationError;
import org.micme.app.http.HttpEdge;
import org.micme.cli.console.UsageException;
import org.micme.rules.RuleBook;

/** The command {@code micme serve}: the rules over HTTP, until it is told to end. */
public final class Main {

    private static final int USAGE = 64;
    private static final int FAILURE = 1;
    private static final int STARTED = 0;

    private Main() {}

    /**
     * Starts the server, and returns while it runs; where it can't, ends the JVM with an exit status.
     *
     * @param arguments {@code serve [--port N] [--host H]}
     */
    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), true);
        PrintWriter err = new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8), true);
        int status = run(Arrays.asList(arguments), out, err);
        if (status != STARTED) {
            System.exit(status);
        }
    }

    /**
     * Starts the server.
     *
     * @param arguments {@code serve [--port N] [--host H]}, never null
     * @param out is told the address, never null
     * @param err is told why it didn't start, never null
     * @return the exit status; 0 where it runs
     */
    static int run(List<String> arguments, PrintWriter out, PrintWriter err) {
        try {
            serve(arguments, out);
            return STARTED;
        } catch (UsageException e) {
            err.println("micme: " + e.getMessage());
            err.println("micme help tells how it is called");
            return USAGE;
        } catch (IllegalArgumentException | ServiceConfigurationError e) {
            // Plug-ins that can't be loaded, or don't go together.
            err.println("micme: " + e.getMessage());
            return FAILURE;
        }
    }

    private static void serve(List<String> arguments, PrintWriter out) {
        if (arguments.isEmpty() || !arguments.get(0).equals("serve")) {
            throw new UsageException("expected serve [--port N] [--host H]");
        }
        Settings settings = Settings.of(arguments.subList(1, arguments.size()));
        RuleBook book = RuleBook.discovered(Main.class.getClassLoader());
        HttpEdge edge = Guice.createInjector(Stage.PRODUCTION, new Wiring(book)).getInstance(HttpEdge.class);
        URI address = start(edge, settings);
        Runtime.getRuntime().addShutdownHook(new Thread(edge::stop, "micme-stop"));
        out.println("MiCME answers at " + address + "/api/v1/rules, described at " + address + "/api/v1/openapi.json");
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
