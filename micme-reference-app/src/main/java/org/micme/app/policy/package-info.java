/** Which policy holds where and when. */
@NullMarked
package org.micme.app.policy;

import org.jspecify.annotations.NullMarked;
