/** Takes older keys of personal data out of use, table by table. */
@NullMarked
package org.micme.jdbc.rotation;

import org.jspecify.annotations.NullMarked;
