package org.micme.rules.series;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.micme.domain.account.PersonId;
import org.micme.domain.activity.ChildStatus;
import org.micme.domain.disclosure.CoiStatus;
import org.micme.domain.disclosure.CoveredDisclosure;
import org.micme.domain.disclosure.OfficeApproval;
import org.micme.rules.disclosure.CoiAssessment;
import org.micme.rules.series.ChildStatusDetails.PersonStatus;

/** What the people of a child come to together. */
final class ChildPeople {

    private static final int FEW = 8;
    private static final PersonStatus[] NOBODY = {};

    final @Nullable OfficeApproval approval;
    boolean incomplete;
    boolean everybodyApproved = true;
    boolean everybodyCovered = true;
    private final PersonStatus[] found;
    private int size;
    private boolean rejected;
    private boolean inReview;
    private @Nullable Map<PersonId, Instant> coveredByPerson;

    ChildPeople(@Nullable OfficeApproval approval, int most) {
        this.approval = approval;
        this.found = most == 0 ? NOBODY : new PersonStatus[most];
    }

    void add(PersonId id, CoiAssessment assessment) {
        CoiStatus status = assessment.status();
        incomplete |= status == CoiStatus.INCOMPLETE;
        rejected |= status == CoiStatus.REJECTED;
        inReview |= status == CoiStatus.IN_REVIEW
                || (status == CoiStatus.DISCLOSURE_UPDATED && assessment.hasRelationships());
        everybodyApproved &= status.isApproved();
        everybodyCovered = everybodyCovered && everybodyApproved && isCovered(id, assessment);
        found[size++] = new PersonStatus(id, status);
    }

    private boolean isCovered(PersonId id, CoiAssessment assessment) {
        Instant counting = assessment.countingSubmittedAt();
        return approval != null && counting != null && counting.equals(coveredAt(approval.covers(), id));
    }

    /** With which disclosure a person is covered: few are looked through, many are looked up. */
    private @Nullable Instant coveredAt(Seq<CoveredDisclosure> covers, PersonId id) {
        if (covers.size() > FEW) {
            return byPerson(covers).get(id);
        }
        for (int i = 0; i < covers.size(); i++) {
            if (covers.get(i).person().equals(id)) {
                return covers.get(i).submittedAt();
            }
        }
        return null;
    }

    private Map<PersonId, Instant> byPerson(Seq<CoveredDisclosure> covers) {
        Map<PersonId, Instant> known = coveredByPerson;
        if (known == null) {
            known = new HashMap<>();
            for (CoveredDisclosure cover : covers) {
                known.put(cover.person(), cover.submittedAt());
            }
            coveredByPerson = known;
        }
        return known;
    }

    boolean isApproved() {
        return approval != null && everybodyApproved && everybodyCovered;
    }

    ChildStatus status(boolean somethingMissing) {
        if (rejected) {
            return ChildStatus.REJECTED;
        }
        if (somethingMissing) {
            return ChildStatus.INCOMPLETE;
        }
        if (isApproved()) {
            return ChildStatus.APPROVED;
        }
        return inReview ? ChildStatus.IN_REVIEW : ChildStatus.PENDING;
    }

    Seq<PersonStatus> statuses() {
        if (size == 1) {
            return Array.of(found[0]);
        }
        return size == found.length ? Array.of(found) : Array.of(found).take(size);
    }
}
