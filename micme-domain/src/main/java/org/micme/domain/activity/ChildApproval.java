package org.micme.domain.activity;

import java.io.Serializable;
import java.util.Objects;
import org.micme.domain.account.PersonId;
import org.micme.domain.disclosure.OfficeApproval;

/**
 * The office's approval of a child as it stands on record: what it covers, and who gave it (DIS-6). Whether it still holds
 * is derived (DIS-4).
 *
 * <p>Immutable and thread safe.
 *
 * @param approval when, and whom it covers with which disclosure; never null
 * @param by who approved for the office, never null
 */
public record ChildApproval(OfficeApproval approval, PersonId by) implements Serializable {

    /**
     * Checks that nothing is null.
     *
     * @throws NullPointerException where an argument is null
     */
    public ChildApproval {
        Objects.requireNonNull(approval, "approval");
        Objects.requireNonNull(by, "by");
    }
}
