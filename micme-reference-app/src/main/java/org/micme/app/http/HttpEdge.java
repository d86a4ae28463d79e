package org.micme.app.http;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import jakarta.inject.Inject;
import java.net.InetSocketAddress;
import java.net.URI;
import org.eclipse.jetty.server.AbstractConnector;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.micme.app.http.decisions.Decisions;
import org.micme.app.http.openapi.Description;
import org.micme.app.http.problem.Problems;
import org.micme.app.http.rules.RulesCatalogue;

/** The server: binds an address, answers, and finishes what it has begun before it stops. For one start. */
public final class HttpEdge {

    private static final long PATIENCE_MILLIS = 20_000;
    /** How long a connection may say nothing while the server stops: one that is kept open for later must not hold it up. */
    private static final long SILENCE_MILLIS = 5_000;

    private final Javalin server;

    @Inject
    HttpEdge(Decisions decisions, RulesCatalogue rules, Description description, Problems problems) {
        this.server = Javalin.create(config -> {
            quiet(config);
            problems.addTo(config);
            decisions.addTo(config.routes);
            rules.addTo(config.routes);
            description.addTo(config.routes);
            config.routes.before(context -> context.header("X-Content-Type-Options", "nosniff"));
            config.jetty.modifyServer(jetty -> {
                jetty.setStopTimeout(PATIENCE_MILLIS);
                jetty.insertHandler(new GracefulHandler());
            });
        });
    }

    private static void quiet(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
    }

    /**
     * Starts to answer.
     *
     * @param address where; with port 0 at any that is free; never null
     * @return where it answers
     * @throws io.javalin.util.JavalinException where the address can't be bound
     */
    public URI start(InetSocketAddress address) {
        server.start(address.getHostString(), address.getPort());
        String host = address.getHostString();
        return URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + server.port());
    }

    /** Takes no more requests, finishes those that have begun, and stops. */
    public void stop() {
        for (Connector connector : server.jettyServer().server().getConnectors()) {
            if (connector instanceof AbstractConnector listening) {
                listening.setShutdownIdleTimeout(SILENCE_MILLIS);
            }
        }
        server.stop();
    }
}
