package org.micme.contract;

import io.vavr.collection.LinkedHashSet;
import java.time.Year;
import java.util.List;
import org.micme.domain.account.PersonId;
import org.micme.domain.activity.SeriesId;
import org.micme.domain.application.Application;
import org.micme.domain.application.ApplicationContent;
import org.micme.domain.application.ApplicationId;
import org.micme.domain.application.ApplicationState;
import org.micme.domain.application.Attestation;
import org.micme.domain.application.AwaitingFinalApprover;
import org.micme.domain.application.DraftApplication;
import org.micme.domain.application.FinalReview;
import org.micme.domain.application.PreliminaryReview;
import org.micme.domain.application.SubmittedApplication;
import org.micme.domain.application.UnitReview;

/** Applications, and their way to the approval. */
final class Asked {

    static final PersonId UNIT_REVIEWER = PersonId.of("unit-reviewer");
    static final PersonId FINAL_APPROVER = PersonId.of("final-approver");

    private Asked() {}

    static ApplicationContent content(Year year, String name) {
        return new ApplicationContent(year, Any.seriesDetails(name), Any.team(Any.COORDINATOR));
    }

    /** From the draft to the series that was opened. */
    static List<Application> stages(ApplicationId id) {
        return stages(id, content(Year.of(2025), "Grand Rounds"));
    }

    static List<Application> stages(ApplicationId id, ApplicationContent content) {
        DraftApplication draft = Application.draft(id, content, Any.act()).state();
        SubmittedApplication submitted = draft.submit(Any.act()).state();
        PreliminaryReview preliminary = submitted.startReview(Any.act()).state();
        UnitReview unit = preliminary.pass(UNIT_REVIEWER, Any.act()).state();
        AwaitingFinalApprover awaiting = unit.approve("fits", LinkedHashSet.of(Attestation.values()), Any.act())
                .state();
        FinalReview last = awaiting.assign(FINAL_APPROVER, Any.act()).state();
        var approved = last.approve(Any.act()).state();
        var opened = approved.open(SeriesId.of("opened"), Any.act()).get().state();
        return List.of(draft, submitted, preliminary, unit, awaiting, last, approved, opened);
    }

    static Application in(ApplicationState state, ApplicationId id) {
        return in(state, id, content(Year.of(2025), "Grand Rounds"));
    }

    /** One that has come as far as that. */
    static Application in(ApplicationState state, ApplicationId id, ApplicationContent content) {
        List<Application> stages = stages(id, content);
        PreliminaryReview review = (PreliminaryReview) stages.get(2);
        return switch (state) {
            case RETURNED -> review.sendBack("which team?", Any.act()).state();
            case REJECTED -> review.reject("no budget", Any.act()).state();
            default ->
                stages.stream()
                        .filter(stage -> stage.state() == state)
                        .findFirst()
                        .orElseThrow();
        };
    }
}
