package org.micme.bench;

import io.vavr.collection.Seq;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.micme.domain.activity.Activity;
import org.micme.domain.activity.ChildStatus;
import org.micme.domain.disclosure.CoiStatus;
import org.micme.domain.disclosure.ContentRole;
import org.micme.domain.disclosure.CoveredDisclosure;
import org.micme.domain.disclosure.OfficeApproval;
import org.micme.domain.disclosure.PersonReview;
import org.micme.domain.disclosure.SubmittedDisclosure;
import org.micme.rules.policy.NameFeature;
import org.micme.rules.policy.NamePolicy;
import org.micme.rules.policy.Policy;
import org.micme.rules.series.AssignedPerson;
import org.micme.rules.series.ChildStatusDetails.PersonStatus;
import org.micme.rules.series.ChildStatusFacts;

/** Child status, written by hand: one method for the people, and one for the name. */
final class ChildStatusTwin {

    private static final String[] PLACEHOLDERS = {" tbd ", " tba ", " to be announced ", " to be determined "};
    private static final String[] MONTHS = {
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december"
    };

    private ChildStatusTwin() {}

    // One date of the whole period is counted apart from its months.
    @SuppressWarnings("JavaPeriodGetDays")
    static Answer<ChildStatus, List<PersonStatus>> decide(ChildStatusFacts facts, Policy policy) {
        Activity activity = facts.activity();
        Instant start = activity.start();
        Seq<AssignedPerson> faculty = facts.faculty();
        OfficeApproval approval = facts.approval().getOrNull();
        if (approval != null
                && !policy.approval().afterStart()
                && approval.approvedAt().isAfter(start)) {
            approval = null;
        }
        Period lifetime = policy.disclosure().lifetime();
        long months = lifetime.toTotalMonths();
        int days = lifetime.getDays();
        long surelyCovered = (months * 28 + days - 2) * 86_400;
        List<Finding> reasons = new ArrayList<>();
        List<PersonStatus> statuses = new ArrayList<>(faculty.size());
        LocalDate lastDate = null;

        boolean missing = false;
        if (activity.name().isEmpty()) {
            missing = true;
            reasons.add(new Finding("NAME_MISSING", null, null));
        }
        boolean hasFaculty = false;
        for (int i = 0; i < faculty.size() && !hasFaculty; i++) {
            hasFaculty = faculty.get(i).role() == ContentRole.FACULTY;
        }
        if (!hasFaculty) {
            missing = true;
            reasons.add(new Finding("NO_FACULTY", null, null));
        }

        boolean rejected = false;
        boolean inReview = false;
        boolean everybodyApproved = true;
        boolean everybodyCovered = approval != null;
        for (int i = 0; i < faculty.size(); i++) {
            AssignedPerson person = faculty.get(i);
            if (!policy.requiresDisclosureOf(person.role())) {
                continue;
            }
            String id = person.id().value();
            Seq<SubmittedDisclosure> disclosures = person.disclosures();
            SubmittedDisclosure counting = null;
            Instant first = null;
            for (int j = 0; j < disclosures.size(); j++) {
                SubmittedDisclosure disclosure = disclosures.get(j);
                Instant submittedAt = disclosure.submittedAt();
                if (submittedAt.isAfter(start)) {
                    if (first == null || submittedAt.isBefore(first)) {
                        first = submittedAt;
                    }
                } else if (counting == null || submittedAt.isAfter(counting.submittedAt())) {
                    counting = disclosure;
                }
            }

            CoiStatus status = CoiStatus.INCOMPLETE;
            if (counting == null) {
                reasons.add(
                        first == null
                                ? new Finding("DISCLOSURE_MISSING", id, null)
                                : new Finding("DISCLOSURE_LATE", id, first));
            } else {
                Instant submittedAt = counting.submittedAt();
                LocalDate lapsed = null;
                if (activity.end().getEpochSecond() - submittedAt.getEpochSecond() >= surelyCovered) {
                    LocalDate submitted = LocalDate.ofInstant(submittedAt, facts.zone());
                    LocalDate lapses = submitted.plusMonths(months);
                    if (lapses.getDayOfMonth() < submitted.getDayOfMonth()) {
                        lapses = lapses.plusDays(1);
                    }
                    lapses = lapses.plusDays(days);
                    if (lastDate == null) {
                        lastDate = activity.lastDate(facts.zone());
                    }
                    if (!lastDate.isBefore(lapses)) {
                        lapsed = lapses.minusDays(1);
                    }
                }
                PersonReview review = person.review().getOrNull();
                if (lapsed != null) {
                    reasons.add(new Finding("DISCLOSURE_EXPIRED", id, lapsed));
                } else if (review == null) {
                    if (counting.relationships().isEmpty()) {
                        status = CoiStatus.PENDING;
                        reasons.add(new Finding("AWAITING_PERSON_APPROVAL", id, submittedAt));
                    } else {
                        status = CoiStatus.IN_REVIEW;
                        inReview = true;
                        reasons.add(new Finding("RELATIONSHIPS_UNREVIEWED", id, submittedAt));
                    }
                } else if (!review.disclosureSubmittedAt().equals(submittedAt)) {
                    status = CoiStatus.DISCLOSURE_UPDATED;
                    inReview |= !counting.relationships().isEmpty();
                    reasons.add(new Finding("DISCLOSURE_UPDATED", id, submittedAt));
                } else {
                    switch (review.decision()) {
                        case REJECTED -> {
                            status = CoiStatus.REJECTED;
                            rejected = true;
                            reasons.add(new Finding("CONFLICT_IMMITIGABLE", id, submittedAt));
                        }
                        case MITIGATED -> {
                            status = CoiStatus.PENDING;
                            reasons.add(new Finding("AWAITING_PERSON_APPROVAL", id, submittedAt));
                        }
                        case APPROVED -> status = CoiStatus.APPROVED;
                        case APPROVED_WITH_EXCEPTIONS -> status = CoiStatus.APPROVED_WITH_EXCEPTIONS;
                    }
                }
            }

            missing |= status == CoiStatus.INCOMPLETE;
            everybodyApproved &= status == CoiStatus.APPROVED || status == CoiStatus.APPROVED_WITH_EXCEPTIONS;
            if (everybodyApproved && everybodyCovered && approval != null && counting != null) {
                boolean covered = false;
                for (int j = 0; j < approval.covers().size() && !covered; j++) {
                    CoveredDisclosure cover = approval.covers().get(j);
                    covered = cover.person().equals(person.id())
                            && cover.submittedAt().equals(counting.submittedAt());
                }
                everybodyCovered = covered;
            }
            statuses.add(new PersonStatus(person.id(), status));
        }

        boolean approved = everybodyApproved && everybodyCovered;
        if (!missing && everybodyApproved && !approved) {
            reasons.add(new Finding("AWAITING_OFFICE_APPROVAL", null, null));
        }
        if (activity.name().isDefined()
                && !facts.nameAccepted()
                && !isTopic(activity.name().get(), facts.seriesName(), policy.topicName())) {
            reasons.add(new Finding("NAME_NOT_TOPIC", null, null));
        }
        ChildStatus outcome = ChildStatus.PENDING;
        if (rejected) {
            outcome = ChildStatus.REJECTED;
        } else if (missing) {
            outcome = ChildStatus.INCOMPLETE;
        } else if (approved) {
            outcome = ChildStatus.APPROVED;
        } else if (inReview) {
            outcome = ChildStatus.IN_REVIEW;
        }
        return new Answer<>(outcome, reasons, statuses, null);
    }

