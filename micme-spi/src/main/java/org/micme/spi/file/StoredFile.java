package org.micme.spi.file;

import java.util.Objects;
import org.micme.domain.account.Act;

/**
 * What is known of a file besides its content. Immutable and thread safe.
 *
 * @param id unique in the institution; not blank
 * @param owner what the file belongs to; never null
 * @param name what it was called when it was uploaded; not blank
 * @param mediaType such as {@code application/pdf}; not blank
 * @param upload who brought it, and when; never null
 */
public record StoredFile(String id, Owner owner, String name, String mediaType, Act upload) {

    /** The most bytes of one file: a quarter of a gibibyte. */
    public static final long MOST_BYTES = 256L << 20;

    /** Checks that nothing is null or blank. */
    public StoredFile {
        for (String text : new String[] {id, name, mediaType}) {
            if (Objects.requireNonNull(text).isBlank()) {
                throw new IllegalArgumentException("a text of the file is blank");
            }
        }
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(upload, "upload");
    }

    /**
     * What the file belongs to.
     *
     * @return such as {@code child}; never null
     */
    public String ownerKind() {
        return owner.kind();
    }

    /**
     * The key of what the file belongs to.
     *
     * @return never null
     */
    public String ownerKey() {
        return owner.key();
    }

    /**
     * What a file belongs to.
     *
     * @param kind such as {@code child}; not blank
     * @param key its key; not blank
     */
    public record Owner(String kind, String key) {

        /** Checks that nothing is null or blank. */
        public Owner {
            if (Objects.requireNonNull(kind, "kind").isBlank()
                    || Objects.requireNonNull(key, "key").isBlank()) {
                throw new IllegalArgumentException("kind or key of the owner is blank");
            }
        }
    }
}
