package org.micme.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A text with gaps: {@code {subject}} for what a reason is about, {@code {0}} and {@code {1}} for its values.
 *
 * <p>Immutable and thread safe.
 */
public final class Template {

    private static final int SUBJECT = -1;

    private final String pattern;
    private final List<String> texts = new ArrayList<>();
    private final List<Integer> gaps = new ArrayList<>();

    private Template(String pattern) {
        this.pattern = Objects.requireNonNull(pattern, "pattern");
        int from = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
            int close = pattern.indexOf('}', open);
            if (close < 0) {
                throw new IllegalArgumentException("a gap is not closed: " + pattern);
            }
            texts.add(pattern.substring(from, open));
            gaps.add(gap(pattern.substring(open + 1, close)));
            from = close + 1;
        }
        texts.add(pattern.substring(from));
    }

    private static int gap(String name) {
        return switch (name) {
            case "subject" -> SUBJECT;
            case "0" -> 0;
            case "1" -> 1;
            default -> throw new IllegalArgumentException("a gap is subject, 0 or 1: " + name);
        };
    }

    /**
     * Reads a pattern.
     *
     * @param pattern never null
     * @return the template
     * @throws IllegalArgumentException where a gap is not closed, or is none of the three
     */
    public static Template of(String pattern) {
        return new Template(pattern);
    }

    /**
     * Whether the text is always the same.
     *
     * @return true without gaps
     */
    public boolean isFixed() {
        return gaps.isEmpty();
    }

    /**
     * Fills the gaps.
     *
     * @param reason whose subject and values go in; never null
     * @return the text; a gap for which the reason has nothing stays empty
     */
    public String fill(Reason reason) {
        if (isFixed()) {
            return pattern;
        }
        StringBuilder text = new StringBuilder(pattern.length() + 32);
        for (int i = 0; i < gaps.size(); i++) {
            text.append(texts.get(i));
            Object value = gaps.get(i) == SUBJECT ? reason.subjectOrNull() : reason.valueOrNull(gaps.get(i));
            append(text, value);
        }
        return text.append(texts.get(gaps.size())).toString();
    }

    private static void append(StringBuilder text, @Nullable Object value) {
        if (value instanceof BigDecimal decimal) {
            text.append(decimal.toPlainString());
        } else if (value != null) {
            text.append(value);
        }
    }

    @Override
    public String toString() {
        return pattern;
    }
}