    /** Looks at each word of the name once. */
    private static boolean isTopic(String name, String series, NamePolicy policy) {
        String lowered = lower(name);
        char[] text = new char[lowered.length() + 2];
        int length = fold(lowered, text);
        String seriesLowered = lower(series);
        char[] seriesText = new char[seriesLowered.length() + 2];
        int seriesLength = fold(seriesLowered, seriesText);
        boolean placeholder = false;
        boolean seriesName = false;
        boolean date = false;
        // Of the last two words: how many digits a number has and its value; -1 for a month's name, -2 for a day such
        // as 3rd.
        int digitsBefore = 0;
        int valueBefore = 0;
        int digitsLast = 0;
        int valueLast = 0;
        for (int from = 0; from < length - 1; ) {
            int to = from + 1;
            while (text[to] != ' ') {
                to++;
            }
            if (text[from + 1] == 't') {
                for (String words : PLACEHOLDERS) {
                    boolean same = from + words.length() <= length;
                    for (int i = 1; same && i < words.length(); i++) {
                        same = text[from + i] == words.charAt(i);
                    }
                    placeholder |= same;
                }
            }
            if (seriesLength > 1 && text[from + 1] == seriesText[1] && from + seriesLength <= length) {
                boolean same = true;
                for (int i = 1; same && i < seriesLength; i++) {
                    same = text[from + i] == seriesText[i];
                }
                seriesName |= same;
            }

            int digits = 0;
            int value = 0;
            int at = from + 1;
            while (at < to && text[at] >= '0' && text[at] <= '9') {
                if (digits < 7) {
                    value = value * 10 + text[at] - '0';
                    digits++;
                }
                at++;
            }
            if (digits == 0) {
                digits = isMonth(text, from + 1, to) ? -1 : 0;
            } else if (at < to) {
                boolean ordinal = to - at == 2
                        && ((text[at] == 't' && text[at + 1] == 'h')
                                || (text[at] == 's' && text[at + 1] == 't')
                                || (text[at] == 'n' && text[at + 1] == 'd')
                                || (text[at] == 'r' && text[at + 1] == 'd'));
                digits = ordinal && digits <= 2 && value >= 1 && value <= 31 ? -2 : 0;
            }
            boolean day = digits == -2 || ((digits == 1 || digits == 2) && value >= 1 && value <= 31);
            boolean dayLast =
                    digitsLast == -2 || ((digitsLast == 1 || digitsLast == 2) && valueLast >= 1 && valueLast <= 31);
            date |= (digits == -1 && dayLast) || (digitsLast == -1 && day);
            date |= digits == 6
                    && value / 10_000 >= 1
                    && value / 10_000 <= 12
                    && value / 100 % 100 >= 1
                    && value / 100 % 100 <= 31;
            date |= digitsBefore == 4
                    && (digitsLast == 1 || digitsLast == 2)
                    && valueLast >= 1
                    && valueLast <= 12
                    && (digits == 1 || digits == 2)
                    && value >= 1
                    && value <= 31;
            date |= (digitsBefore == 1 || digitsBefore == 2)
                    && valueBefore >= 1
                    && valueBefore <= 12
                    && (digitsLast == 1 || digitsLast == 2)
                    && valueLast >= 1
                    && valueLast <= 31
                    && (digits == 2 || digits == 4);
            digitsBefore = digitsLast;
            valueBefore = valueLast;
            digitsLast = digits;
            valueLast = value;
            from = to;
        }
        for (int i = 0; i < policy.mustNotContain().size(); i++) {
            NameFeature feature = policy.mustNotContain().get(i);
            if ((feature == NameFeature.PLACEHOLDER && placeholder)
                    || (feature == NameFeature.SERIES_NAME && seriesName)
                    || (feature == NameFeature.DATE && date)) {
                return false;
            }
        }
        for (int i = 0; i < policy.mustContain().size(); i++) {
            NameFeature feature = policy.mustContain().get(i);
            if ((feature == NameFeature.PLACEHOLDER && !placeholder)
                    || (feature == NameFeature.SERIES_NAME && !seriesName)
                    || (feature == NameFeature.DATE && !date)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMonth(char[] text, int from, int to) {
        int length = to - from;
        if (length < 3 || length > 9) {
            return false;
        }
        for (String month : MONTHS) {
            if (length == 3 || length == month.length()) {
                boolean same = true;
                for (int i = 0; same && i < length; i++) {
                    same = text[from + i] == month.charAt(i);
                }
                if (same) {
                    return true;
                }
            }
        }
        return length == 4
                && text[from] == 's'
                && text[from + 1] == 'e'
                && text[from + 2] == 'p'
                && text[from + 3] == 't';
    }

    /** Beyond ASCII a lower case is the JDK's affair; ASCII is turned when it is folded. */
    private static String lower(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return text.toLowerCase(Locale.ROOT);
            }
        }
        return text;
    }

    /** Writes words in lower case, with one blank around each, and tells how many characters that makes. */
    private static int fold(String text, char[] out) {
        int length = 0;
        out[length++] = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 128) {
                if (c >= 'A' && c <= 'Z') {
                    c = (char) (c + 32);
                }
                if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                    out[length++] = c;
                } else if (out[length - 1] != ' ') {
                    out[length++] = ' ';
                }
            } else {
                int whole = text.codePointAt(i);
                if (Character.isLetterOrDigit(whole)) {
                    out[length++] = c;
                    if (whole > Character.MAX_VALUE) {
                        out[length++] = text.charAt(++i);
                    }
                } else if (out[length - 1] != ' ') {
                    out[length++] = ' ';
                }
            }
        }
        if (out[length - 1] != ' ') {
            out[length++] = ' ';
        }
        return length;
    }
}
