package org.micme.spi.audit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.micme.domain.account.Act;

/**
 * One change of one thing. Immutable and thread safe.
 *
 * @param subjectKind what was changed, such as {@code child}; not blank
 * @param subjectKey its key, without personal data; not blank
 * @param event what happened, such as {@code Moved}; not blank
 * @param act who did it, and when; never null
 * @param details what was before and what is after, in the order told; personal data is named, and its values left out
 */
public record AuditEntry(String subjectKind, String subjectKey, String event, Act act, List<Detail> details) {

    /** Checks that nothing is null or blank, and takes a copy of the details. */
    public AuditEntry {
        for (String text : new String[] {subjectKind, subjectKey, event}) {
            if (Objects.requireNonNull(text).isBlank()) {
                throw new IllegalArgumentException("a text of the entry is blank");
            }
        }
        Objects.requireNonNull(act, "act");
        details = List.copyOf(details);
    }

    /**
     * A field that changed.
     *
     * @param field its name, not blank
     * @param before none where there was nothing, or nothing is to be told
     * @param after none where there is nothing, or nothing is to be told
     */
    public record Detail(String field, Optional<String> before, Optional<String> after) {

        /** Checks that nothing is null or blank. */
        public Detail {
            if (Objects.requireNonNull(field, "field").isBlank()) {
                throw new IllegalArgumentException("field is blank");
            }
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
        }
    }
}
