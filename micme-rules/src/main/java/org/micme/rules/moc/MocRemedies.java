package org.micme.rules.moc;

import org.micme.rules.Remedy;

/** The ways out that several reasons of a MOC claim have in common. */
final class MocRemedies {

    static final Remedy DESELECT = Remedy.of(
            "take {subject} out of the selection, and choose one of the remaining boards where none is left in it",
            "selectedBoards");
    // One remedy for all boards: with one of them awardable, the claim is past this step.
    static final Remedy PASS_TESTS = Remedy.of("pass the required tests of the selected boards", "tests.passed");
    static final Remedy ENTER_ID = Remedy.of("enter the diplomate id for {subject}", "diplomateIds");

    private MocRemedies() {}
}
