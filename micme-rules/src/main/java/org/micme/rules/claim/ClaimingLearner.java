package org.micme.rules.claim;

import io.vavr.control.Option;
import java.util.Objects;
import org.micme.domain.account.Profession;

/**
 * What a claim needs to know of a learner (ACC-10).
 *
 * <p>Immutable and thread safe. A blank text is taken as none.
 *
 * @param profession never null
 * @param professionalName as certificates show it; none where it is missing
 * @param certificationType such as {@code MD}; none where it is missing
 */
public record ClaimingLearner(
        Profession profession, Option<String> professionalName, Option<String> certificationType) {

    /**
     * Checks that nothing is null.
     *
     * @throws NullPointerException where an argument is null
     */
    public ClaimingLearner {
        Objects.requireNonNull(profession, "profession");
        professionalName = unlessBlank(professionalName);
        certificationType = unlessBlank(certificationType);
    }

    private static Option<String> unlessBlank(Option<String> text) {
        return text.isDefined() && text.get().isBlank() ? Option.none() : text;
    }

    // The two names are left out: a decision's log is no place for them.
    @Override
    public String toString() {
        return "ClaimingLearner " + profession;
    }
}
