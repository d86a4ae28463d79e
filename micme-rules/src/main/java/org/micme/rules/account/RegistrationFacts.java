package org.micme.rules.account;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.immutables.value.Value;
import org.micme.domain.account.Profession;
import org.micme.rules.facts.FactsStyle;

/**
 * What {@link RegistrationRule} looks at: a sign-up form as it was filled in. Its {@code toString()} shows neither the passwords
 * nor who somebody is.
 *
 * <p>Immutable and thread safe.
 */
@FactsStyle
@Value.Immutable
public interface RegistrationFacts {

    /**
     * The e-mail address.
     *
     * @return as entered; none unless set; never null
     */
    @Value.Default
    @Value.Redacted
    default Option<String> email() {
        return Option.none();
    }

    /**
     * The first name.
     *
     * @return none unless set; never null
     */
    @Value.Default
    @Value.Redacted
    default Option<String> firstName() {
        return Option.none();
    }

    /**
     * The last name.
     *
     * @return none unless set; never null
     */
    @Value.Default
    @Value.Redacted
    default Option<String> lastName() {
        return Option.none();
    }

    /**
     * The password.
     *
     * @return exactly as entered; none unless set; never null
     */
    @Value.Default
    @Value.Redacted
    default Option<String> password() {
        return Option.none();
    }

    /**
     * The password once more.
     *
     * @return exactly as entered; none unless set; never null
     */
    @Value.Default
    @Value.Redacted
    default Option<String> confirmation() {
        return Option.none();
    }

    /**
     * The degree, out of the policy's list.
     *
     * @return none unless set; never null
     */
    @Value.Default
    default Option<String> degree() {
        return Option.none();
    }

    /**
     * The degree in free text, where it is not on the list.
     *
     * @return none unless set; never null
     */
    @Value.Default
    default Option<String> otherDegree() {
        return Option.none();
    }

    /**
     * The profession.
     *
     * @return none unless set; never null
     */
    @Value.Default
    default Option<Profession> profession() {
        return Option.none();
    }

    /**
     * Whether the user agreement was consented to.
     *
     * @return false unless set
     */
    @Value.Default
    default boolean consent() {
        return false;
    }

    /**
     * The addresses that have an account.
     *
     * @return in any order; empty unless set; never null
     */
    @Value.Default
    @Value.Redacted
    default Seq<String> takenEmails() {
        return Array.empty();
    }

    /**
     * Passwords that are never accepted.
     *
     * @return in any order; empty unless set; never null
     */
    @Value.Default
    @Value.Redacted
    default Seq<String> refusedPasswords() {
        return Array.empty();
    }

    /**
     * Begins to collect the facts.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the facts. For one thread. */
    final class Builder extends ImmutableRegistrationFacts.Builder {
        Builder() {}
    }
}
