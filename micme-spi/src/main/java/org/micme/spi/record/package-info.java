/**
 * How aggregates, and what the shell keeps beside them, are written down: one description of each from which its writer, its
 * reader and its JSON Schema follow. A store keeps them in this form, and an institution is handed over in it.
 *
 * <p>Whatever state an aggregate is in, it comes back equal: to the nanosecond, the millionth and the order of what it lists.
 * A state of a lifecycle is told by the field {@code state}, which comes first, so that whoever keeps a record must keep the
 * order of its fields. The names of fields and states are permanent. A record that the domain would not have made is a
 * violation and never a crash, and violations repeat no value.
 */
@Api(Api.Status.EXPERIMENTAL)
@NullMarked
package org.micme.spi.record;

import org.jspecify.annotations.NullMarked;
import org.micme.domain.Api;
