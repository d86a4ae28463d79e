package org.micme.jdbc;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.micme.domain.kernel.InstitutionId;
import org.micme.jdbc.personal.PersonalData;
import org.micme.jdbc.transfer.ExportLines;
import org.micme.jdbc.transfer.ImportFault;
import org.micme.jdbc.transfer.ImportLines;
import org.micme.jdbc.transfer.TransferKey;
import org.micme.spi.port.StoreUnavailable;

/**
 * Moves a whole institution out of one database and into another, as JSON Lines: every row of every table, the chain's seals among them, with
 * personal data encrypted under a key of its own. An export, imported and exported again, is the same file to the byte.
 *
 * <p>Thread safe.
 */
public final class InstitutionTransfer {

    private final Units units;
    private final PersonalData personal;

    InstitutionTransfer(Units units, PersonalData personal) {
        this.units = units;
        this.personal = personal;
    }

    /**
     * A key for exports, by chance.
     *
     * @return a secret; never null
     */
    public static String newKey() {
        return TransferKey.fresh();
    }

    /**
     * Whether a text is a key for exports.
     *
     * @param text never null
     * @return true for those of {@link #newKey()}
     */
    public static boolean isKey(String text) {
        return TransferKey.isKey(text);
    }

    /**
     * Exports an institution as it is at one moment.
     *
     * @param institution never null
     * @param key a text of {@link #newKey()}; never null
     * @param out where to, in UTF-8; not closed by this; never null
     * @param step called for each row, for progress; never null
     * @return how many rows there were
     * @throws UncheckedIOException where the stream can't be written
     * @throws IllegalArgumentException where the key is none
     * @throws StoreUnavailable where the database fails; what the stream has by then is no export
     */
    public long export(InstitutionId institution, String key, OutputStream out, Runnable step) {
        TransferKey transferKey = new TransferKey(key, personal);
        return units.onceReadingRows(institution, session -> {
            try {
                return new ExportLines(session, transferKey, out, step).write();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /**
     * Imports an institution whole, or not at all.
     *
     * @param in an export in UTF-8; read once; not closed by this; never null
     * @param key the one that it was exported under; never null
     * @param step called for each row, for progress; never null
     * @return the institution; never null
     * @throws IllegalArgumentException where the key is none, or the database has something of the institution already
     * @throws UncheckedIOException where the stream can't be read
     */
    public InstitutionId importFrom(InputStream in, String key, Runnable step) {
        TransferKey transferKey = new TransferKey(key, personal);
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        try {
            @Nullable String first = lines.readLine();
            InstitutionId institution = InstitutionId.of(ImportLines.institution(first));
            units.onceForRows(institution, session -> {
                // Asking first would leave room for another import, or a first claim, between question and answer.
                if (!session.isFirst()) {
                    throw new IllegalArgumentException("the database has the institution " + institution
                            + " already: import it into one that has nothing of it");
                }
                try {
                    return new ImportLines(session, transferKey, step)
                            .read(Objects.requireNonNull(first, "first"), lines);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            return institution;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Whether an exception tells of a line that can't be taken.
     *
     * @param e never null
     * @return true where its message names line and fault
     */
    public static boolean isFaultOfALine(RuntimeException e) {
        return e instanceof ImportFault;
    }
}
