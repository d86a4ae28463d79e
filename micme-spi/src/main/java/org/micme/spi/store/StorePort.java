package org.micme.spi.store;

/**
 * What a unit of work gives access to: each subdomain has its own, and each knows one kind of thing. An implementation belongs
 * to one unit, and so to one institution and one thread; it is of no use once the unit has ended.
 *
 * <p>What every port promises:
 *
 * <ul>
 *   <li><b>Consistency.</b> A unit sees its own changes at once, and those of others once they are committed; no unit ever
 *       sees a part of another's changes.
 *   <li><b>Ordering.</b> Whatever comes back in an order says which; ties are broken by the key, so that the order is total.
 *       Texts are compared by the code points of their lower case, whatever the database's collation is.
 *   <li><b>Precision.</b> Instants are cut, never rounded, to {@link Store#precision()}.
 *   <li><b>Errors.</b> {@link StaleVersion} and {@link NotUnique} are the caller's to settle, and end the unit;
 *       {@link StoreUnavailable} is a breakdown. No message holds personal data.
 *   <li><b>Paging.</b> Pages follow a key and no offset: nothing is shown twice and nothing is left out because of changes
 *       elsewhere in the list.
 * </ul>
 */
public interface StorePort {}
