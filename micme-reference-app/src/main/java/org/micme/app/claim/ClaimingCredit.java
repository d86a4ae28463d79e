package org.micme.app.claim;

import io.vavr.control.Either;
import java.util.function.Supplier;
import org.micme.app.policy.PoliciesInForce;
import org.micme.domain.kernel.InstitutionId;
import org.micme.rules.RuleBook;
import org.micme.spi.port.StaleVersion;
import org.micme.spi.store.Store;

/**
 * A learner claims credit, by text, QR code or web (CRE-1 to CRE-7). Facts are gathered, the rule decides, and what follows is kept in
 * one unit: the claim, the attendance that a text or scan inside the window is by itself, both in the audit trail, and the decision
 * with all that it stood on. However many claim the same at once, one claim is made, and everybody is answered with it (CRE-4).
 *
 * <p>Thread safe.
 */
public final class ClaimingCredit {

    private static final int MOST_ATTEMPTS = 5;

    private final Store store;
    private final RuleBook book;
    private final PoliciesInForce policies;
    private final Supplier<String> decisionIds;

    /**
     * The use case.
     *
     * @param store never null
     * @param book the rules and their plug-ins, never null
     * @param policies never null
     * @param decisionIds makes ids that no decision of the institution has, never null
     */
    public ClaimingCredit(Store store, RuleBook book, PoliciesInForce policies, Supplier<String> decisionIds) {
        this.store = store;
        this.book = book;
        this.policies = policies;
        this.decisionIds = decisionIds;
    }

    /**
     * Answers a request, and keeps what follows from it.
     *
     * @param institution whose learner and activity, never null
     * @param request never null
     * @return the answer; or who or what it names that isn't there
     * @throws org.micme.spi.port.StoreUnavailable where nothing could be decided or kept
     */
    public Either<NobodyToAsk, CreditAnswer> claim(InstitutionId institution, CreditRequest request) {
        ClaimInUnit.Terms terms =
                new ClaimInUnit.Terms(book, policies.at(institution, request.at()), decisionIds, store.precision());
        for (int attempt = 1; ; attempt++) {
            try {
                return store.inUnit(
                        institution,
                        unit -> Claimable.find(unit, request)
                                .map(found -> new ClaimInUnit(unit, terms, found).answer()));
            } catch (StaleVersion e) {
                // A late claim was granted, or an evaluation handed in, between reading and keeping: what holds now
                // decides.
                if (attempt == MOST_ATTEMPTS) {
                    throw e;
                }
            }
        }
    }
}
