/** The institution's own way in: {@link org.micme.spi.signin.SignIn}. */
@Api(Api.Status.EXPERIMENTAL)
@NullMarked
package org.micme.spi.signin;

import org.jspecify.annotations.NullMarked;
import org.micme.domain.Api;
