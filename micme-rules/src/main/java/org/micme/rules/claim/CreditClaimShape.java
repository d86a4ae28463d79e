package org.micme.rules.claim;

import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.time.Instant;
import org.micme.domain.account.Profession;
import org.micme.domain.activity.Activity;
import org.micme.domain.activity.ActivityKind;
import org.micme.domain.claim.Channel;
import org.micme.domain.credit.Amount;
import org.micme.domain.credit.CreditType;
import org.micme.rules.facts.CommonKinds;
import org.micme.rules.schema.Field;
import org.micme.rules.schema.Kinds;
import org.micme.rules.schema.Shape;
import org.micme.rules.schema.ShapeBuilder;

/** How the facts of {@link CreditClaimRule} are read. */
final class CreditClaimShape {

    static final Shape<CreditClaimFacts> FACTS = facts();

    private CreditClaimShape() {}

    private static Shape<ClaimingLearner> learner() {
        ShapeBuilder<ClaimingLearner> s = Shape.of("learner");
        Field<Profession> profession =
                s.needs("profession", Kinds.oneOf(Profession.class), ClaimingLearner::profession);
        Field<String> name = s.may("professionalName", Kinds.TEXT_OR_NONE, ClaimingLearner::professionalName);
        Field<String> certification =
                s.may("certificationType", Kinds.TEXT_OR_NONE, ClaimingLearner::certificationType);
        return s.build(v -> new ClaimingLearner(v.get(profession), v.option(name), v.option(certification)));
    }

    private static Shape<CreditClaimFacts> facts() {
        ShapeBuilder<CreditClaimFacts> s = Shape.of("facts of credit-claim");
        Field<Activity> activity = s.needs("activity", CommonKinds.ACTIVITY, CreditClaimFacts::activity);
        Field<Integer> before = s.may("minutesBefore", Kinds.COUNT, CreditClaimFacts::minutesBefore);
        Field<Integer> after = s.may("minutesAfter", Kinds.COUNT, CreditClaimFacts::minutesAfter);
        Field<Boolean> approved = s.needs("approved", Kinds.FLAG, CreditClaimFacts::approved);
        Field<Boolean> evaluation = s.needs("evaluationRequired", Kinds.FLAG, CreditClaimFacts::evaluationRequired);
        Field<Map<CreditType, Amount>> maximum = s.needs(
                "maximum", Kinds.table(CreditType::of, CreditType::code, Kinds.AMOUNT), CreditClaimFacts::maximum);
        Field<ActivityKind> kind = s.needs("kind", Kinds.oneOf(ActivityKind.class), CreditClaimFacts::kind);
        Field<ClaimingLearner> learner = s.needs("learner", learner(), CreditClaimFacts::learner);
        Field<Boolean> attended = s.needs("attended", Kinds.FLAG, CreditClaimFacts::attended);
        Field<Boolean> evaluated = s.needs("evaluationCompleted", Kinds.FLAG, CreditClaimFacts::evaluationCompleted);
        Field<CreditType> type = s.needs("creditType", CommonKinds.CREDIT_TYPE, CreditClaimFacts::creditType);
        Field<Amount> amount = s.needs("amount", Kinds.AMOUNT, CreditClaimFacts::amount);
        Field<Channel> channel = s.needs("channel", Kinds.oneOf(Channel.class), CreditClaimFacts::channel);
        Field<Boolean> claimed = s.needs("alreadyClaimed", Kinds.FLAG, CreditClaimFacts::alreadyClaimed);
        Field<Boolean> late = s.may("lateGranted", Kinds.FLAG, facts -> Option.some(facts.lateGranted()));
        Field<Instant> asOf = s.asOf(CreditClaimFacts::asOf);
        return s.build(v -> CreditClaimFacts.builder()
                .asOf(v.get(asOf))
                .activity(v.get(activity))
                .minutesBefore(v.option(before))
                .minutesAfter(v.option(after))
                .approved(v.get(approved))
                .evaluationRequired(v.get(evaluation))
                .maximum(v.get(maximum))
                .kind(v.get(kind))
                .learner(v.get(learner))
                .attended(v.get(attended))
                .evaluationCompleted(v.get(evaluated))
                .creditType(v.get(type))
                .amount(v.get(amount))
                .channel(v.get(channel))
                .alreadyClaimed(v.get(claimed))
                .lateGranted(v.get(late, false))
                .build());
    }
}
