package org.micme.app.claim;

import io.vavr.control.Either;
import io.vavr.control.Option;
import org.micme.app.activity.ChildFacts;
import org.micme.domain.account.Account;
import org.micme.domain.account.AccountDetails;
import org.micme.domain.activity.ActivityKind;
import org.micme.domain.activity.ChildStatus;
import org.micme.domain.activity.PlannedChild;
import org.micme.domain.claim.Attendance;
import org.micme.domain.claim.CreditClaim;
import org.micme.domain.claim.OpenClaim;
import org.micme.domain.credit.Amount;
import org.micme.domain.credit.Credits;
import org.micme.rules.RuleBook;
import org.micme.rules.claim.ClaimingLearner;
import org.micme.rules.claim.CreditClaimFacts;
import org.micme.rules.policy.Policy;
import org.micme.rules.series.ChildStatusRule;
import org.micme.spi.account.Accounts;
import org.micme.spi.activity.Children;
import org.micme.spi.claim.Attendances;
import org.micme.spi.claim.Claims;
import org.micme.spi.store.UnitOfWork;

/**
 * What is on record about a request for credit, as one unit sees it.
 *
 * @param request what is asked for
 * @param child of what
 * @param learner by whom
 * @param attendance none where none is on record
 * @param claim open, claimed or withdrawn; none where nobody has dealt with it
 */
record Claimable(
        CreditRequest request,
        PlannedChild child,
        AccountDetails learner,
        Option<Attendance> attendance,
        Option<CreditClaim> claim) {

    static Either<NobodyToAsk, Claimable> find(UnitOfWork unit, CreditRequest request) {
        return learner(unit, request)
                .flatMap(learner -> child(unit, request).map(child -> {
                    Option<Attendance> attendance =
                            Option.ofOptional(unit.port(Attendances.class).find(request.participation()));
                    Option<CreditClaim> claim =
                            Option.ofOptional(unit.port(Claims.class).find(request.key()));
                    return new Claimable(request, child, learner, attendance, claim);
                }));
    }

    private static Either<NobodyToAsk, AccountDetails> learner(UnitOfWork unit, CreditRequest request) {
        return Option.ofOptional(
                        unit.port(Accounts.class).find(request.participation().learner()))
                .toEither(NobodyToAsk.UNKNOWN_LEARNER)
                .flatMap(Claimable::active);
    }

    private static Either<NobodyToAsk, AccountDetails> active(Account account) {
        return account.fold(
                invited -> Either.left(NobodyToAsk.INACTIVE_LEARNER),
                active -> Either.right(active.details()),
                deactivated -> Either.left(NobodyToAsk.INACTIVE_LEARNER));
    }

    private static Either<NobodyToAsk, PlannedChild> child(UnitOfWork unit, CreditRequest request) {
        return Option.ofOptional(
                        unit.port(Children.class).find(request.participation().activity()))
                .toEither(NobodyToAsk.UNKNOWN_ACTIVITY)
                .flatMap(found -> found.fold(
                        Either::<NobodyToAsk, PlannedChild>right,
                        deactivated -> Either.left(NobodyToAsk.CANCELLED_ACTIVITY)));
    }

    /** The claim as it would be opened, or has been by a late grant; none where it has been made. */
    Option<OpenClaim> open() {
        return claim.isEmpty()
                ? Option.some(OpenClaim.of(request.key()))
                : claim.get().fold(Option::some, claimed -> Option.none(), withdrawn -> Option.none());
    }

    /** Whether the activity is approved is for the rule of its status to say (DIS-4), not for a flag. */
    boolean isApproved(UnitOfWork unit, RuleBook book, Policy policy) {
        return book.decide(ChildStatusRule.RULE, new ChildFacts(unit, policy).status(child), policy)
                        .outcome()
                == ChildStatus.APPROVED;
    }

    CreditClaimFacts facts(boolean approved, boolean alreadyClaimed) {
        Option<Credits> designated =
                child.details().designation().maximumOf(request.key().type());
        return CreditClaimFacts.builder()
                .asOf(request.at())
                .activity(child.activity())
                .minutesBefore(child.claimMinutes().before())
                .minutesAfter(child.claimMinutes().after())
                .approved(approved)
                .evaluationRequired(child.details().evaluationRequired())
                .maximum(child.details().designation().maximum().mapValues(Credits::toAmount))
                .kind(ActivityKind.CHILD)
                .learner(new ClaimingLearner(
                        learner.profession(), learner.professionalName(), learner.certificationType()))
                .attended(attendance.isDefined())
                .evaluationCompleted(attendance.exists(some -> some.evaluated().isDefined()))
                .creditType(request.key().type())
                .amount(request.amount()
                        .getOrElse(() -> designated.map(Credits::toAmount).getOrElse(Amount.ZERO)))
                .channel(request.channel())
                .alreadyClaimed(alreadyClaimed)
                .lateGranted(open().exists(open -> open.late().isDefined()))
                .build();
    }
}
