package org.micme.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;
import org.micme.spi.file.Files;
import org.micme.spi.file.StoredFile;

/** What is asked of {@link Files} about contents that are large, too large, or break off. */
public abstract class LargeFilesContract extends PortContract<Files> {

    private static final long LARGE = (5L << 20) + 7;

    /** For an adapter's test. */
    protected LargeFilesContract() {
        super(Files.class);
    }

    /** So many bytes, no two blocks of them alike; it may break off at its end. */
    private static class Bytes extends InputStream {

        private final long length;
        private final boolean breaksOff;
        private long at;

        Bytes(long length, boolean breaksOff) {
            this.length = length;
            this.breaksOff = breaksOff;
        }

        @Override
        public int read() throws IOException {
            if (at == length) {
                return end();
            }
            at++;
            return (int) ((at * 31 + (at >> 8) * 17) & 0xff);
        }

        int end() throws IOException {
            if (breaksOff) {
                throw new IOException("the line broke");
            }
            return -1;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            if (at == length) {
                return read();
            }
            int some = (int) Math.min(most, length - at);
            for (int i = 0; i < some; i++) {
                into[from + i] = (byte) read();
            }
            return some;
        }
    }

    private static StoredFile file() {
        return FilesContract.file("f", "slides.pdf");
    }

    private long keep(Bytes content) {
        return inUnit(port -> FilesContract.add(port, file(), content));
    }

    private static boolean isSame(InputStream one, InputStream other) throws IOException {
        int next = one.read();
        while (next >= 0 && next == other.read()) {
            next = one.read();
        }
        return next < 0 && other.read() < 0;
    }

    @Test
    void aLargeFileComesBackByteForByte() {
        assertThat(keep(new Bytes(LARGE, false))).isEqualTo(LARGE);

        assertThat(holds(port -> {
                    try (InputStream content = port.content("f")) {
                        return isSame(new BufferedInputStream(content), new Bytes(LARGE, false));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }))
                .isTrue();
    }

    @Test
    void nothingRemainsOfAFileWhoseContentBreaksOff() {
        unit(port -> assertThatThrownBy(() -> port.add(file(), new Bytes(LARGE, true)))
                .isInstanceOf(IOException.class));
        assertThat(found(port -> port.find("f"))).isEmpty();

        assertThat(keep(new Bytes(3, false))).isEqualTo(3);
    }

    @Test
    void nothingRemainsOfAFileWhoseContentFailsUnchecked() {
        Bytes failing = new Bytes(LARGE, true) {
            @Override
            int end() {
                throw new UncheckedIOException(new IOException("the line broke"));
            }
        };
        unit(port -> assertThatThrownBy(() -> port.add(file(), failing)).isInstanceOf(UncheckedIOException.class));
        assertThat(found(port -> port.find("f"))).isEmpty();

        assertThat(keep(new Bytes(3, false))).isEqualTo(3);
    }

    @Test
    void nothingRemainsOfAFileThatIsTooLong() {
        assertThatThrownBy(() -> keep(new Bytes(StoredFile.MOST_BYTES + 1, false)))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(found(port -> port.find("f"))).isEmpty();
    }
}
