package org.micme.rules.moc;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.micme.domain.moc.BoardCode;
import org.micme.rules.ReasonKind;
import org.micme.rules.Reasons;
import org.micme.rules.policy.BoardPolicy.Identification;
import org.micme.rules.policy.Policy;

/** Whether a learner has given what identifies a diplomate to the boards selected (MOC-5). What is given is judged, asked for or not. */
final class DiplomateDetails {

    static final ReasonKind BIRTH_MONTH_MISSING = MocClaimRule.learner("BIRTH_MONTH_MISSING", "MOC-5")
            .says("the month of birth is missing")
            .curedBy("enter the month of birth", "birthMonth");
    static final ReasonKind BIRTH_DAY_MISSING = MocClaimRule.learner("BIRTH_DAY_MISSING", "MOC-5")
            .says("the day of birth is missing")
            .curedBy("enter the day of birth", "birthDay");
    static final ReasonKind BIRTH_DATE_IMPOSSIBLE = MocClaimRule.learner("BIRTH_DATE_IMPOSSIBLE", "MOC-5")
            .says("the month does not have that day")
            .curedBy("correct the day of birth", "birthDay");
    static final ReasonKind DIPLOMATE_ID_MISSING = MocClaimRule.learner("DIPLOMATE_ID_MISSING", "MOC-5")
            .about(MocClaimRule.SELECTED)
            .says("the diplomate id for {subject} is missing")
            .curedBy(MocRemedies.ENTER_ID);
    static final ReasonKind DIPLOMATE_ID_MALFORMED = MocClaimRule.learner("DIPLOMATE_ID_MALFORMED", "MOC-5")
            .about(MocClaimRule.SELECTED)
            .says("the diplomate id for {subject} does not have the form of that board's ids")
            .curedBy(MocRemedies.ENTER_ID);
    static final ReasonKind TRANSMIT_CONSENT_MISSING = MocClaimRule.learner("TRANSMIT_CONSENT_MISSING", "MOC-5")
            .says("the permission to transmit to PARS or JA-PARS is missing")
            .curedBy("permit transmission to PARS or JA-PARS", "transmitConsent");

    private static final int[] DAYS_OF_MONTH = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private DiplomateDetails() {}

    static void check(MocClaimFacts given, Policy policy, Reasons reasons) {
        Seq<BoardCode> selected = given.selectedBoards();
        boolean birthDayNeeded = false;
        for (int i = 0; i < selected.size(); i++) {
            birthDayNeeded |= policy.board(selected.get(i)).identification().birthDayNeeded();
        }
        addBirth(given.birthMonth(), given.birthDay(), birthDayNeeded, reasons);
        for (int i = 0; i < selected.size(); i++) {
            addId(given, selected.get(i), policy, reasons);
        }
        reasons.addWhere(!given.transmitConsent(), TRANSMIT_CONSENT_MISSING);
    }

    private static void addBirth(Option<Integer> month, Option<Integer> day, boolean needed, Reasons reasons) {
        reasons.addWhere(needed && month.isEmpty(), BIRTH_MONTH_MISSING);
        reasons.addWhere(needed && day.isEmpty(), BIRTH_DAY_MISSING);
        boolean both = month.isDefined() && day.isDefined();
        reasons.addWhere(both && day.get() > DAYS_OF_MONTH[month.get() - 1], BIRTH_DATE_IMPOSSIBLE);
    }

    private static void addId(MocClaimFacts given, BoardCode board, Policy policy, Reasons reasons) {
        Identification identification = policy.board(board).identification();
        String id = given.diplomateIds().getOrElse(board, "");
        if (id.isBlank()) {
            if (identification.idNeeded()) {
                reasons.add(DIPLOMATE_ID_MISSING, board.acronym());
            }
        } else if (!identification.idForm().matches(id)) {
            reasons.add(DIPLOMATE_ID_MALFORMED, board.acronym());
        }
    }
}
