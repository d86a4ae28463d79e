/** {@code micme decide}: JSON Lines in, one answer a line, in order and streaming. */
@NullMarked
package org.micme.cli.decide;

import org.jspecify.annotations.NullMarked;
