/**
 * What the rules cost, beside plain Java that does the same. Each rule that is measured has a twin: one method by hand, on the
 * same facts, with the same answer; the tests of this module hold both against each other on all that is measured.
 */
@NullMarked
package org.micme.bench;

import org.jspecify.annotations.NullMarked;
