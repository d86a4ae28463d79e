package org.micme.proof.kills;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.micme.jdbc.Databases;
import org.micme.jdbc.JdbcSettings;

/** A PostgreSQL server of its own, which can be killed and started again on the same data. For one thread. */
final class KillableServer implements AutoCloseable {

    private final Path data;
    private final int port;
    private @Nullable EmbeddedPostgres running;

    KillableServer() throws IOException {
        data = Files.createTempDirectory("micme-pg-");
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        start();
    }

    void start() throws IOException {
        running = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setPort(port)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "100")
                .start();
    }

    /** Kills the server as the operating system would: its children die with it. */
    void kill() throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
        ProcessHandle postmaster = ProcessHandle.of(pid).orElseThrow();
        var children = postmaster.descendants().toList();
        postmaster.destroyForcibly();
        children.forEach(ProcessHandle::destroyForcibly);
        while (postmaster.isAlive() || children.stream().anyMatch(ProcessHandle::isAlive)) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
        Files.deleteIfExists(pidFile);
        close();
    }

    JdbcSettings settings() {
        return JdbcSettings.onServer(
                "jdbc:postgresql://localhost:" + port + "/postgres", "postgres", "postgres", Databases.KEYS);
    }

    @Override
    public void close() throws IOException {
        if (running != null) {
            running.close();
            running = null;
        }
    }
}
