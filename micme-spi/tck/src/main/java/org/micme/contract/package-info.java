/** What every adapter has to do, as tests to inherit. */
@NullMarked
package org.micme.contract;

import org.jspecify.annotations.NullMarked;
