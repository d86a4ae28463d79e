/** Decisions that changed something: how they are kept, asked again under the policy of then or another, and written as receipts. */
@NullMarked
package org.micme.app.decision;

import org.jspecify.annotations.NullMarked;
