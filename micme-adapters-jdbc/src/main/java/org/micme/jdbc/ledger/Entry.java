package org.micme.jdbc.ledger;

import java.util.Arrays;

/** An entry that is sealed: its digest covers where it stands and all that it holds. */
@SuppressWarnings("ArrayRecordComponent") // Never compared as a whole.
record Entry(Streams stream, long number, byte[] digest) {

    /** One that was altered so that it can't be read, or whose key is not at hand: it has no digest. */
    static Entry unreadable(Streams stream, long number) {
        return new Entry(stream, number, Digests.NONE);
    }

    boolean isReadable() {
        return digest.length > 0;
    }

    /** Whether it is the same entry, and says the same. */
    boolean isSame(Entry other) {
        return stream == other.stream && number == other.number && Arrays.equals(digest, other.digest);
    }
}
