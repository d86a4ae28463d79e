/** The pieces that the facts of several rules have in common (decisions.md, "Common facts"), and the form of their classes. */
@NullMarked
package org.micme.rules.facts;

import org.jspecify.annotations.NullMarked;
