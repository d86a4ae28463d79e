/**
 * The rules over HTTP. {@link org.micme.app.http.HttpEdge} is the server; what it answers with lies in the packages below, one for
 * each kind of question, and none of them knows another but {@code problem}.
 */
@NullMarked
package org.micme.app.http;

import org.jspecify.annotations.NullMarked;
