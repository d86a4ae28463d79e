package org.micme.jdbc.aggregate;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Goes through a long list page by page, each from the last element on. For one thread. */
public final class Pages<S> implements Iterator<S> {

    private final Function<@Nullable S, List<S>> pageAfter;
    private final int size;
    private final Deque<S> page = new ArrayDeque<>();
    private @Nullable S last;
    private boolean ended;

    /** With what reads the page after an element, or the first page after null. */
    public Pages(Function<@Nullable S, List<S>> pageAfter, int size) {
        this.pageAfter = pageAfter;
        this.size = size;
    }

    @Override
    public boolean hasNext() {
        if (page.isEmpty() && !ended) {
            page.addAll(pageAfter.apply(last));
            ended = page.size() < size;
        }
        return !page.isEmpty();
    }

    @Override
    public S next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        S next = page.removeFirst();
        last = next;
        return next;
    }
}
