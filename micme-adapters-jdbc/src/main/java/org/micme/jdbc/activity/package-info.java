/** Series and children in tables. */
@NullMarked
package org.micme.jdbc.activity;

import org.jspecify.annotations.NullMarked;
