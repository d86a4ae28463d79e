/** Personal data: {@link org.micme.jdbc.personal.PersonalData} encrypts it, with keys that are kept outside the database. */
@NullMarked
package org.micme.jdbc.personal;

import org.jspecify.annotations.NullMarked;
