package org.micme.contract;

import java.util.List;
import org.micme.domain.account.PersonId;
import org.micme.domain.claim.Participation;
import org.micme.domain.kernel.ActivityId;

/** Keys of learner and activity. */
final class Participations {

    /** By learner, letter by letter, then by activity, as a number. */
    static final List<Participation> IN_ORDER =
            List.of(of("B", 10), of("a", 9), of("a", 10), of("b", 1), of("\uff5e", 1), of("\ud83d\ude42", 1));

    private Participations() {}

    static Participation numbered(int number) {
        return of("p" + number, 1);
    }

    private static Participation of(String learner, int activity) {
        return Any.participation(PersonId.of(learner), ActivityId.of(activity));
    }
}
