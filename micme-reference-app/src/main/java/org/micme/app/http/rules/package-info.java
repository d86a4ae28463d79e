/**
 * {@code GET /api/v1/rules}: the catalogue that {@code micme rules --json} prints, whole or one rule of it.
 */
@NullMarked
package org.micme.app.http.rules;

import org.jspecify.annotations.NullMarked;
