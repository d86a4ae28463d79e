package org.micme.jdbc.sql;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What differs between the two databases; everything else is one SQL. */
public enum Dialect {
    /** For production. */
    POSTGRESQL("varchar collate \"C\"", "40001 40P01 55P03", "57P01 57P02 57P03 25006 53300", "53100 53200"),
    /** In a file: the embedded default, which compares texts by UTF-16 units, and bytes as they are in UTF-8. */
    H2("varbinary", "40001 HYT00", "90067 90098 90121 90108 90007", "");

    private static final String CONNECTION_BROKEN = "08";
    private static final String UNIQUE = "23505";
    private static final int MOST_CAUSES = 10;
    // As Linux, macOS and Windows tell it.
    private static final Pattern NO_ROOM = Pattern.compile("No space left|Disk quota|not enough space");

    private final String key;
    private final String contention;
    private final String cutOff;
    private final String full;

    /** With states and error codes as words. */
    Dialect(String key, String contention, String cutOff, String full) {
        this.key = key;
        this.contention = contention;
        this.cutOff = cutOff;
        this.full = full;
    }

    /**
     * The dialect of a database.
     *
     * @param url as JDBC has it; never null
     * @return never null
     * @throws IllegalArgumentException where the database is another
     */
    public static Dialect of(String url) {
        if (url.startsWith("jdbc:postgresql:")) {
            return POSTGRESQL;
        }
        if (url.startsWith("jdbc:h2:")) {
            return H2;
        }
        throw new IllegalArgumentException("the address of the database begins with jdbc:postgresql: or jdbc:h2:");
    }

    /** What the migrations fill in: the type of texts that are compared by their code points. */
    public Map<String, String> placeholders() {
        return Map.of("key", key);
    }

    /** A place for a key where nothing else tells the database what is bound to it. */
    public String placeOfKey() {
        return this == H2 ? "cast(? as varbinary)" : "cast(? as varchar)";
    }

    /** A place for the part of a key, where nothing else tells the database what is bound to it. */
    public String placeOf(Object value) {
        if (value instanceof Integer) {
            return "cast(? as integer)";
        }
        return value instanceof Instant ? "cast(? as timestamp with time zone)" : placeOfKey();
    }

    /** Whether the database gave the unit up because of another: the unit can be done anew. */
    public boolean isContention(SQLException e) {
        return isOneOf(contention, state(e));
    }

    /** Whether the connection is gone. */
    public boolean isCutOff(SQLException e) {
        return state(e).startsWith(CONNECTION_BROKEN)
                || isOneOf(cutOff, state(e))
                || isOneOf(cutOff, String.valueOf(e.getErrorCode()));
    }

    /** Whether there is no room left. */
    public boolean isFull(SQLException e) {
        return isOneOf(full, state(e))
                || isOneOf(full, String.valueOf(e.getErrorCode()))
                || (this == H2
                        && ofFile(e)
                                .filter(told -> NO_ROOM.matcher(told).find())
                                .isPresent());
    }

    /** Whether H2 could not read or write its file, after which it closes itself. */
    public boolean isOfFile(SQLException e) {
        return this == H2 && ofFile(e).isPresent();
    }

    /** What the operating system told of a file: H2 hands it on under many codes. */
    private static Optional<String> ofFile(SQLException e) {
        Throwable cause = e.getCause();
        for (int i = 0; i < MOST_CAUSES && cause != null; i++) {
            if (cause instanceof IOException) {
                return Optional.of(String.valueOf(cause.getMessage()));
            }
            cause = cause.getCause();
        }
        return Optional.empty();
    }

    /** Whether something that has to be unique isn't. */
    public boolean isNotUnique(SQLException e) {
        return state(e).equals(UNIQUE);
    }

    private static boolean isOneOf(String words, String word) {
        return !word.isEmpty() && (" " + words + " ").contains(" " + word + " ");
    }

    private static String state(SQLException e) {
        String state = e.getSQLState();
        return state == null ? "" : state;
    }
}
