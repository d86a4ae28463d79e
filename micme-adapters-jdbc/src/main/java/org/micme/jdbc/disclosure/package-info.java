/** Disclosures and reviews in tables. */
@NullMarked
package org.micme.jdbc.disclosure;

import org.jspecify.annotations.NullMarked;
