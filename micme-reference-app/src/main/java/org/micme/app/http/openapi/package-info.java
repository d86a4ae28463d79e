/**
 * The description of the HTTP side, for programs that write or check programs: an OpenAPI 3.1 document and JSON Schemas of the
 * facts. Both are made of the catalogue, whose shapes are what the requests are read with, so that they can't disagree.
 */
@NullMarked
package org.micme.app.http.openapi;

import org.jspecify.annotations.NullMarked;
