/** Aggregates in tables: {@link org.micme.jdbc.aggregate.JdbcAggregates}, and how they lie there. */
@NullMarked
package org.micme.jdbc.aggregate;

import org.jspecify.annotations.NullMarked;
