package org.micme.spi.file;

import java.util.Objects;
import org.micme.domain.account.Act;

/**
 * What is known of a file besides its content. Immutable and thread safe.
 *
 * @param id unique in the institution; not blank
 * @param ownerKind what the file belongs to, such as {@code child}; not blank
 * @param ownerKey the owner's key; not blank
 * @param name what it was called when it was uploaded; not blank
 * @param mediaType such as {@code application/pdf}; not blank
 * @param upload who brought it, and when; never null
 */
public record StoredFile(String id, String ownerKind, String ownerKey, String name, String mediaType, Act upload) {

    /** The most bytes of one file: a quarter of a gibibyte. */
    public static final long MOST_BYTES = 256L << 20;

    /** Checks that nothing is null or blank. */
    public StoredFile {
        for (String text : new String[] {id, ownerKind, ownerKey, name, mediaType}) {
            if (Objects.requireNonNull(text).isBlank()) {
                throw new IllegalArgumentException("a text of the file is blank");
            }
        }
        Objects.requireNonNull(upload, "upload");
    }
}
