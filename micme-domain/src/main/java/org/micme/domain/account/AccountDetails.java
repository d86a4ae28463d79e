package org.micme.domain.account;

import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import org.immutables.value.Value;
import org.micme.domain.form.Line;
import org.micme.domain.internal.Checks;

/**
 * What a person says of themself on the page <i>Account Details</i>. Two things may be missing until somebody wants credit:
 * the professional name, which certificates show, and the certification type (ACC-10).
 *
 * <p>Immutable and thread safe. Personal data: {@code toString} shows profession and degree alone.
 */
@Value.Immutable
public sealed interface AccountDetails extends Serializable permits ImmutableAccountDetails {

    /**
     * Where the person is reached, and signs in; unique within the institution (ACC-9).
     *
     * @return never null
     */
    @NotNull
    @Value.Redacted
    EmailAddress email();

    /**
     * What the person is called.
     *
     * @return never null
     */
    @NotNull
    @Valid
    @Value.Redacted
    PersonName name();

    /**
     * The name that certificates show.
     *
     * @return none until given, never null, never blank
     */
    @Value.Default
    @Value.Redacted
    default Option<@Line String> professionalName() {
        return Option.none();
    }

    /**
     * What the person is certified as.
     *
     * @return none until given, never null, never blank
     */
    @Value.Default
    @Value.Redacted
    default Option<@Line String> certificationType() {
        return Option.none();
    }

    /**
     * What the person practises (ACC-6).
     *
     * @return never null
     */
    @NotNull
    Profession profession();

    /**
     * The academic degree (ACC-5).
     *
     * @return never null
     */
    @NotNull
    Degree degree();

    /**
     * From where the person texts (CRE-3).
     *
     * @return each number once, perhaps none; never null
     */
    @Value.Default
    @Value.Redacted
    default Set<PhoneNumber> phones() {
        return LinkedHashSet.empty();
    }

    /**
     * Takes blank texts as none. The builder calls it.
     *
     * @return the same details, none of them blank
     */
    @Value.Check
    default AccountDetails check() {
        Option<String> shown = Checks.blankAsNone(professionalName(), "professionalName");
        Option<String> certified = Checks.blankAsNone(certificationType(), "certificationType");
        return ((ImmutableAccountDetails) this)
                .withProfessionalName(shown)
                .withCertificationType(certified)
                .withPhones(Checks.elements(phones(), "phones"));
    }

    /**
     * Details to be filled in.
     *
     * @return a new builder; e-mail address, name, profession and degree are needed
     */
    static Builder builder() {
        return new Builder();
    }

    /** Takes each detail once and refuses to build while one is missing. Not thread safe. */
    final class Builder extends ImmutableAccountDetails.Builder {
        Builder() {}
    }
}
