package org.micme.bench;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a twin answers.
 *
 * @param outcome what it decided
 * @param reasons everything that it found, in order
 * @param details what it worked out on the way
 * @param nextChangeAt when the answer becomes another; null for never
 * @param <O> the outcomes
 * @param <D> the details
 */
record Answer<O extends Enum<O>, D>(
        O outcome,
        List<Finding> reasons,
        D details,
        @Nullable Instant nextChangeAt) {}
