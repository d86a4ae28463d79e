package org.micme.jdbc.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.micme.jdbc.json.JsonText;
import org.micme.jdbc.page.SortKeys;
import org.micme.jdbc.personal.PersonalData;
import org.micme.jdbc.sql.Session;
import org.micme.jdbc.sql.SqlFailure;
import org.micme.spi.file.Files;
import org.micme.spi.file.StoredFile;
import org.micme.spi.port.NotUnique;
import org.micme.spi.record.FileRecords;

/** Files in pieces. For one unit of work. */
public final class JdbcFiles implements Files {

    private static final int PART_BYTES = 256 * 1024;

    private final Session session;

    /** In a unit. */
    public JdbcFiles(Session session, PersonalData personal) {
        this.session = session;
    }

    @Override
    public long add(StoredFile file, InputStream content) throws IOException {
        try {
            session.update(
                    "insert into stored_file (institution, file, owner_kind, owner_key, name_key, body) values (?, ?, ?, ?, ?, ?)",
                    session.institution(),
                    file.id(),
                    file.ownerKind(),
                    file.ownerKey(),
                    SortKeys.of(file.name()),
                    JsonText.write(FileRecords.STORED_FILE, file));
        } catch (SqlFailure e) {
            throw session.dialect().isNotUnique(e.failure()) ? session.refuse(new NotUnique("file", "id")) : e;
        }
        boolean whole = false;
        try {
            long bytes = addParts(file, content);
            whole = true;
            return bytes;
        } finally {
            // Whatever the stream throws, its caller may go on. After a failed statement nothing of the unit is kept
            // anyway.
            if (!whole && !session.standing().hasFailed()) {
                remove(file.id());
            }
        }
    }

    private long addParts(StoredFile file, InputStream content) throws IOException {
        long bytes = 0;
        byte[] part = content.readNBytes(PART_BYTES);
        for (int number = 0; part.length > 0; number++) {
            bytes += part.length;
            if (bytes > StoredFile.MOST_BYTES) {
                throw new IllegalArgumentException("a file has at most " + StoredFile.MOST_BYTES + " bytes");
            }
            session.update(
                    "insert into file_part (institution, file, part, content) values (?, ?, ?, ?)",
                    session.institution(),
                    file.id(),
                    number,
                    part);
            part = content.readNBytes(PART_BYTES);
        }
        return bytes;
    }

    private List<StoredFile> list(String conditions, @Nullable Object... values) {
        return session.list(
                "select body from stored_file where institution = ? and " + conditions,
                row -> JsonText.read(FileRecords.STORED_FILE, row.text(1)),
                values);
    }

    @Override
    public Optional<StoredFile> find(String id) {
        return list("file = ?", session.institution(), id).stream().findFirst();
    }

    @Override
    public InputStream content(String id) {
        if (find(id).isEmpty()) {
            throw new IllegalArgumentException("there is no file " + id);
        }
        return new Parts(number -> session.first(
                        "select content from file_part where institution = ? and file = ? and part = ?",
                        row -> row.bytes(1),
                        session.institution(),
                        id,
                        number)
                .orElse(null));
    }

    @Override
    public List<StoredFile> of(String ownerKind, String ownerKey) {
        return list(
                "owner_kind = ? and owner_key = ? order by name_key, file", session.institution(), ownerKind, ownerKey);
    }

    @Override
    public boolean remove(String id) {
        session.update("delete from file_part where institution = ? and file = ?", session.institution(), id);
        return session.update("delete from stored_file where institution = ? and file = ?", session.institution(), id)
                == 1;
    }
}
