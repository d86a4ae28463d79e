package org.micme.cli.console;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/**
 * A file with a secret in it, which its owner alone may read. Where files have no such permissions (Windows), whoever owns the folder
 * sees to it. Immutable.
 */
public final class SecretFile {

    private static final String POSIX = "posix";
    private static final Set<PosixFilePermission> OF_THE_OWNER = EnumSet.of(
            PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);
    private static final Set<PosixFilePermission> NEW = PosixFilePermissions.fromString("rw-------");

    private final Path path;

    /**
     * A file by its name, which need not be there yet.
     *
     * @param path never null
     */
    public SecretFile(String path) {
        this.path = Path.of(path);
    }

    /**
     * Reads it.
     *
     * @return the text in it
     * @throws UsageException where it isn't there, or others may read it too; the message says what to do
     */
    public String read() {
        if (Files.isDirectory(path)) {
            throw new UsageException(path + " is a folder: name the file in it");
        }
        try {
            refuseOpenToOthers();
            return Files.readString(path);
        } catch (NoSuchFileException e) {
            throw new UsageException("there is no file " + path);
        } catch (IOException e) {
            throw new UsageException("the file " + path + " can't be read: make it readable for this user, and text");
        }
    }

    private void refuseOpenToOthers() throws IOException {
        if (hasPermissions() && !OF_THE_OWNER.containsAll(Files.getPosixFilePermissions(path))) {
            throw new UsageException("others may read the file " + path + ", which holds a secret: chmod 600 " + path);
        }
    }

    /**
     * Makes it.
     *
     * @param secret what to write, never null
     * @throws IOException where it can't be written
     * @throws UsageException where something is there already, which is never overwritten
     */
    public void make(String secret) throws IOException {
        FileAttribute<?>[] attributes = hasPermissions()
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(NEW)}
                : new FileAttribute<?>[0];
        Set<StandardOpenOption> anew = EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (SeekableByteChannel channel = Files.newByteChannel(path, anew, attributes)) {
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(secret);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        } catch (FileAlreadyExistsException e) {
            throw new UsageException(path
                    + " is there already, and never overwritten, since lost keys open nothing again: name another");
        } catch (NoSuchFileException e) {
            throw new UsageException("there is no folder for " + path + ": make it first");
        }
    }

    /**
     * Puts another secret in its place, at one stroke; the file that a link leads to, where it is one.
     *
     * @param secret what to write, never null
     * @throws IOException where it can't be written, and the old one stays
     */
    public void replace(String secret) throws IOException {
        try (WholeFile whole = WholeFile.beside(path)) {
            whole.out().write(secret.getBytes(StandardCharsets.UTF_8));
            whole.keep();
        }
    }

    private static boolean hasPermissions() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains(POSIX);
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
