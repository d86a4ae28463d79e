/**
 * The command {@code micme}: {@link org.micme.cli.Main} hands its arguments to the commands {@code decide}, {@code rules} and
 * {@code policy}, each in a package of its own.
 */
@NullMarked
package org.micme.cli;

import org.jspecify.annotations.NullMarked;
