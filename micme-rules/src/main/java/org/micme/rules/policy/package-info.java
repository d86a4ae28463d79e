/**
 * Policies: the figures and choices that the rules read, as immutable data with a name, a version, the dates between which
 * they are in force, and a source for each figure (policies.md).
 *
 * <p>A {@link org.micme.rules.policy.Policy} is built in Java, read by {@link org.micme.rules.policy.PolicyReader} from a
 * tree of YAML or JSON, or taken from the {@link org.micme.rules.policy.PolicyPacks} that are shipped. Those are written as
 * YAML in {@code src/main/policies} and compiled into constants when this module is built: nothing is parsed when a rule
 * runs.
 */
@Api(Api.Status.STABLE)
@NullMarked
package org.micme.rules.policy;

import org.jspecify.annotations.NullMarked;
import org.micme.domain.Api;
