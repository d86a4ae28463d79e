package org.micme.spi.record;

import java.math.BigDecimal;
import org.micme.rules.schema.Kind;
import org.micme.rules.schema.Sink;

/** Writes JSON on one line, of texts that need no escape but that of a quote. */
final class JsonText implements Sink {

    private final StringBuilder out = new StringBuilder();
    private boolean first = true;

    private JsonText() {}

    static <T> String of(Kind<T> kind, T value) {
        JsonText text = new JsonText();
        kind.write(value, text);
        return text.out.toString();
    }

    private void value(String text) {
        out.append(first ? "" : ",").append(text);
        first = false;
    }

    private void begin(String bracket) {
        value(bracket);
        first = true;
    }

    private void end(String bracket) {
        out.append(bracket);
        first = false;
    }

    @Override
    public void beginObject() {
        begin("{");
    }

    @Override
    public void endObject() {
        end("}");
    }

    @Override
    public void beginList() {
        begin("[");
    }

    @Override
    public void endList() {
        end("]");
    }

    @Override
    public void name(String name) {
        text(name);
        out.append(':');
        first = true;
    }

    @Override
    public void text(String value) {
        value('"' + value.replace("\"", "\\\"") + '"');
    }

    @Override
    public void number(long value) {
        value(Long.toString(value));
    }

    @Override
    public void number(BigDecimal value) {
        value(value.toPlainString());
    }

    @Override
    public void flag(boolean value) {
        value(Boolean.toString(value));
    }

    @Override
    public void none() {
        value("null");
    }
}
