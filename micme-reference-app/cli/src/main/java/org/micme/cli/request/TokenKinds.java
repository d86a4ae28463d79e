package org.micme.cli.request;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.JsonTokenId;
import org.micme.rules.schema.Tokens.Token;

/** What each of the parser's tokens is here. */
final class TokenKinds {

    private static final Token[] KINDS = kinds();

    private TokenKinds() {}

    private static Token[] kinds() {
        Token[] kinds = new Token[JsonTokenId.ID_NULL + 1];
        kinds[JsonTokenId.ID_START_OBJECT] = Token.OBJECT;
        kinds[JsonTokenId.ID_END_OBJECT] = Token.END_OBJECT;
        kinds[JsonTokenId.ID_START_ARRAY] = Token.LIST;
        kinds[JsonTokenId.ID_END_ARRAY] = Token.END_LIST;
        kinds[JsonTokenId.ID_FIELD_NAME] = Token.NAME;
        kinds[JsonTokenId.ID_STRING] = Token.TEXT;
        kinds[JsonTokenId.ID_NUMBER_INT] = Token.NUMBER;
        kinds[JsonTokenId.ID_NUMBER_FLOAT] = Token.NUMBER;
        kinds[JsonTokenId.ID_TRUE] = Token.TRUE;
        kinds[JsonTokenId.ID_FALSE] = Token.FALSE;
        kinds[JsonTokenId.ID_NULL] = Token.NULL;
        return kinds;
    }

    static Token of(JsonToken token) {
        return KINDS[token.id()];
    }
}
