/** Applications in tables. */
@NullMarked
package org.micme.jdbc.application;

import org.jspecify.annotations.NullMarked;
