package org.micme.domain.accrued;

import org.micme.domain.account.Act;
import org.micme.domain.account.Event;
import org.micme.domain.account.PersonId;

/**
 * Somebody became a member for a period (ACR-1).
 *
 * <p>Immutable and thread safe.
 *
 * @param member never null
 * @param period never null
 * @param act never null
 */
public record MembershipRenewed(PersonId member, MembershipPeriod period, Act act) implements Event {}
