/** What leaves after a change is committed: {@link org.micme.spi.outbox.Outbox} takes it in,
 * {@link org.micme.spi.outbox.OutboxQueue} shares it out, {@link org.micme.spi.outbox.OutboxTransport} delivers it. */
@Api(Api.Status.EXPERIMENTAL)
@NullMarked
package org.micme.spi.outbox;

import org.jspecify.annotations.NullMarked;
import org.micme.domain.Api;
