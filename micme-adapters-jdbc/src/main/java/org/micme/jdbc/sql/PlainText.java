package org.micme.jdbc.sql;

/**
 * A text that is compared with one, and not with a key.
 *
 * @param text never null
 */
public record PlainText(String text) {}
