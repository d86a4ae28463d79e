package org.micme.spi.authority;

import java.util.Objects;
import org.micme.domain.account.PersonName;
import org.micme.domain.moc.AwardKey;
import org.micme.domain.moc.BirthDay;
import org.micme.domain.moc.Completion;
import org.micme.domain.moc.DiplomateId;

/**
 * A completion that a board is to know of. Immutable and thread safe; {@link #toString} holds the award's key alone.
 *
 * @param key by which whoever gets it twice knows it; not blank
 * @param kind never null
 * @param award never null
 * @param completion never null
 * @param learner whose; never null
 */
public record CompletionReport(String key, Kind kind, AwardKey award, Completion completion, ReportedLearner learner) {

    /** What is to be done with it. */
    public enum Kind {
        /** It is new. */
        ADD,
        /** It takes the place of what was reported. */
        CORRECT,
        /** What was reported is to go. */
        DELETE
    }

    /** Checks that nothing is null, and the key not blank. */
    public CompletionReport {
        if (Objects.requireNonNull(key, "key").isBlank()) {
            throw new IllegalArgumentException("key is blank");
        }
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(award, "award");
        Objects.requireNonNull(completion, "completion");
        Objects.requireNonNull(learner, "learner");
    }

    @Override
    public String toString() {
        return "CompletionReport[" + key + "]";
    }

    /**
     * By what a board knows a learner.
     *
     * @param name never null
     * @param diplomate never null
     * @param birthDay never null
     */
    public record ReportedLearner(PersonName name, DiplomateId diplomate, BirthDay birthDay) {

        /** Checks that nothing is null. */
        public ReportedLearner {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(diplomate, "diplomate");
            Objects.requireNonNull(birthDay, "birthDay");
        }
    }
}
