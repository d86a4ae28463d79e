/**
 * Keeping things: {@link org.micme.spi.store.Store} does units of work for one institution each, and
 * {@link org.micme.spi.store.UnitOfWork} gives the ports of the subdomains, which lie in the packages beside this one.
 */
@Api(Api.Status.EXPERIMENTAL)
@NullMarked
package org.micme.spi.store;

import org.jspecify.annotations.NullMarked;
import org.micme.domain.Api;
