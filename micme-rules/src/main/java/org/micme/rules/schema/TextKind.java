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

    private final Blank blank;

    TextKind(Blank blank) {
        this.blank = blank;
    }

    @Override
    public @Nullable String read(Reading in, Token first) {
        if (!in.wants(first, Token.TEXT, "expected a text")) {
            return null;
        }
        String text = in.tokens().text();
        if (isTooLong(text)) {
            in.fault("expected at most " + Bounds.TEXT_CODE_POINTS + " code points");
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

    static boolean isTooLong(String text) {
        return text.length() > Bounds.TEXT_CODE_POINTS
                && text.codePointCount(0, text.length()) > Bounds.TEXT_CODE_POINTS;
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
        schema.put("maxLength", Bounds.TEXT_CODE_POINTS);
        if (blank == Blank.REFUSED) {
            schema.put("pattern", NOT_BLANK);
        }
        return schema;
    }
}
