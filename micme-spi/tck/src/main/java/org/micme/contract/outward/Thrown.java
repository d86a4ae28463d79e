package org.micme.contract.outward;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What a plug-in threw, as a log would show it: with its causes and all that was suppressed. */
record Thrown(Throwable thrown) {

    /** What a call threw, which it has to. */
    static Thrown by(ThrowingCallable call) {
        Throwable thrown = Assertions.catchThrowable(call);
        assertThat(thrown).as("what is thrown").isNotNull();
        return new Thrown(thrown);
    }

    /** Nothing of this stands in it, be it in capital letters or small ones. */
    void saysNothingOf(Collection<String> personal) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Throwable> todo = new ArrayDeque<>();
        todo.add(thrown);
        while (!todo.isEmpty()) {
            Throwable next = todo.remove();
            if (seen.add(next)) {
                String shown = next.toString().toLowerCase(Locale.ROOT);
                assertThat(personal)
                        .allSatisfy(word -> assertThat(shown).doesNotContain(word.toLowerCase(Locale.ROOT)));
                Collections.addAll(todo, next.getSuppressed());
                if (next.getCause() != null) {
                    todo.add(next.getCause());
                }
            }
        }
    }
}
