/** {@code micme rules}: the catalogue, for people and for machines. */
@NullMarked
package org.micme.cli.rules;

import org.jspecify.annotations.NullMarked;
