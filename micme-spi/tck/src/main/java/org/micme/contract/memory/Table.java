package org.micme.contract.memory;

import java.util.Comparator;

/**
 * Rows of one kind, in the order of their keys. Immutable and thread safe.
 *
 * @param name unique among the tables
 * @param order of the keys
 * @param <K> the type of the keys
 * @param <V> the type of the rows
 */
@SuppressWarnings("UnusedTypeParameter") // Of the rows: Moment gives them back by it.
record Table<K, V>(String name, Comparator<? super K> order) {}
