/** What the commands have in common: their streams, their arguments, tables and progress. */
@NullMarked
package org.micme.cli.console;

import org.jspecify.annotations.NullMarked;
