package org.micme.proof.kills;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A {@link ClaimLoad} in a process of its own, which is killed when it is closed, and in any case when this program ends. For one thread. */
final class RunningLoad implements AutoCloseable {

    private static final long LONGEST_WAIT_SECONDS = 60;

    private final Path acknowledged;
    private final Path errors;
    private final Process process;
    private final Thread atTheEnd;

    RunningLoad(Path acknowledged, Path errors, String... arguments) throws IOException {
        this.acknowledged = acknowledged;
        this.errors = errors;
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                ClaimLoad.class.getName()));
        command.addAll(List.of(arguments));
        process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(acknowledged.toFile()))
                .redirectError(ProcessBuilder.Redirect.appendTo(errors.toFile()))
                .start();
        atTheEnd = new Thread(process::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(atTheEnd);
    }

    /** Waits until it acknowledges something more than it had. */
    void waitForMore() throws IOException {
        long before = Files.exists(acknowledged) ? Files.size(acknowledged) : 0;
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_WAIT_SECONDS);
        while (!Files.exists(acknowledged) || Files.size(acknowledged) == before) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                throw new IllegalStateException("the load did not go on: see " + errors);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
    }

    /** Kills it in the middle of its work, and waits until it is gone. */
    void kill() {
        if (!process.isAlive()) {
            throw new IllegalStateException("the load ended by itself: see " + errors);
        }
        close();
    }

    /** Kills it where it still runs, and waits until it is gone. */
    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
        try {
            Runtime.getRuntime().removeShutdownHook(atTheEnd);
        } catch (IllegalStateException e) {
            // The program ends already, and has killed it once more.
            return;
        }
    }
}
