/** Records as JSON: {@link org.micme.jdbc.json.JsonText}. */
@NullMarked
package org.micme.jdbc.json;

import org.jspecify.annotations.NullMarked;
