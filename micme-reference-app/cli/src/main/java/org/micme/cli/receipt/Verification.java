package org.micme.cli.receipt;

import io.vavr.control.Either;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;
import org.micme.cli.receipt.Receipt.Evidence;
import org.micme.cli.receipt.Statement.Basis;
import org.micme.cli.receipt.Statement.Digests;
import org.micme.cli.receipt.Statement.Ground;
import org.micme.cli.replay.Answer;
import org.micme.cli.replay.Rerun;

/**
 * What verifying a receipt found. Immutable and thread safe.
 *
 * @param genuine whether the signature is one of the key's owner
 * @param askedAgain whether it could be asked again
 * @param faults what is not as the receipt says, a line each; empty where all is
 */
public record Verification(boolean genuine, boolean askedAgain, List<String> faults) {

    /** Copies the list. */
    public Verification {
        faults = List.copyOf(faults);
    }

    /**
     * Verifies a receipt: its signature, its evidence, and what the rules answer today under the policy of then.
     *
     * @param receipt never null
     * @param key of whoever is said to have signed it; never null
     * @param rerun asks again; never null
     * @return all that was found
     */
    public static Verification of(Receipt receipt, PublicKey key, Rerun rerun) {
        List<String> faults = new ArrayList<>();
        boolean genuine = receipt.isSignedBy(key);
        if (!genuine) {
            faults.add("the signature is not one of the key " + ReceiptKeys.fingerprint(key)
                    + ": the receipt was altered, or signed with another key");
        }
        boolean askedAgain = receipt.evidence()
                .map(evidence -> isUnaltered(evidence, receipt.statement(), faults)
                        && askAgain(evidence, receipt.statement(), rerun, faults))
                .getOrElse(false);
        return new Verification(genuine, askedAgain, faults);
    }

    private static boolean isUnaltered(Evidence evidence, Statement statement, List<String> faults) {
        Digests found = evidence.digests();
        boolean same = true;
        if (!found.request().equals(statement.digests().request())) {
            faults.add("the request in it is not the one that was decided");
            same = false;
        }
        if (!found.policy().equals(statement.digests().policy())) {
            faults.add("the policy in it is not the one of then");
            same = false;
        }
        return same;
    }

    private static boolean askAgain(Evidence evidence, Statement statement, Rerun rerun, List<String> faults) {
        Either<String, Answer> again =
                Rerun.policy(evidence.policy()).flatMap(policy -> rerun.under(evidence.request(), policy));
        if (again.isLeft()) {
            faults.add("it can't be asked again: " + again.getLeft());
            return false;
        }
        compare(statement, again.get(), faults);
        return true;
    }

    private static void compare(Statement statement, Answer now, List<String> faults) {
        Basis then = statement.basis();
        List<String> differences = new ArrayList<>();
        tell(differences, "rule", then.rule(), now.basis().rule());
        tell(differences, "policy", then.policy(), now.basis().policy());
        tell(differences, "policy version", then.policyVersion(), now.basis().policyVersion());
        tell(differences, "outcome", statement.outcome(), now.outcome());
        tell(differences, "reasons", statement.reasons().asJava(), grounds(now));
        tell(
                differences,
                "rule contributors",
                then.contributors().asJava(),
                now.basis().contributors());
        if (!differences.isEmpty() && !then.edition().equals(now.basis().edition())) {
            differences.add("the rule is in edition " + now.basis().edition() + " here, and was decided by edition "
                    + then.edition());
        }
        faults.addAll(differences);
    }

    private static List<Ground> grounds(Answer answer) {
        return answer.grounds().stream()
                .map(ground -> new Ground(ground.code(), ground.subject()))
                .toList();
    }

    private static void tell(List<String> differences, String what, Object then, Object now) {
        if (!then.equals(now)) {
            differences.add(what + ": " + then + " then, " + now + " when asked again");
        }
    }

    /**
     * Whether all is as the receipt says, as far as could be looked at.
     *
     * @return true where no fault was found
     */
    public boolean isRight() {
        return faults.isEmpty();
    }
}
