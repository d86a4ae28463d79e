package org.micme.app.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import org.jspecify.annotations.Nullable;
import org.micme.cli.console.Console;
import org.micme.cli.console.ExitStatus;
import org.micme.cli.console.UsageException;
import org.micme.jdbc.personal.WrongKeys;
import org.micme.spi.port.StoreUnavailable;

/** Tells a person what broke while a command worked on a database, in one line and without a stack trace. */
public final class Breakdowns {

    private Breakdowns() {}

    /** What a command does. */
    @FunctionalInterface
    public interface Work {

        /**
         * Does it.
         *
         * @return the exit status
         * @throws IOException where reading or writing fails
         */
        int run() throws IOException;
    }

    /**
     * Does some work, and tells what breaks.
     *
     * @param console never null
     * @param work never null
     * @return its exit status, or 1 where it broke
     * @throws UsageException where the command was called in a way it doesn't know, or with keys of another database
     */
    public static int told(Console console, Work work) {
        try {
            return work.run();
        } catch (InvalidPathException e) {
            throw new UsageException("a file can't have that name: " + e.getReason());
        } catch (UsageException e) {
            throw e;
        } catch (WrongKeys e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        } catch (StoreUnavailable | IllegalArgumentException | IllegalStateException e) {
            return failed(e.getMessage(), console);
        } catch (UncheckedIOException e) {
            return failed(e.getCause(), console);
        } catch (IOException e) {
            return failed(e, console);
        }
    }

    private static int failed(@Nullable IOException e, Console console) {
        if (e instanceof FileSystemException file) {
            String reason = file.getReason();
            return failed(
                    "the file " + file.getFile() + " can't be used: "
                            + (reason == null ? "check who may read and write it" : reason),
                    console);
        }
        return failed(e == null ? null : e.getMessage(), console);
    }

    private static int failed(@Nullable String message, Console console) {
        console.err().println("micme: " + (message == null ? "reading or writing failed" : message));
        return ExitStatus.FAILURE;
    }
}
