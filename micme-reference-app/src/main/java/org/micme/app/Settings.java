package org.micme.app;

import java.net.InetSocketAddress;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.micme.app.database.DatabaseSettings;
import org.micme.cli.console.Arguments;
import org.micme.cli.console.UsageException;

/**
 * What can be set when the server is started.
 *
 * <p>Immutable and thread safe.
 *
 * @param host the name or number of the address that it binds, never null
 * @param port 0 for any that is free
 * @param database what it keeps things in; none where it decides and keeps nothing
 */
public record Settings(String host, int port, Optional<DatabaseSettings> database) {

    private static final String HOST = "--host";
    private static final String PORT = "--port";
    private static final String THIS_MACHINE_ALONE = "127.0.0.1";
    private static final int USUAL_PORT = 8080;
    private static final int LAST_PORT = 65_535;

    /**
     * Reads settings.
     *
     * @param given {@code [--port N] [--host H]} and the options of a database, never null
     * @param environment the variables of a database, never null
     * @return the settings
     * @throws UsageException where one is wrong; it names the setting and what would be right
     */
    public static Settings of(List<String> given, Map<String, String> environment) {
        Set<String> options = new HashSet<>(DatabaseSettings.OPTIONS);
        options.addAll(Set.of(HOST, PORT));
        Arguments arguments = new Arguments(given, Set.of(), options);
        arguments.rest(0, 0, "nothing but " + PORT + ", " + HOST + " and the options of a database");
        String host = arguments.option(HOST);
        Settings settings = new Settings(
                host == null ? THIS_MACHINE_ALONE : host,
                port(arguments.option(PORT)),
                DatabaseSettings.ifNamed(arguments, environment));
        if (settings.address().isUnresolved()) {
            throw new UsageException(HOST + " " + settings.host
                    + " is no name or number of this machine; leave it out for " + THIS_MACHINE_ALONE);
        }
        return settings;
    }

    private static int port(@Nullable String text) {
        if (text == null) {
            return USUAL_PORT;
        }
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port <= LAST_PORT) {
                return port;
            }
        } catch (NumberFormatException e) {
            // Told below.
        }
        throw new UsageException(
                PORT + " takes a number from 0 to " + LAST_PORT + " (0: any that is free), not " + text);
    }

    InetSocketAddress address() {
        return new InetSocketAddress(host, port);
    }
}
