package org.micme.app.http;

import com.google.inject.Guice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.micme.app.Wiring;
import org.micme.rules.RuleBook;

/** A server on a free port, and somebody who asks it. */
final class Served implements AutoCloseable {

    private final HttpEdge edge;
    private final URI root;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Served(RuleBook book) {
        edge = Guice.createInjector(new Wiring(book)).getInstance(HttpEdge.class);
        root = edge.start(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    }

    static Served plain() {
        return with(RuleBook.plain());
    }

    static Served with(RuleBook book) {
        return new Served(book);
    }

    URI root() {
        return root;
    }

    HttpResponse<String> get(String path) {
        return send(to(path).GET());
    }

    HttpResponse<String> decide(String rule, String body) {
        return decide(rule, BodyPublishers.ofString(body));
    }

    HttpResponse<String> decide(String rule, BodyPublisher body) {
        return send(to("/api/v1/decisions/" + rule)
                .header("Content-Type", "application/json")
                .POST(body));
    }

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(root.resolve(path));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    void stop() {
        edge.stop();
    }

    @Override
    public void close() {
        stop();
    }
}
