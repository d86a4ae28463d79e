package org.micme.rules.schema;

import java.util.List;

/** A source that is one object, whose fields are all 1 and may have their names twice: what no tree in memory can be. */
final class TwiceNamed implements Tokens {

    private final List<String> heard;
    private final String[] names;
    private int at = -1;

    TwiceNamed(List<String> heard, String... names) {
        this.heard = heard;
        this.names = names;
    }

    @Override
    public Token next() {
        int now = at++;
        if (now < 0) {
            return Token.OBJECT;
        }
        if (now == names.length * 2) {
            return Token.END_OBJECT;
        }
        return now % 2 == 0 ? Token.NAME : Token.NUMBER;
    }

    @Override
    public String name() {
        return names[(at - 1) / 2];
    }

    @Override
    public String text() {
        return "1";
    }

    @Override
    public char[] chars() {
        return new char[] {'1'};
    }

    @Override
    public int offset() {
        return 0;
    }

    @Override
    public int length() {
        return 1;
    }

    @Override
    public void skip() {}

    @Override
    public void repeated(String name) {
        heard.add(name);
    }
}
