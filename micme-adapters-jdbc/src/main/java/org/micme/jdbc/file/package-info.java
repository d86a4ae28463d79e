/** Files in tables. */
@NullMarked
package org.micme.jdbc.file;

import org.jspecify.annotations.NullMarked;
