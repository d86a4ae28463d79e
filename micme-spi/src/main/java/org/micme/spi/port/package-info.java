/**
 * What all ports of a store share: how aggregates are found and saved, pages and cursors, and what goes wrong. The ports themselves lie
 * with their subdomains, and {@link org.micme.spi.store} has the door to them.
 */
@Api(Api.Status.EXPERIMENTAL)
@NullMarked
package org.micme.spi.port;

import org.jspecify.annotations.NullMarked;
import org.micme.domain.Api;
