/**
 * Decisions as JSON: a {@link org.micme.cli.request.RequestReader} makes a request of bytes, an
 * {@link org.micme.cli.request.AnswerWriter} writes what was decided. The command line and HTTP both stand on them, and nothing
 * below them knows JSON.
 */
@NullMarked
package org.micme.cli.request;

import org.jspecify.annotations.NullMarked;
