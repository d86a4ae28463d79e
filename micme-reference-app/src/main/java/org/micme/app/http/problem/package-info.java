/**
 * What is said where a request can't be answered: one object of RFC 9457, whatever went wrong and wherever.
 */
@NullMarked
package org.micme.app.http.problem;

import org.jspecify.annotations.NullMarked;
