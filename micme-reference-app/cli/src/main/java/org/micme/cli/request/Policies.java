package org.micme.cli.request;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.micme.rules.Rule;
import org.micme.rules.account.PasswordPolicyRule;
import org.micme.rules.account.RegistrationRule;
import org.micme.rules.policy.Policy;
import org.micme.rules.policy.PolicyPacks;
import org.micme.rules.policy.PolicyReader;
import org.micme.rules.schema.Violation;

/** Finds the policies that requests name or carry. The last few that were carried are kept. For one thread. */
final class Policies {

    private static final int KEPT = 64;
    private static final int LONGEST_KEPT = 4_096;

    private final JsonTokens tokens = new JsonTokens();
    private final Map<String, Either<Seq<Violation>, Policy>> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Either<Seq<Violation>, Policy>> eldest) {
            return size() > KEPT;
        }
    };
    // Loaded when a request carries a policy: most never do.
    private @Nullable PolicyReader reader;

    private PolicyReader reader() {
        PolicyReader known = reader;
        if (known == null) {
            known = new PolicyReader(PolicyPacks::named);
            reader = known;
        }
        return known;
    }

    /** The shipped policy with a name, if it is one for that rule. */
    static Either<Seq<Violation>, Policy> named(String name, Rule<?, ?, ?> rule) {
        return PolicyPacks.named(name)
                .filter(policy -> isFor(policy, rule))
                .toEither(() -> Array.of(new Violation("policy", "expected the name of a policy for this rule")));
    }

    /** The policy for passwords alone, and what is built on it, is none for any other rule (decisions.md). */
    static boolean isFor(Policy policy, Rule<?, ?, ?> rule) {
        boolean forPasswords = policy.name().equals(PolicyPacks.NIST_PASSWORDS)
                || policy.title().base().contains(PolicyPacks.NIST_PASSWORDS);
        return !forPasswords || rule == PasswordPolicyRule.RULE || rule == RegistrationRule.RULE;
    }

    /** The policy that stands in some bytes as an object. */
    Either<Seq<Violation>, Policy> carried(Slice slice, Rule<?, ?, ?> rule) {
        Either<Seq<Violation>, Policy> found = read(slice);
        return found.filterOrElse(
                policy -> isFor(policy, rule),
                policy -> Array.of(new Violation("policy.base", "expected the name of a policy for this rule")));
    }

    private Either<Seq<Violation>, Policy> read(Slice slice) {
        String text = slice.text();
        Either<Seq<Violation>, Policy> found = kept.get(text);
        if (found == null) {
            slice.begin(tokens);
            Object tree = JsonTree.read(tokens, tokens.next());
            found = reader().readChanges(tree instanceof Map<?, ?> map ? map : Map.of());
            if (text.length() <= LONGEST_KEPT) {
                kept.put(text, found);
            }
        }
        return found;
    }
}
