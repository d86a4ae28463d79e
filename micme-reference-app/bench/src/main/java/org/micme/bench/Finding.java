package org.micme.bench;

import org.jspecify.annotations.Nullable;

/**
 * One thing that a twin found.
 *
 * @param code of decisions.md
 * @param subject whom or what it is about; null where it is about the whole
 * @param told the instant, date or figure that a text about it names; null where there is none
 */
record Finding(
        String code, @Nullable String subject, @Nullable Object told) {}
