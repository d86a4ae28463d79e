package org.micme.jdbc;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.concurrent.atomic.AtomicLong;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** A disk for H2 on which, once it is told so, there is room for so many bytes only: its files are found under the scheme {@code full:}. */
public final class FullDisk extends FilePathWrapper {

    private static final AtomicLong ROOM = new AtomicLong(Long.MAX_VALUE);

    /** For H2. */
    public FullDisk() {}

    /** The same database, in its file on this disk. */
    public static JdbcSettings under(JdbcSettings settings) {
        FilePath.register(new FullDisk());
        String url = settings.url().replace("jdbc:h2:retry:", "jdbc:h2:retry:full:");
        return settings.withUrl(url);
    }

    /** From now on there is room for so many bytes. */
    public static void leaveRoom(long bytes) {
        ROOM.set(bytes);
    }

    @Override
    public String getScheme() {
        return "full";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new Limited(getBase().open(mode));
    }

    private static void take(long bytes) throws IOException {
        if (ROOM.addAndGet(-bytes) < 0) {
            ROOM.addAndGet(bytes);
            throw new IOException("No space left on device");
        }
    }

    // The base class is synchronised for files that have one position; these are read and written at any, by many at
    // once.
    @SuppressWarnings("UnsynchronizedOverridesSynchronized")
    private static final class Limited extends FileBaseDefault {

        private final FileChannel file;

        Limited(FileChannel file) {
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
            if (ROOM.get() != Long.MAX_VALUE) {
                take(from.remaining());
            }
            return file.write(from, position);
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            file.truncate(size);
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
