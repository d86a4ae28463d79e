package org.micme.spi.port;

/**
 * What a unit of work gives access to: each subdomain has its own, and each knows one kind of thing. An implementation belongs
 * to one unit, and so to one institution and one thread; once the unit has ended, every call is refused with
 * {@link IllegalStateException}.
 *
 * <p>What every port promises:
 *
 * <ul>
 *   <li><b>Consistency.</b> A unit sees its own changes at once, and those of others once they are committed; no unit ever
 *       sees a part of another's changes.
 *   <li><b>Ordering.</b> Whatever comes back in an order says which; ties are broken by the key, so that the order is total.
 *       Names and other texts for people are compared by the code points of their lower case ({@link java.util.Locale#ROOT}),
 *       whatever the database's collation is. Keys are compared part by part, in the order in which their type declares the
 *       parts: numbers as numbers, texts by code points as they are written.
 *   <li><b>Precision.</b> Instants are cut towards the past, never rounded, to {@link org.micme.spi.store.Store#precision()}: those of a key and of
 *       a question too.
 *   <li><b>Errors.</b> {@link StaleVersion} and {@link NotUnique} are the caller's to settle, and end the unit: nothing of it is
 *       kept, and it throws the exception even where the work catches it. {@link StoreUnavailable} is a breakdown. No message
 *       holds personal data.
 *   <li><b>Paging.</b> Pages follow a key and no offset: nothing is shown twice and nothing is left out because of changes
 *       elsewhere in the list, or because the row that ended a page has moved or left. A cursor that the list never gave is
 *       refused with {@link IllegalArgumentException}.
 * </ul>
 */
public interface StorePort {}
