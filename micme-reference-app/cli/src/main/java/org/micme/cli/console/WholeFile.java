package org.micme.cli.console;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that is there whole or not at all: written beside its place under another name, for its owner alone, and renamed at the end.
 * Whatever ends the program before that, Ctrl-C too, leaves nothing of it. For one thread.
 */
public final class WholeFile implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final Path target;
    private final Path beside;
    private final FileChannel channel;
    private final OutputStream out;
    private final Thread whenInterrupted;

    private WholeFile(Path target, Path beside) throws IOException {
        this.target = target;
        this.beside = beside;
        this.channel = FileChannel.open(beside, StandardOpenOption.WRITE);
        this.out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
        this.whenInterrupted = new Thread(() -> beside.toFile().delete(), "micme-half-file");
        Runtime.getRuntime().addShutdownHook(whenInterrupted);
    }

    /**
     * Begins a file.
     *
     * @param target what it will be called, never null
     * @return the file, to be closed
     * @throws IOException where none can be written there
     * @throws UsageException where it can't be there
     */
    public static WholeFile beside(Path target) throws IOException {
        // The file that a link leads to; the link stays.
        Path absolute = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
        Path folder = absolute.getParent();
        if (folder == null || Files.isDirectory(absolute)) {
            throw new UsageException(target + " is a folder: name a file in it");
        }
        if (Files.exists(absolute) && !Files.isRegularFile(absolute)) {
            // A rename would put a file in the place of a device or a pipe.
            throw new UsageException(
                    target + " is no plain file, which could be replaced: name one, or write to standard output");
        }
        try {
            return new WholeFile(absolute, Files.createTempFile(folder, "." + absolute.getFileName(), ".part"));
        } catch (NoSuchFileException e) {
            throw new UsageException("there is no folder " + folder + ": make it first");
        }
    }

    /**
     * What is written to it.
     *
     * @return never null
     */
    public OutputStream out() {
        return out;
    }

    /**
     * Gives it its name, in place of what had that before.
     *
     * @throws IOException where it can't be written to its end, and does not get the name
     */
    public void keep() throws IOException {
        out.flush();
        channel.force(true);
        channel.close();
        Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(beside);
        try {
            Runtime.getRuntime().removeShutdownHook(whenInterrupted);
        } catch (IllegalStateException e) {
            // The program is ending, and the hook runs.
            return;
        }
    }
}
