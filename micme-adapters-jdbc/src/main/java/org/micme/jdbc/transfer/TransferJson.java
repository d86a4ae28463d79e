package org.micme.jdbc.transfer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;

/** The JSON of exports. */
final class TransferJson {

    /** What an export is called in its first line, and by which number its form goes. */
    static final String HEADER = "micmeInstitution";

    static final int FORM = 1;

    static final String INSTITUTION = "institution";
    static final String TABLE = "table";
    static final String ROW = "row";

    static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private TransferJson() {}
}
