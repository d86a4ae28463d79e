/**
 * The store: the ports of {@code org.micme.spi} over JDBC, with one SQL for PostgreSQL and for the embedded database.
 *
 * <p>Each port becomes one class with the prefix {@code Jdbc}, hidden in its package. A change, its decision log and its
 * outbox are written in one transaction; a change that meets a newer version than it read is refused, and never
 * overwrites. Every table begins with the institution, so that one database serves many and may be split between them.
 *
 * <p>Neighbours: it knows {@code org.micme.spi} and {@code org.micme.domain}, and neither the rules nor another adapter.
 */
@NullMarked
package org.micme.jdbc;

import org.jspecify.annotations.NullMarked;
