package org.micme.domain.disclosure;

import io.vavr.collection.Seq;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.micme.domain.account.Act;
import org.micme.domain.form.Rows;
import org.micme.domain.internal.Checks;

/**
 * A disclosure form as it was submitted: every relationship, or that there are none (DIS-9).
 *
 * <p>Immutable and thread safe.
 *
 * @param relationships in the order of the form; empty says that there is nothing to disclose; never null
 * @param submission who submitted it, and when; never null
 */
public record DisclosureVersion(
        @NotNull @Rows Seq<@NotNull @Valid DisclosedRelationship> relationships,
        @NotNull Act submission) implements Serializable {

    /**
     * Checks that nothing is null.
     *
     * @throws NullPointerException where an argument or a relationship is null
     */
    public DisclosureVersion {
        relationships = Checks.elements(relationships, "relationships");
        Objects.requireNonNull(submission, "submission");
    }

    /**
     * When it was submitted. It tells a person's disclosures apart.
     *
     * @return the instant at which it happened, whenever it was recorded; never null
     */
    public Instant submittedAt() {
        return submission.occurredAt();
    }

    /**
     * What the rules read of it.
     *
     * @return the same disclosure, the ended relationships among it, as they count, too
     */
    public SubmittedDisclosure submitted() {
        return new SubmittedDisclosure(submittedAt(), relationships.map(DisclosedRelationship::relationship));
    }
}
