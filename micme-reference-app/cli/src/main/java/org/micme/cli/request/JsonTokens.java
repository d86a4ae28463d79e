package org.micme.cli.request;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.micme.rules.schema.Tokens;

/** The tokens of JSON in an array of bytes. For one thread; used again for the next line. */
final class JsonTokens implements Tokens {

    private byte[] bytes = {};
    private int start;
    private JsonParser parser;
    private Token current = Token.NULL;
    private int depth;

    JsonTokens() {
        this.parser = open(bytes, 0, 0);
    }

    private static JsonParser open(byte[] bytes, int offset, int length) {
        try {
            return Json.FACTORY.createParser(bytes, offset, length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Begins at other bytes, which stand so many levels deep in the whole. */
    void restart(byte[] line, int offset, int length, int levels) {
        close();
        bytes = line;
        start = offset;
        parser = open(line, offset, length);
        depth = levels;
    }

    private void close() {
        try {
            parser.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Token next() {
        try {
            JsonToken token = parser.nextToken();
            if (token == null) {
                throw malformed("ends too early");
            }
            current = translate(token);
            return current;
        } catch (IOException e) {
            throw malformed(e);
        }
    }

    private Token translate(JsonToken token) {
        return switch (token) {
            case FIELD_NAME -> Token.NAME;
            case VALUE_STRING -> Token.TEXT;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Token.NUMBER;
            case VALUE_TRUE -> Token.TRUE;
            case VALUE_FALSE -> Token.FALSE;
            case VALUE_NULL -> Token.NULL;
            case START_OBJECT -> deeper(Token.OBJECT);
            case START_ARRAY -> deeper(Token.LIST);
            case END_OBJECT -> shallower(Token.END_OBJECT);
            case END_ARRAY -> shallower(Token.END_LIST);
            case NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT -> throw new IllegalStateException("no token of a text");
        };
    }

    private Token deeper(Token token) {
        if (++depth > Json.DEEPEST) {
            throw malformed("is nested more than " + Json.DEEPEST + " levels deep");
        }
        return token;
    }

    private Token shallower(Token token) {
        depth--;
        return token;
    }

    /** Checks that nothing but blanks is left. */
    void expectEnd() {
        try {
            if (parser.nextToken() != null) {
                throw malformed("goes on after the object");
            }
        } catch (IOException e) {
            throw malformed(e);
        }
    }

    private MalformedJsonException malformed(String what) {
        return new MalformedJsonException("the line is no JSON object: it " + what + " at column " + column());
    }

    // The parser's own message may repeat what it read; what is told is where.
    private static MalformedJsonException malformed(IOException e) {
        if (e instanceof JsonProcessingException json && json.getLocation() != null) {
            return new MalformedJsonException("the line is no JSON object: it is malformed at column "
                    + json.getLocation().getColumnNr());
        }
        return new MalformedJsonException("the line is no JSON object: it is not UTF-8");
    }

    private int column() {
        return parser.currentLocation().getColumnNr();
    }

    @Override
    public String name() {
        try {
            return parser.currentName();
        } catch (IOException e) {
            throw malformed(e);
        }
    }

    @Override
    public String text() {
        try {
            return parser.getText();
        } catch (IOException e) {
            throw malformed(e);
        }
    }

    @Override
    public char[] chars() {
        try {
            return parser.getTextCharacters();
        } catch (IOException e) {
            throw malformed(e);
        }
    }

    @Override
    public int offset() {
        try {
            return parser.getTextOffset();
        } catch (IOException e) {
            throw malformed(e);
        }
    }

    @Override
    public int length() {
        try {
            return parser.getTextLength();
        } catch (IOException e) {
            throw malformed(e);
        }
    }

    @Override
    public void repeated(String name) {
        throw malformed("has a name twice in one object");
    }

    @Override
    public void skip() {
        if (current == Token.OBJECT) {
            skipObject();
        } else if (current == Token.LIST) {
            while (next() != Token.END_LIST) {
                skip();
            }
        }
    }

    // A name that comes twice is malformed also where nobody looks at it.
    private void skipObject() {
        Set<String> names = new HashSet<>();
        while (next() == Token.NAME) {
            if (!names.add(name())) {
                repeated(name());
            }
            next();
            skip();
        }
    }

    /** Passes over the value whose first token has been read, and tells where in the bytes it stands. */
    Slice slice() {
        int from = start + (int) parser.currentTokenLocation().getByteOffset();
        skip();
        int to = start + (int) parser.currentLocation().getByteOffset();
        return new Slice(bytes, from, to - from);
    }

    /** Reads the value whose first token has been read as a tree. */
    @Nullable
    Object tree() {
        return switch (current) {
            case OBJECT -> map();
            case LIST -> list();
            case TEXT -> text();
            case NUMBER -> new NumberText(text());
            case TRUE -> true;
            case FALSE -> false;
            default -> null;
        };
    }

    private Map<String, @Nullable Object> map() {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        while (next() == Token.NAME) {
            String name = name();
            if (map.containsKey(name)) {
                repeated(name);
            }
            next();
            map.put(name, tree());
        }
        return map;
    }

    private List<@Nullable Object> list() {
        List<@Nullable Object> list = new ArrayList<>();
        while (next() != Token.END_LIST) {
            list.add(tree());
        }
        return list;
    }

    /** Bytes that hold one value. They are the line's own, and good until the next one. */
    static final class Slice {

        private final byte[] bytes;
        private final int offset;
        private final int length;

        private Slice(byte[] bytes, int offset, int length) {
            this.bytes = bytes;
            this.offset = offset;
            this.length = length;
        }

        /** Makes a source begin at the value, which stands one level deep in the request. */
        void begin(JsonTokens tokens) {
            tokens.restart(bytes, offset, length, 1);
        }

        String text() {
            return new String(bytes, offset, length, StandardCharsets.UTF_8);
        }
    }
}
