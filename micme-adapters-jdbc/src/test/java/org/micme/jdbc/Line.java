package org.micme.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * A line to a PostgreSQL server that can be cut, held up or slowed down, and that can lose the answers to commits. Whoever connects goes
 * through to the server. Thread safe.
 */
public final class Line implements AutoCloseable {

    private static final String COMMITTED = "COMMIT\u0000";

    private final URI server;
    private final ServerSocket door;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger answersToLose = new AtomicInteger();
    private volatile boolean held;
    private volatile int delayMillis;

    /** A line to the server of some settings. */
    public Line(JdbcSettings settings) {
        server = URI.create(settings.url().substring("jdbc:".length()));
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start(this::letIn);
    }

    /** The same database at the other end of the line. */
    public JdbcSettings through(JdbcSettings settings) {
        String url =
                settings.url().replace(server.getHost() + ":" + server.getPort(), "127.0.0.1:" + door.getLocalPort());
        return settings.withUrl(url);
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "line");
        thread.setDaemon(true);
        thread.start();
    }

    private void letIn() {
        while (!door.isClosed()) {
            takeOne();
        }
    }

    private void takeOne() {
        try {
            Socket client = door.accept();
            Socket onward = new Socket(server.getHost(), server.getPort());
            client.setTcpNoDelay(true);
            onward.setTcpNoDelay(true);
            open.add(client);
            open.add(onward);
            start(() -> pass(client, onward, false));
            start(() -> pass(onward, client, true));
        } catch (IOException e) {
            // The door was closed, or the server takes nobody: whoever has come is let down.
            return;
        }
    }

    private void pass(Socket from, Socket to, boolean answers) {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] bytes = new byte[8_192];
            int read = in.read(bytes);
            while (read >= 0) {
                waitWhileHeld(from);
                if (answers && isLost(bytes, read)) {
                    return;
                }
                out.write(bytes, 0, read);
                out.flush();
                read = in.read(bytes);
            }
        } catch (IOException e) {
            // Cut: both ends see it.
            return;
        } finally {
            open.remove(from);
            open.remove(to);
        }
    }

    private boolean isLost(byte[] bytes, int length) {
        return answersToLose.get() > 0
                && new String(bytes, 0, length, StandardCharsets.ISO_8859_1).contains(COMMITTED)
                && answersToLose.getAndDecrement() > 0;
    }

    private void waitWhileHeld(Socket socket) {
        if (delayMillis > 0) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(delayMillis));
        }
        while (held && !socket.isClosed()) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
        }
    }

    /** Cuts all connections that there are; new ones can be made. */
    public void cut() {
        open.forEach(Line::cut);
    }

    private static void cut(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // It was cut already.
            return;
        }
    }

    /** Lets nothing through any more, without cutting anything, until it is let go. */
    public void hold() {
        held = true;
    }

    /** Lets everything through again. */
    public void letGo() {
        held = false;
    }

    /** Lets each piece wait for a while. */
    public void slowDown(int millis) {
        delayMillis = millis;
    }

    /** Cuts the connections of the next commits once the server has kept them, before anybody hears of it. */
    public void loseAnswersToCommits(int many) {
        answersToLose.set(many);
    }

    @Override
    public void close() {
        letGo();
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        cut();
    }
}
