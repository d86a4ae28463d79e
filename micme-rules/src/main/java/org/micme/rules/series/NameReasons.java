package org.micme.rules.series;

import org.micme.rules.Owner;
import org.micme.rules.ReasonKind;
import org.micme.rules.Remedy;
import org.micme.rules.Severity;

/** What can be the matter with a child's name and with having nobody, for the rules about a child alike. */
final class NameReasons {

    private static final Remedy NAME_THE_TOPIC =
            Remedy.of("name the child by its topic alone", "activity.name", "nameAccepted");

    static final ReasonKind NAME_MISSING = ReasonKind.blocking("NAME_MISSING")
            .movedBy(Owner.COORDINATOR)
            .from("RSS-6")
            .says("the child has no name")
            .curedBy(NAME_THE_TOPIC);

    private NameReasons() {}

    static ReasonKind nameNotTopic(Severity severity) {
        ReasonKind.Builder kind = severity == Severity.ADVICE
                ? ReasonKind.advice("NAME_NOT_TOPIC")
                : ReasonKind.blocking("NAME_NOT_TOPIC");
        return kind.movedBy(Owner.COORDINATOR)
                .from("RSS-6")
                .says("the name does not reflect the topic as the policy wants it")
                .curedBy(NAME_THE_TOPIC);
    }

    static ReasonKind noFaculty(String source, String fact) {
        return ReasonKind.blocking("NO_FACULTY")
                .movedBy(Owner.COORDINATOR)
                .from(source)
                .says("no faculty are assigned")
                .curedBy("assign the speaker, or whoever helps select or review the cases", fact);
    }
}
