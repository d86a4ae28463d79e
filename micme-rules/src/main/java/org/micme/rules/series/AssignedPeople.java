package org.micme.rules.series;

import io.vavr.collection.Seq;
import java.util.HashSet;
import java.util.Set;
import org.micme.domain.account.PersonId;
import org.micme.domain.disclosure.ContentRole;

/** What the rules about a child ask of its people together. */
final class AssignedPeople {

    private AssignedPeople() {}

    /** Whether anybody speaks; who only plans doesn't count (decisions.md, "Where policy rules"). */
    static boolean hasFaculty(Seq<AssignedPerson> people) {
        for (int i = 0; i < people.size(); i++) {
            if (people.get(i).role() == ContentRole.FACULTY) {
                return true;
            }
        }
        return false;
    }

    /** Throws where somebody is in the list twice. */
    static void refuseRepeated(Seq<AssignedPerson> people) {
        if (people.size() < 2) {
            return;
        }
        Set<PersonId> seen = new HashSet<>();
        for (AssignedPerson person : people) {
            if (!seen.add(person.id())) {
                throw new IllegalArgumentException("faculty has " + person.id() + " twice");
            }
        }
    }
}
