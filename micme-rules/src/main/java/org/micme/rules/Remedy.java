package org.micme.rules;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.Objects;

/**
 * The way out of a reason: what to do, and which facts that changes. Applying the remedies of all blocking reasons removes
 * every one of them; leaving one out keeps its reason. Two reasons with the same remedy are cured at one stroke.
 *
 * <p>Immutable and thread safe. A remedy is the same as another only where it is the same object: each rule names its own.
 */
public final class Remedy {

    private final Template text;
    private final Seq<String> changes;

    private Remedy(String text, Seq<String> changes) {
        this.text = Template.of(text);
        this.changes = Objects.requireNonNull(changes, "changes");
    }

    /**
     * Something that can be done.
     *
     * @param text what to do, in the imperative; never null
     * @param changes the paths of the facts that it changes, at least one, such as {@code faculty.disclosures}
     * @return the remedy
     * @throws IllegalArgumentException where it changes nothing
     */
    public static Remedy of(String text, String... changes) {
        if (changes.length == 0) {
            throw new IllegalArgumentException("a remedy changes at least one fact");
        }
        return new Remedy(text, Array.of(changes));
    }

    /**
     * Says that nobody can do anything, or nothing but wait.
     *
     * @param text why, and where else to turn; never null
     * @return a remedy that changes no facts
     */
    public static Remedy none(String text) {
        return new Remedy(text, Array.empty());
    }

    /**
     * Whether anybody can cure the reason by changing facts.
     *
     * @return false for a window that has closed, and the like
     */
    public boolean isPossible() {
        return !changes.isEmpty();
    }

    /**
     * The facts that it changes.
     *
     * @return their paths; empty where it isn't possible; never null
     */
    public Seq<String> changes() {
        return changes;
    }

    /**
     * What to do, in English.
     *
     * @return never null
     */
    public Template text() {
        return text;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
