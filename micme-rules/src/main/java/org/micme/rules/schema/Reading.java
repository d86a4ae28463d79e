package org.micme.rules.schema;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.micme.rules.schema.Tokens.Token;

/**
 * One pass over a source: where in it the reader stands, and every fault found so far.
 *
 * <p>Stateful; for one thread. It can be used again for another source of the same kind after {@link #restart}.
 */
public final class Reading {

    private static final int USUAL_DEPTH = 16;

    private final Tokens tokens;
    private final List<Violation> violations = new ArrayList<>();
    private String[] names = new String[USUAL_DEPTH];
    private int[] indexes = new int[USUAL_DEPTH];
    private int depth;
    private @Nullable ZoneId lastZone;
    private @Nullable Values lastRead;

    /**
     * Begins to read.
     *
     * @param tokens the source, never null
     * @param root what paths begin with, such as {@code facts}; empty for none; never null
     */
    public Reading(Tokens tokens, String root) {
        this.tokens = tokens;
        restart(root);
    }

    /**
     * Forgets all faults, and begins anew.
     *
     * @param root what paths begin with; never null
     */
    public void restart(String root) {
        violations.clear();
        lastRead = null;
        names[0] = root;
        depth = root.isEmpty() ? 0 : 1;
    }

    /**
     * The source.
     *
     * @return never null
     */
    public Tokens tokens() {
        return tokens;
    }

    /**
     * Every fault found so far, in the order in which they were found.
     *
     * @return empty where there is none; never null
     */
    public Seq<Violation> violations() {
        return Array.ofAll(violations);
    }

    /**
     * Whether nothing is wrong so far.
     *
     * @return true without violations
     */
    public boolean isClean() {
        return violations.isEmpty();
    }

    /**
     * Records a fault where the reader stands.
     *
     * @param message what is expected there, never null
     */
    public void fault(String message) {
        violations.add(new Violation(path(), message));
    }

    /**
     * Records a fault of a field of the object in which the reader stands.
     *
     * @param field the field's name, never null
     * @param message what is expected there, never null
     */
    public void faultAt(String field, String message) {
        enter(field);
        fault(message);
        leave();
    }

    /**
     * Records a fault at an element of the list in which the reader stands.
     *
     * @param index of the element, from 0
     * @param field of the element; empty for the element itself; never null
     * @param message what is expected there, never null
     */
    public void faultAt(int index, String field, String message) {
        enter(index);
        if (field.isEmpty()) {
            fault(message);
        } else {
            faultAt(field, message);
        }
        leave();
    }

    /**
     * Records a fault at an element of a list that is a field of the object in which the reader stands.
     *
     * @param list the list's name, never null
     * @param index of the element, from 0
     * @param field of the element; empty for the element itself; never null
     * @param message what is expected there, never null
     */
    public void faultAt(String list, int index, String field, String message) {
        enter(list);
        faultAt(index, field, message);
        leave();
    }

    /**
     * Reads the value of a field of the object in which the reader stands.
     *
     * @param field the field's name, never null
     * @param kind what is expected there, never null
     * @param first the value's first token, not {@link Token#NULL}
     * @param <T> the value's type
     * @return null where there was a fault
     */
    public <T> @Nullable T readAt(String field, Kind<T> kind, Token first) {
        enter(field);
        T value = kind.read(this, first);
        leave();
        return value;
    }

    /**
     * The fields of the object read last, those left out that are wrong.
     *
     * @return null where no object has been read
     */
    public @Nullable Values lastRead() {
        return lastRead;
    }

    void read(Values values) {
        lastRead = values;
    }

    int faults() {
        return violations.size();
    }

    /** Drops all faults but the first so many. */
    void forget(int faultsKept) {
        violations.subList(faultsKept, violations.size()).clear();
    }

    void enter(String name) {
        room();
        names[depth] = name;
        indexes[depth++] = -1;
    }

    void enter(int index) {
        room();
        indexes[depth++] = index;
    }

    void leave() {
        depth--;
    }

    /** Records that a value of the wrong type stands here, and passes over it. */
    void wrongType(String expected) {
        fault(expected);
        tokens.skip();
    }

    /** The zone read last where it has this id, which spares looking it up: a history has few zones and many lines. */
    @Nullable
    ZoneId lastZone() {
        return lastZone;
    }

    void remember(ZoneId zone) {
        lastZone = zone;
    }

    boolean wants(Token found, Token wanted, String expected) {
        if (found == wanted) {
            return true;
        }
        wrongType(expected);
        return false;
    }

    private void room() {
        if (depth == names.length) {
            names = Arrays.copyOf(names, depth * 2);
            indexes = Arrays.copyOf(indexes, depth * 2);
        }
    }

    private String path() {
        StringBuilder path = new StringBuilder(names[0]);
        if (depth == 0) {
            return "";
        }
        for (int i = 1; i < depth; i++) {
            if (indexes[i] < 0) {
                path.append('.').append(names[i]);
            } else {
                path.append('[').append(indexes[i]).append(']');
            }
        }
        return path.toString();
    }
}
