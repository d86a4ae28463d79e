package org.micme.rules.account;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The characters of a policy's class SPECIAL, code point by code point: half a surrogate pair is none of a whole one. */
final class SpecialCharacters {

    private static final int FEW = 64;

    private final String few;
    private final @Nullable Set<Integer> many;

    private SpecialCharacters(String few, @Nullable Set<Integer> many) {
        this.few = few;
        this.many = many;
    }

    static SpecialCharacters of(String special) {
        return special.length() <= FEW
                ? new SpecialCharacters(special, null)
                : new SpecialCharacters(
                        "", special.codePoints().boxed().collect(Collectors.toCollection(HashSet::new)));
    }

    boolean contains(int codePoint) {
        if (many != null) {
            return many.contains(codePoint);
        }
        boolean half = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        return half ? few.codePoints().anyMatch(c -> c == codePoint) : few.indexOf(codePoint) >= 0;
    }
}
