package org.micme.contract.memory;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.micme.spi.file.Files;
import org.micme.spi.file.StoredFile;
import org.micme.spi.port.NotUnique;

/** {@link Files} in a unit; their content is kept in pieces. */
record MemoryFiles(MemoryUnit unit) implements Files {

    private static final int PIECE = 1 << 16;
    private static final Table<String, Content> TABLE = new Table<>("file", Order.EXACT);

    private record Content(StoredFile file, Seq<byte[]> pieces) {}

    @Override
    public long add(StoredFile file, InputStream content) throws IOException {
        unit.changeable();
        if (find(file.id()).isPresent()) {
            throw unit.ending(new NotUnique("file", "id"));
        }
        Seq<byte[]> pieces = Vector.empty();
        long length = 0;
        byte[] piece = content.readNBytes(PIECE);
        while (piece.length > 0) {
            pieces = pieces.append(piece);
            length += piece.length;
            if (length > StoredFile.MOST_BYTES) {
                throw new IllegalArgumentException("the file is longer than " + StoredFile.MOST_BYTES + " bytes");
            }
            piece = content.readNBytes(PIECE);
        }
        unit.put(TABLE, file.id(), new Content(file, pieces));
        return length;
    }

    @Override
    public Optional<StoredFile> find(String id) {
        return unit.rows(TABLE).get(id).map(Content::file).toJavaOptional();
    }

    @Override
    public InputStream content(String id) {
        Seq<byte[]> pieces = unit.rows(TABLE)
                .get(id)
                .getOrElseThrow(() -> new IllegalArgumentException("there is no such file"))
                .pieces();
        return new SequenceInputStream(
                Collections.enumeration(pieces.map(ByteArrayInputStream::new).asJava()));
    }

    @Override
    public List<StoredFile> of(String ownerKind, String ownerKey) {
        return unit.stream(TABLE)
                .map(Content::file)
                .filter(file ->
                        file.ownerKind().equals(ownerKind) && file.ownerKey().equals(ownerKey))
                .sorted(Comparator.comparing(StoredFile::name, Order.TEXT).thenComparing(StoredFile::id, Order.EXACT))
                .toList();
    }

    @Override
    public boolean remove(String id) {
        unit.changeable();
        boolean there = find(id).isPresent();
        unit.remove(TABLE, id);
        return there;
    }
}
