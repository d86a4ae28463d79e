package org.micme.spi.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.micme.spi.port.StorePort;

/** Files that people upload or documents that are kept as they were given out (RSS-3, RSS-15, FLY-3, ACR-5). */
public interface Files extends StorePort {

    /**
     * Keeps a file. Its content is read to the end in pieces, and never held in memory as a whole. Where it can't be read to
     * the end, whatever the stream throws, nothing of the file is kept, and the unit can go on.
     *
     * @param file what is known of it; never null
     * @param content at most {@link StoredFile#MOST_BYTES} bytes; not closed by this; never null
     * @return how many bytes there were
     * @throws IOException where the content can't be read; what else the stream throws comes as it is
     * @throws org.micme.spi.port.NotUnique where there is one with its {@code id}
     * @throws IllegalArgumentException where the content is longer
     */
    long add(StoredFile file, InputStream content) throws IOException;

    /**
     * What is known of a file.
     *
     * @param id never null
     * @return none where there is none
     */
    Optional<StoredFile> find(String id);

    /**
     * The content of a file.
     *
     * @param id of a file that is kept; never null
     * @return to be closed, and read within the unit; never null
     * @throws IllegalArgumentException where there is no such file
     */
    InputStream content(String id);

    /**
     * The files of a thing.
     *
     * @param ownerKind such as {@code child}; never null
     * @param ownerKey such as the child's id; never null
     * @return by name, then by id
     */
    List<StoredFile> of(String ownerKind, String ownerKey);

    /**
     * Takes a file away.
     *
     * @param id never null
     * @return whether there was one
     */
    boolean remove(String id);
}
