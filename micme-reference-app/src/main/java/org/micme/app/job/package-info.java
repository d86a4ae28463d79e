/**
 * What every node does beside answering, in threads of its own: {@link org.micme.app.job.Sealing} closes the audit trail,
 * {@link org.micme.app.job.OutboxRelay} delivers what is to leave, and {@link org.micme.app.job.JobRunner} runs what comes due. Any number
 * of nodes do all of it at once.
 */
@NullMarked
package org.micme.app.job;

import org.jspecify.annotations.NullMarked;
