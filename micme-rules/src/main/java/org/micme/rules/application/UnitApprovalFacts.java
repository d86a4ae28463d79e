package org.micme.rules.application;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.immutables.value.Value;
import org.micme.domain.account.Role;
import org.micme.domain.application.ApplicationAction;
import org.micme.domain.application.ApplicationState;
import org.micme.domain.application.Attestation;
import org.micme.rules.facts.FactsStyle;

/**
 * What {@link UnitApprovalRule} looks at.
 *
 * <p>Immutable and thread safe.
 */
@FactsStyle
@Value.Immutable
public interface UnitApprovalFacts {

    /**
     * The application's stage.
     *
     * @return never null
     */
    ApplicationState state();

    /**
     * What somebody wants to do.
     *
     * @return never null
     */
    ApplicationAction action();

    /**
     * The roles of whoever acts.
     *
     * @return in any order; empty unless set; never null
     */
    @Value.Default
    default Seq<Role> actorRoles() {
        return Array.empty();
    }

    /**
     * Whether whoever acts is the reviewer or approver assigned to this application.
     *
     * @return true where they are
     */
    boolean actorAssigned();

    /**
     * The comment.
     *
     * @return none unless set; never null
     */
    @Value.Default
    default Option<String> comment() {
        return Option.none();
    }

    /**
     * What is attested.
     *
     * @return in any order; empty unless set; never null
     */
    @Value.Default
    default Seq<Attestation> attestations() {
        return Array.empty();
    }

    /**
     * Whether the office has assigned a unit reviewer.
     *
     * @return true where it has
     */
    boolean unitReviewerAssigned();

    /**
     * Whether the office has assigned a final approver.
     *
     * @return true where it has
     */
    boolean finalApproverAssigned();

    /**
     * Begins to collect the facts.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the facts. For one thread. */
    final class Builder extends ImmutableUnitApprovalFacts.Builder {
        Builder() {}
    }
}
