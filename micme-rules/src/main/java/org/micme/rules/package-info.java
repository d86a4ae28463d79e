/**
 * The engine: a {@link org.micme.rules.Rule} looks at facts under a policy and gives a {@link org.micme.rules.Decision}, which
 * holds an outcome and every {@link org.micme.rules.Reason} for it, each with its owner, its source and its
 * {@link org.micme.rules.Remedy}. It reads no clock and does no I/O.
 *
 * <p>The rules themselves stand by subdomain in the packages below; {@code org.micme.rules.catalogue} lists them all. A
 * {@link org.micme.rules.RuleBook} puts the findings of plug-ins beside a rule's own. Texts are made at the edge, of codes, by a
 * {@link org.micme.rules.Wording}.
 */
@Api(Api.Status.STABLE)
@NullMarked
package org.micme.rules;

import org.jspecify.annotations.NullMarked;
import org.micme.domain.Api;
