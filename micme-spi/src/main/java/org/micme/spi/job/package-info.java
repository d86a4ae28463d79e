/** Work that comes due, once across all nodes: {@link org.micme.spi.job.Jobs}. */
@NullMarked
package org.micme.spi.job;

import org.jspecify.annotations.NullMarked;
