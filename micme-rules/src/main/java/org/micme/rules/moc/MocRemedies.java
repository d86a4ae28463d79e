package org.micme.rules.moc;

import org.micme.rules.Remedy;

/** The ways out that several reasons of a MOC claim have in common. */
final class MocRemedies {

    static final Remedy DESELECT = Remedy.of("take {subject} out of the selection", "selectedBoards");
    static final Remedy ENTER_ID = Remedy.of("enter the diplomate id for {subject}", "diplomateIds");

    private MocRemedies() {}
}
