package org.micme.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;
import org.micme.rules.Rule;
import org.micme.rules.account.PasswordPolicyRule;
import org.micme.rules.account.RegistrationRule;
import org.micme.rules.accrued.AccruedClaimRule;
import org.micme.rules.application.UnitApprovalRule;
import org.micme.rules.claim.ClaimWindowRule;
import org.micme.rules.claim.CreditClaimRule;
import org.micme.rules.claim.LateClaimRule;
import org.micme.rules.disclosure.CoiStatusRule;
import org.micme.rules.disclosure.DisclosureActivityRule;
import org.micme.rules.moc.MocClaimRule;
import org.micme.rules.moc.MocProgressRule;
import org.micme.rules.moc.MocQualificationRule;
import org.micme.rules.series.ChildAdditionRule;
import org.micme.rules.series.ChildStatusRule;
import org.micme.rules.series.FlyerRule;
import org.micme.rules.series.StatusWatchRule;
import org.micme.rules.series.ThreeByFiveRule;

/**
 * Every rule there is. Id, title, citation, outcomes, reason codes, shape of the facts and edition are the rule's own; nothing is
 * written down here a second time.
 *
 * <p>Thread safe. A rule is loaded when it is first asked for.
 */
public final class Catalogue {

    private static final Array<String> IDS = Array.of(
            "disclosure-activity",
            "coi-status",
            "child-status",
            "three-by-five",
            "status-watch",
            "child-addition",
            "flyer",
            "claim-window",
            "late-claim",
            "credit-claim",
            "moc-claim",
            "moc-qualification",
            "moc-progress",
            "accrued-claim",
            "password-policy",
            "registration",
            "unit-approval");

    private Catalogue() {}

    /**
     * All rules.
     *
     * @return in the order of decisions.md, never null
     */
    public static Seq<Rule<?, ?, ?>> rules() {
        return IDS.flatMap(Catalogue::named);
    }

    /**
     * The rule with an id.
     *
     * @param id never null
     * @return none where there is no such rule; never null
     */
    public static Option<Rule<?, ?, ?>> named(String id) {
        return Option.of(find(id));
    }

    private static @Nullable Rule<?, ?, ?> find(String id) {
        return switch (id) {
            case "disclosure-activity" -> DisclosureActivityRule.RULE;
            case "coi-status" -> CoiStatusRule.RULE;
            case "child-status" -> ChildStatusRule.RULE;
            case "three-by-five" -> ThreeByFiveRule.RULE;
            case "status-watch" -> StatusWatchRule.RULE;
            case "child-addition" -> ChildAdditionRule.RULE;
            case "flyer" -> FlyerRule.RULE;
            case "claim-window" -> ClaimWindowRule.RULE;
            case "late-claim" -> LateClaimRule.RULE;
            case "credit-claim" -> CreditClaimRule.RULE;
            case "moc-claim" -> MocClaimRule.RULE;
            case "moc-qualification" -> MocQualificationRule.RULE;
            case "moc-progress" -> MocProgressRule.RULE;
            case "accrued-claim" -> AccruedClaimRule.RULE;
            case "password-policy" -> PasswordPolicyRule.RULE;
            case "registration" -> RegistrationRule.RULE;
            case "unit-approval" -> UnitApprovalRule.RULE;
            default -> null;
        };
    }
}
