package org.micme.spi.record;

import org.micme.domain.account.Act;
import org.micme.rules.schema.Field;
import org.micme.rules.schema.Kind;
import org.micme.rules.schema.RecordKinds;
import org.micme.rules.schema.Shape;
import org.micme.rules.schema.ShapeBuilder;
import org.micme.spi.file.StoredFile;

/** How files are written down, without their content. */
public final class FileRecords {

    /** What is known of a file besides its content. */
    public static final Kind<StoredFile> STORED_FILE = file();

    private FileRecords() {}

    private static Kind<StoredFile> file() {
        ShapeBuilder<StoredFile> s = Shape.of("stored file");
        Field<String> id = s.needs("id", RecordKinds.TEXT, StoredFile::id);
        Field<String> ownerKind = s.needs("ownerKind", RecordKinds.TEXT, StoredFile::ownerKind);
        Field<String> ownerKey = s.needs("ownerKey", RecordKinds.TEXT, StoredFile::ownerKey);
        Field<String> name = s.needs("name", RecordKinds.TEXT, StoredFile::name);
        Field<String> mediaType = s.needs("mediaType", RecordKinds.TEXT, StoredFile::mediaType);
        Field<Act> upload = s.needs("upload", CommonRecords.ACT, StoredFile::upload);
        return s.buildSelfChecking(v -> new StoredFile(
                v.get(id),
                new StoredFile.Owner(v.get(ownerKind), v.get(ownerKey)),
                v.get(name),
                v.get(mediaType),
                v.get(upload)));
    }
}
