/**
 * Asking again: an answer that was kept, held against what the rules answer today, under the policy of then or another (policies.md,
 * "As of").
 */
@NullMarked
package org.micme.cli.replay;

import org.jspecify.annotations.NullMarked;
