/** The JDBC adapter beside JDBC by hand, as ratios: {@link org.micme.proof.speed.JdbcSpeed}. */
@NullMarked
package org.micme.proof.speed;

import org.jspecify.annotations.NullMarked;
