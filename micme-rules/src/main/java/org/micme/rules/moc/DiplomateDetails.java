package org.micme.rules.moc;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.micme.domain.moc.BoardCode;
import org.micme.rules.Reasons;
import org.micme.rules.policy.BoardPolicy.Identification;
import org.micme.rules.policy.Policy;

/** Whether a learner has given what identifies a diplomate to the boards selected (MOC-5). What is given is judged, asked for or not. */
final class DiplomateDetails {

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
        reasons.addWhere(!given.transmitConsent(), MocClaimRule.TRANSMIT_CONSENT_MISSING);
    }

    private static void addBirth(Option<Integer> month, Option<Integer> day, boolean needed, Reasons reasons) {
        reasons.addWhere(needed && month.isEmpty(), MocClaimRule.BIRTH_MONTH_MISSING);
        reasons.addWhere(needed && day.isEmpty(), MocClaimRule.BIRTH_DAY_MISSING);
        boolean both = month.isDefined() && day.isDefined();
        reasons.addWhere(both && day.get() > DAYS_OF_MONTH[month.get() - 1], MocClaimRule.BIRTH_DATE_IMPOSSIBLE);
    }

    private static void addId(MocClaimFacts given, BoardCode board, Policy policy, Reasons reasons) {
        Identification identification = policy.board(board).identification();
        String id = given.diplomateIds().getOrElse(board, "");
        if (id.isBlank()) {
            if (identification.idNeeded()) {
                reasons.add(MocClaimRule.DIPLOMATE_ID_MISSING, board.acronym());
            }
        } else if (!identification.idForm().matches(id)) {
            reasons.add(MocClaimRule.DIPLOMATE_ID_MALFORMED, board.acronym());
        }
    }
}
