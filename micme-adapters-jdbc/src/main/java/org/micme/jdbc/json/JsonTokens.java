package org.micme.jdbc.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.micme.rules.schema.Tokens;

/** Reads JSON. For one thread. */
final class JsonTokens implements Tokens {

    private final JsonParser parser;

    JsonTokens(JsonParser parser) {
        this.parser = parser;
    }

    private interface Read<T> {
        T get() throws IOException;
    }

    private static <T> T read(Read<T> read) {
        try {
            return read.get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Token next() {
        JsonToken token = read(parser::nextToken);
        if (token == null) {
            throw new IllegalStateException("a record in the database ends too early");
        }
        return switch (token) {
            case START_OBJECT -> Token.OBJECT;
            case END_OBJECT -> Token.END_OBJECT;
            case START_ARRAY -> Token.LIST;
            case END_ARRAY -> Token.END_LIST;
            case FIELD_NAME -> Token.NAME;
            case VALUE_STRING -> Token.TEXT;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Token.NUMBER;
            case VALUE_TRUE -> Token.TRUE;
            case VALUE_FALSE -> Token.FALSE;
            default -> Token.NULL;
        };
    }

    @Override
    public String name() {
        return read(parser::currentName);
    }

    @Override
    public String text() {
        return read(parser::getText);
    }

    @Override
    public char[] chars() {
        return read(parser::getTextCharacters);
    }

    @Override
    public int offset() {
        return read(parser::getTextOffset);
    }

    @Override
    public int length() {
        return read(parser::getTextLength);
    }

    @Override
    public void skip() {
        read(parser::skipChildren);
    }

    @Override
    public void repeated(String name) {
        throw new IllegalStateException("a record in the database has a name twice");
    }
}
