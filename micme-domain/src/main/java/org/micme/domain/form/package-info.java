/**
 * How much a form takes: constraints of Jakarta Validation for the texts and lists that people fill in. A host that checks its
 * forms finds them on the values; the values themselves refuse no length.
 *
 * <p>Each has its figure within itself and none where it is used. Whoever compiles against a value need not have Jakarta
 * Validation then: the compiler passes over an annotation that it has not, but warns of one with a figure.
 */
@Api(Api.Status.EXPERIMENTAL)
@NullMarked
package org.micme.domain.form;

import org.jspecify.annotations.NullMarked;
import org.micme.domain.Api;
