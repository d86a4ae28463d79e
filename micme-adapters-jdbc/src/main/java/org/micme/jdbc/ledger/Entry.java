package org.micme.jdbc.ledger;

import java.util.Arrays;
import java.util.List;

/** An entry that is sealed: its digest covers where it stands and all that it holds. */
@SuppressWarnings("ArrayRecordComponent") // Never compared as a whole.
record Entry(Streams stream, long number, byte[] digest) {

    static Entry of(Streams stream, long number, String institution, String content) {
        byte[] digest = new Digests()
                .add(institution)
                .add(stream.name())
                .add(number)
                .add(content)
                .value();
        return new Entry(stream, number, digest);
    }

    /** Whether it is the same entry, and says the same. */
    boolean isSame(Entry other) {
        return stream == other.stream && number == other.number && Arrays.equals(digest, other.digest);
    }

    /** The digest of a seal over the one before it and its entries. */
    static byte[] sealDigest(long seal, byte[] previous, List<Entry> entries) {
        Digests digest = new Digests().add(seal).add(previous);
        entries.forEach(
                entry -> digest.add(entry.stream().name()).add(entry.number()).add(entry.digest()));
        return digest.value();
    }
}
