package org.micme.jdbc.personal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Where personal data belongs: what is encrypted for one row can't be read in another. {@link #toString} does not hold the key, which may
 * be a person's. Immutable and thread safe.
 *
 * @param institution never null
 * @param table never null
 * @param key of the row, after the institution; never null
 */
public record Place(String institution, String table, List<String> key) {

    /** Copies the key. */
    public Place {
        key = List.copyOf(key);
    }

    /**
     * A row's place.
     *
     * @param institution never null
     * @param table never null
     * @param key of the row, after the institution; never null
     * @return never null
     */
    public static Place of(String institution, String table, Object... key) {
        List<String> texts = new ArrayList<>();
        for (Object part : key) {
            texts.add(part.toString());
        }
        return new Place(institution, table, texts);
    }

    /**
     * What encryption binds to.
     *
     * @return each part with its length before it: no two places have the same; never null
     */
    public byte[] bytes() {
        StringBuilder all = new StringBuilder();
        add(institution, all);
        add(table, all);
        key.forEach(part -> add(part, all));
        return all.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void add(String part, StringBuilder all) {
        all.append(part.length()).append(':').append(part);
    }

    @Override
    public String toString() {
        return institution + "/" + table;
    }
}
