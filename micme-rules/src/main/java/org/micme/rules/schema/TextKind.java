package org.micme.rules.schema;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.micme.rules.schema.Tokens.Token;

/** Texts, told apart by what a blank one is. */
final class TextKind extends Kind<String> {

    /** What a blank text is. */
    enum Blank {
        REFUSED,
        NONE,
        KEPT
    }

    /** How many code points texts have at most where nothing bounds them. */
    static final int UNBOUNDED = Integer.MAX_VALUE;

    private final Blank blank;
    private final int most;

    TextKind(Blank blank, int most) {
        this.blank = blank;
        this.most = most;
    }

    @Override
    public @Nullable String read(Reading in, Token first) {
        if (!in.wants(first, Token.TEXT, "expected a text")) {
            return null;
        }
        String text = in.tokens().text();
        if (isTooLong(text)) {
            in.fault("expected at most " + most + " code points");
            return null;
        }
        if (blank == Blank.KEPT || !text.isBlank()) {
            return text;
        }
        if (blank == Blank.REFUSED) {
            in.fault("may not be blank");
        }
        return null;
    }

    boolean isTooLong(String text) {
        return text.length() > most && text.codePointCount(0, text.length()) > most;
    }

    int most() {
        return most;
    }

    @Override
    boolean isBlankNone() {
        return blank != Blank.KEPT;
    }

    @Override
    public void write(String value, Sink out) {
        out.text(value);
    }

    @Override
    public Map<String, Object> jsonSchema() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "string");
        if (most != UNBOUNDED) {
            schema.put("maxLength", most);
        }
        if (blank == Blank.REFUSED) {
            schema.put("pattern", NOT_BLANK);
        }
        return schema;
    }
}
