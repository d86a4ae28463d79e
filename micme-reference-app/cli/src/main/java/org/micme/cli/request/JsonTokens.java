package org.micme.cli.request;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;
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
            count(token);
            current = TokenKinds.of(token);
            return current;
        } catch (IOException e) {
            throw MalformedJsonException.of(e);
        }
    }

    private void count(JsonToken token) {
        if (token.isStructStart() && ++depth > Json.DEEPEST) {
            throw malformed("is nested more than " + Json.DEEPEST + " levels deep");
        }
        depth -= token.isStructEnd() ? 1 : 0;
    }

    /** Checks that nothing but blanks is left. */
    void expectEnd() {
        try {
            if (parser.nextToken() != null) {
                throw malformed("goes on after the object");
            }
        } catch (IOException e) {
            throw MalformedJsonException.of(e);
        }
    }

    private MalformedJsonException malformed(String what) {
        return MalformedJsonException.at(parser.currentLocation(), what);
    }

    @Override
    public String name() {
        try {
            return parser.currentName();
        } catch (IOException e) {
            throw MalformedJsonException.of(e);
        }
    }

    @Override
    public String text() {
        try {
            return parser.getText();
        } catch (IOException e) {
            throw MalformedJsonException.of(e);
        }
    }

    @Override
    public char[] chars() {
        try {
            return parser.getTextCharacters();
        } catch (IOException e) {
            throw MalformedJsonException.of(e);
        }
    }

    @Override
    public int offset() {
        try {
            return parser.getTextOffset();
        } catch (IOException e) {
            throw MalformedJsonException.of(e);
        }
    }

    @Override
    public int length() {
        try {
            return parser.getTextLength();
        } catch (IOException e) {
            throw MalformedJsonException.of(e);
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
}
