/**
 * The shape of what goes into a rule and what comes out: one description of each object from which its reader, its writer
 * and its JSON Schema follow, so that the three can't disagree.
 *
 * <p>A {@link org.micme.rules.schema.Shape} describes an object, a {@link org.micme.rules.schema.Kind} any value. Input
 * comes from {@link org.micme.rules.schema.Tokens}, output goes to a {@link org.micme.rules.schema.Sink}; who writes those
 * two can feed the rules from any format. Nothing here knows a rule.
 */
@Api(Api.Status.EXPERIMENTAL)
@NullMarked
package org.micme.rules.schema;

import org.jspecify.annotations.NullMarked;
import org.micme.domain.Api;
