package org.micme.domain.accrued;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import java.io.Serializable;
import java.util.Objects;
import org.micme.domain.account.Act;
import org.micme.domain.account.PersonId;
import org.micme.domain.credit.Amount;
import org.micme.domain.internal.Checks;
import org.micme.domain.kernel.Change;
import org.micme.domain.kernel.Version;

/**
 * All that one learner has accrued, and what is left of it. Because a claim changes the whole ledger and its one version, two
 * claims that are made at the same time can't take the same credit (ACR-4).
 *
 * <p>Immutable and thread safe.
 *
 * @param learner never null
 * @param version never null
 * @param credits by id, in the order in which they were earned; all of them the learner's; never null
 */
public record CreditLedger(PersonId learner, Version version, Map<AccruedCreditId, AccruedCredit> credits)
        implements Serializable {

    /**
     * Checks that each credit stands under its id, and is the learner's.
     *
     * @throws NullPointerException where an argument is null
     * @throws IllegalArgumentException where a credit stands under another id, or is another learner's
     */
    public CreditLedger {
        Objects.requireNonNull(learner, "learner");
        Objects.requireNonNull(version, "version");
        credits = Checks.entries(credits, "credits");
        for (var entry : credits) {
            EarnedCredit earned = entry._2().earned();
            Checks.require(earned.id().equals(entry._1()), "credits has one under another id");
            Checks.require(earned.learner().equals(learner), "credits has another learner's");
        }
    }

    /**
     * The ledger of somebody who has earned nothing yet.
     *
     * @param learner never null
     * @return an empty ledger
     */
    public static CreditLedger of(PersonId learner) {
        return new CreditLedger(learner, Version.NEW, LinkedHashMap.empty());
    }

    /**
     * Enters what was earned.
     *
     * @param earned the learner's, under an id that is new to the ledger; never null
     * @param act never null
     * @return the ledger with one line more
     * @throws IllegalArgumentException where the id is known, or the credit another learner's
     */
    public Change<CreditLedger, AccruedEvent> earn(EarnedCredit earned, Act act) {
        Checks.require(!credits.containsKey(earned.id()), "earned is in the ledger");
        Map<AccruedCreditId, AccruedCredit> more = credits.put(earned.id(), new UnclaimedCredit(earned));
        return new Change<>(
                new CreditLedger(learner, version.next(), more), new AccruedEvent.CreditEarned(earned, act));
    }

    /**
     * Makes a claim, all of it or, by an exception, none of it.
     *
     * @param claim the learner's; every line of the claim's type, and with at least as much left; never null
     * @return the ledger with that much less left
     * @throws IllegalArgumentException where the claim is another learner's, a line is unknown or of another type, or takes
     *     more than is left
     */
    public Change<CreditLedger, AccruedEvent> claim(AccruedClaim claim) {
        Checks.require(claim.learner().equals(learner), "claim is another learner's");
        Map<AccruedCreditId, Amount> taken = claim.lines().toMap(AccruedClaimLine::credit, AccruedClaimLine::amount);
        Checks.require(taken.keySet().forAll(credits::containsKey), "claim has an unknown line of credit");
        Map<AccruedCreditId, AccruedCredit> less =
                credits.mapValues(credit -> taken.get(credit.earned().id())
                        .map(amount -> claimed(claim, credit, amount))
                        .getOrElse(credit));
        return new Change<>(new CreditLedger(learner, version.next(), less), new AccruedEvent.CreditClaimed(claim));
    }

    private static AccruedCredit claimed(AccruedClaim claim, AccruedCredit credit, Amount amount) {
        Checks.require(credit.earned().type().equals(claim.type()), "claim has a line of another type");
        return credit.fold(unclaimed -> unclaimed.claim(amount), partly -> partly.claim(amount), fully -> {
            throw new IllegalArgumentException("claim has a line of which nothing is left");
        });
    }
}
