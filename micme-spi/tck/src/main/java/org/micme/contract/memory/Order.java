package org.micme.contract.memory;

import java.util.Comparator;
import java.util.Locale;
import org.micme.domain.account.PersonId;
import org.micme.domain.accrued.AccruedClaimId;
import org.micme.domain.activity.SeriesId;
import org.micme.domain.application.ApplicationId;
import org.micme.domain.claim.ClaimKey;
import org.micme.domain.claim.Participation;
import org.micme.domain.credit.CreditType;
import org.micme.domain.disclosure.ReviewSubject;
import org.micme.domain.moc.AwardKey;
import org.micme.domain.moc.BoardCode;

/** In what order things come: keys as they are written, texts for people in lower case, both by code points. */
final class Order {

    static final Comparator<String> EXACT = Order::byCodePoints;
    static final Comparator<String> TEXT = Comparator.comparing(Order::folded, EXACT);
    static final Comparator<PersonId> PERSON = Comparator.comparing(PersonId::value, EXACT);
    static final Comparator<SeriesId> SERIES = Comparator.comparing(SeriesId::value, EXACT);
    static final Comparator<ApplicationId> APPLICATION = Comparator.comparing(ApplicationId::value, EXACT);
    static final Comparator<AccruedClaimId> ACCRUED_CLAIM = Comparator.comparing(AccruedClaimId::value, EXACT);
    static final Comparator<CreditType> CREDIT_TYPE = Comparator.comparing(CreditType::code, EXACT);
    static final Comparator<BoardCode> BOARD = Comparator.comparing(BoardCode::acronym, EXACT);
    static final Comparator<Participation> PARTICIPATION =
            Comparator.comparing(Participation::learner, PERSON).thenComparing(Participation::activity);
    static final Comparator<ClaimKey> CLAIM =
            Comparator.comparing(ClaimKey::participation, PARTICIPATION).thenComparing(ClaimKey::type, CREDIT_TYPE);
    static final Comparator<AwardKey> AWARD =
            Comparator.comparing(AwardKey::participation, PARTICIPATION).thenComparing(AwardKey::board, BOARD);
    static final Comparator<ReviewSubject> REVIEW = Comparator.comparing(ReviewSubject::activity)
            .thenComparing(ReviewSubject::person, PERSON)
            .thenComparing(ReviewSubject::disclosureSubmittedAt);

    private Order() {}

    static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    // Strings compare themselves by halves of code points, which puts rare characters before some common ones.
    private static int byCodePoints(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        for (int i = 0; i < shorter; i++) {
            if (one.charAt(i) != other.charAt(i)) {
                boolean inPair = i > 0 && Character.isSurrogatePair(one.charAt(i - 1), one.charAt(i));
                int from = inPair && Character.isLowSurrogate(other.charAt(i)) ? i - 1 : i;
                return Integer.compare(one.codePointAt(from), other.codePointAt(from));
            }
        }
        return Integer.compare(one.length(), other.length());
    }
}
