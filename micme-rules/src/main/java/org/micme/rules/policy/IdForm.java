package org.micme.rules.policy;

import io.vavr.control.Option;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * The form of a board's diplomate ids (MOC-5): a pattern, or any text that has a letter or a digit.
 *
 * <p>Immutable and thread safe. A match takes bounded time and room whatever the pattern is, for requests bring their own: an
 * id of more than {@value #LONGEST_ID} characters, or one that takes a pattern more steps than any sensible one, has not its
 * form.
 */
public final class IdForm {

    /** Any text that has a letter or a digit. */
    public static final IdForm ANY = new IdForm(null, 0);

    private static final int LONGEST_ID = 1_000;
    private static final int MOST_STEPS = 100_000;
    /** The most times that a pattern can repeat a part, groups within groups multiplied. */
    private static final int MOST_REPEATS = 1_000;

    private static final Pattern REPEAT = Pattern.compile("(\\)?)\\{(\\d+)(?:,(\\d*))?}");
    private static final String SO_MANY_DIGITS = "(\\[0-9]|\\\\d)\\{[1-9][0-9]?}";

    private final @Nullable Pattern pattern;
    /** How many digits alone make an id where the pattern says nothing else; 0 where it does. */
    private final int digits;

    private IdForm(@Nullable Pattern pattern, int digits) {
        this.pattern = pattern;
        this.digits = digits;
    }

    /**
     * The ids that a regular expression matches as a whole.
     *
     * @param pattern never null
     * @return the form
     * @throws PatternSyntaxException where it is no regular expression, or repeats a part more than a thousand times
     */
    public static IdForm of(String pattern) {
        refuseManyRepeats(pattern);
        boolean digitsOnly = pattern.matches(SO_MANY_DIGITS);
        int count =
                digitsOnly ? Integer.parseInt(pattern.substring(pattern.indexOf('{') + 1, pattern.length() - 1)) : 0;
        return new IdForm(Pattern.compile(pattern), count);
    }

    private static void refuseManyRepeats(String pattern) {
        long repeatsOfGroups = 1;
        Matcher repeat = REPEAT.matcher(Objects.requireNonNull(pattern, "pattern"));
        while (repeat.find()) {
            long most = Math.max(count(repeat.group(2)), count(repeat.group(3)));
            // Which group holds which is not looked at: no sensible pattern comes near.
            repeatsOfGroups *= repeat.group(1).isEmpty() ? 1 : Math.max(most, 1);
            if (Math.max(most, repeatsOfGroups) > MOST_REPEATS) {
                throw new PatternSyntaxException("more than " + MOST_REPEATS + " repeats", pattern, repeat.start());
            }
        }
    }

    private static long count(@Nullable String digits) {
        if (digits == null || digits.isEmpty()) {
            return 0;
        }
        return digits.length() > 9 ? Integer.MAX_VALUE : Long.parseLong(digits);
    }

    /**
     * The regular expression.
     *
     * @return none where any text with a letter or a digit will do; never null
     */
    public Option<String> pattern() {
        return pattern == null ? Option.none() : Option.some(pattern.pattern());
    }

    /**
     * Whether an id has this form.
     *
     * @param id never null
     * @return true where it has
     */
    public boolean matches(String id) {
        if (pattern == null) {
            return id.codePoints().anyMatch(Character::isLetterOrDigit);
        }
        return digits > 0 ? hasOnlyDigits(id) : id.length() <= LONGEST_ID && matchesPattern(pattern, id);
    }

    private boolean hasOnlyDigits(String id) {
        boolean only = id.length() == digits;
        for (int i = 0; only && i < digits; i++) {
            only = id.charAt(i) >= '0' && id.charAt(i) <= '9';
        }
        return only;
    }

    private static boolean matchesPattern(Pattern pattern, String id) {
        try {
            return pattern.matcher(new Limited(id)).matches();
        } catch (TooManySteps e) {
            return false;
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IdForm that && pattern().equals(that.pattern());
    }

    @Override
    public int hashCode() {
        return pattern().hashCode();
    }

    @Override
    public String toString() {
        return pattern().getOrElse("any");
    }

    /** Gives a matcher so many characters and no more. For one match. */
    private static final class Limited implements CharSequence {

        private final String text;
        private int stepsLeft = MOST_STEPS;

        Limited(String text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            if (stepsLeft-- == 0) {
                throw new TooManySteps();
            }
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    private static final class TooManySteps extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooManySteps() {
            super("too many steps", null, false, false);
        }
    }
}
