/**
 * What every node does beside answering, in threads of its own: {@link org.micme.app.job.Sealing} closes the audit trail, and
 * {@link org.micme.app.job.OutboxRelay} delivers what is to leave. Any number of nodes do both at once.
 */
@NullMarked
package org.micme.app.job;

import org.jspecify.annotations.NullMarked;
