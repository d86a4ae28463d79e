/** The institution's own way in: {@link org.micme.spi.signin.SignIn}. */
@NullMarked
package org.micme.spi.signin;

import org.jspecify.annotations.NullMarked;
