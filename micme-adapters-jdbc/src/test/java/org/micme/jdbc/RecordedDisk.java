package org.micme.jdbc;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** A disk for H2 that tells somebody of each change of a file before it makes it: its files are found under the scheme {@code recorded:}. */
public final class RecordedDisk extends FilePathWrapper {

    private static volatile Recorder recorder = (file, change) -> {};

    /** For H2. */
    public RecordedDisk() {}

    /** The same database, in its file on this disk. */
    public static JdbcSettings under(JdbcSettings settings) {
        FilePath.register(new RecordedDisk());
        String url = settings.url().replace("jdbc:h2:retry:", "jdbc:h2:retry:recorded:");
        return settings.withUrl(url);
    }

    /** From now on somebody else is told. */
    public static void tell(Recorder next) {
        recorder = next;
    }

    /** Who is told, while nothing else changes the file. */
    @FunctionalInterface
    public interface Recorder {
        /** Of a change that has not been made yet. */
        void before(FileChannel file, Change change) throws IOException;
    }

    /** A change of a file. Never changed. */
    public record Change(long position, ByteBuffer bytes, boolean isEnd) {

        /** Makes it, or the first bytes of it only. */
        public void make(FileChannel file, int most) throws IOException {
            if (isEnd) {
                file.truncate(position);
                return;
            }
            ByteBuffer part = bytes.duplicate();
            part.limit(Math.min(most, part.limit()));
            for (long next = position; part.hasRemaining(); ) {
                next += file.write(part, next);
            }
        }
    }

    @Override
    public String getScheme() {
        return "recorded";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new Recorded(getBase().open(mode));
    }

    // The base class is synchronised for files that have one position; these are read at any, by many at once.
    @SuppressWarnings("UnsynchronizedOverridesSynchronized")
    private static final class Recorded extends FileBaseDefault {

        private final FileChannel file;
        private final Object changing = new Object();

        Recorded(FileChannel file) {
            this.file = file;
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        public int read(ByteBuffer into, long position) throws IOException {
            return file.read(into, position);
        }

        @Override
        public int write(ByteBuffer from, long position) throws IOException {
            synchronized (changing) {
                ByteBuffer bytes = ByteBuffer.allocate(from.remaining());
                bytes.put(from.duplicate()).flip();
                recorder.before(file, new Change(position, bytes, false));
                return file.write(from, position);
            }
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            synchronized (changing) {
                recorder.before(file, new Change(size, ByteBuffer.allocate(0), true));
                file.truncate(size);
            }
        }

        @Override
        public void force(boolean metaData) throws IOException {
            file.force(metaData);
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return file.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            file.close();
        }
    }
}
