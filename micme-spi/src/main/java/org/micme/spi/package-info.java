/**
 * What an integrator writes against. A port is an interface between MiCME and what keeps, sends or shows things; the packages here each
 * hold the ports of one subdomain. {@link org.micme.spi.plugin.PlugIns} settles who fills them.
 */
@Api(Api.Status.EXPERIMENTAL)
@NullMarked
package org.micme.spi;

import org.jspecify.annotations.NullMarked;
import org.micme.domain.Api;
