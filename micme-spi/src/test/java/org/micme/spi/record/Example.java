package org.micme.spi.record;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.micme.rules.schema.Kind;
import org.micme.rules.schema.TreeSink;

/** One value of a kind with nothing left out that it may have; of lifecycles there is one in each state. */
record Example<T>(String name, Kind<T> kind, T value) {

    /** All there are, of each kind at least one. */
    static List<Example<?>> all() {
        return Stream.of(PeopleExamples.all(), ActivityExamples.all(), CreditExamples.all(), ShellExamples.all())
                .flatMap(examples -> examples)
                .toList();
    }

    /** The example of a name and, among those of a lifecycle, of a type. */
    static Example<?> of(String name, Class<?> type) {
        return all().stream()
                .filter(example -> example.name.equals(name) && type.isInstance(example.value))
                .findFirst()
                .orElseThrow();
    }

    /** What is written of it, anew each time, to be broken at will. */
    Object tree() {
        return Objects.requireNonNull(TreeSink.tree(kind, value));
    }

    /** What is written of it as a line of JSON. */
    String json() {
        return JsonText.of(kind, value);
    }

    @Override
    public String toString() {
        return name + " " + value.getClass().getSimpleName();
    }
}
