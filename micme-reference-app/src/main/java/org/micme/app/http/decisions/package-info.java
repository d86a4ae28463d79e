/**
 * {@code POST /api/v1/decisions/{rule}}: the request of {@code micme decide} without its rule, and the same answer.
 */
@NullMarked
package org.micme.app.http.decisions;

import org.jspecify.annotations.NullMarked;
