package org.micme.rules.schema;

/**
 * A source of structured text, read one token after another: JSON, YAML, or a tree in memory.
 *
 * <p>Stateful; for one thread. An implementation throws an exception of its own where its text is malformed; the readers
 * of this package let it through.
 */
public interface Tokens {

    /** What stands next in the source. */
    enum Token {
        /** An object begins. */
        OBJECT,
        /** An object ends. */
        END_OBJECT,
        /** A list begins. */
        LIST,
        /** A list ends. */
        END_LIST,
        /** The name of an object's field; its value follows. */
        NAME,
        /** A text. */
        TEXT,
        /** A number. */
        NUMBER,
        /** True. */
        TRUE,
        /** False. */
        FALSE,
        /** No value. */
        NULL
    }

    /**
     * Moves on to the next token.
     *
     * @return what it is, never null
     */
    Token next();

    /**
     * The name at a {@link Token#NAME}.
     *
     * @return never null
     */
    String name();

    /**
     * The text at a {@link Token#TEXT}.
     *
     * @return never null
     */
    String text();

    /**
     * The characters of a {@link Token#TEXT} or {@link Token#NUMBER}, for reading them without making a string.
     *
     * @return an array of which only {@link #length()} characters from {@link #offset()} on count; valid until the next
     *     call of {@link #next()}, never to be written to, never null
     */
    char[] chars();

    /**
     * Where the characters begin in {@link #chars()}.
     *
     * @return from 0
     */
    int offset();

    /**
     * How many characters the text or number has.
     *
     * @return from 0
     */
    int length();

    /**
     * Passes over the value that begins with the token just read, so that the next token is the one after it.
     */
    void skip();

    /**
     * Called where an object has a name twice. Sources in which that is malformed throw.
     *
     * @param name never null
     */
    void repeated(String name);
}
