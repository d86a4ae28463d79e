/** The audit trail, the decision log, and the chain that seals both. */
@NullMarked
package org.micme.jdbc.ledger;

import org.jspecify.annotations.NullMarked;
