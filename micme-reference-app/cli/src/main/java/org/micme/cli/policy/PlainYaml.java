package org.micme.cli.policy;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.micme.rules.schema.Violation;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Tells whether YAML holds nothing but what JSON has too, and is no deeper than a request may be. YAML has more: names that are
 * no texts, numbers that are none, sets, binary data, and nodes within themselves.
 */
final class PlainYaml {

    private static final int DEEPEST = 32;

    private final List<Violation> faults = new ArrayList<>();
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private PlainYaml() {}

    /** Whether a text is nested too deep; asked before a tree is made of it, which takes a call for each level. */
    static boolean isTooDeep(String text, LoadSettings settings) {
        int depth = 0;
        Parser parser = new ParserImpl(settings, new StreamReader(settings, text));
        while (parser.hasNext()) {
            switch (parser.next().getEventId()) {
                case MappingStart, SequenceStart -> depth++;
                case MappingEnd, SequenceEnd -> depth--;
                default -> {}
            }
            if (depth > DEEPEST) {
                return true;
            }
        }
        return false;
    }

    /** Everything in a tree that JSON could not hold. */
    static Seq<Violation> faults(Object tree) {
        PlainYaml plain = new PlainYaml();
        plain.look(tree, "");
        return Array.ofAll(plain.faults);
    }

    private void look(@Nullable Object value, String path) {
        if (value instanceof Map<?, ?> map) {
            if (isNew(map)) {
                map.forEach((name, entry) -> lookAt(name, entry, path.isEmpty() ? "" : path + "."));
            }
        } else if (value instanceof List<?> list) {
            if (isNew(list)) {
                for (int i = 0; i < list.size(); i++) {
                    look(list.get(i), path + "[" + i + "]");
                }
            }
        } else if (!isPlain(value)) {
            faults.add(
                    new Violation(path, "expected what JSON has: a text, a number, true, false, a list or an object"));
        }
    }

    // What several aliases name is looked at once, and a node within itself has an end.
    private boolean isNew(Object container) {
        return seen.add(container);
    }

    private void lookAt(@Nullable Object name, @Nullable Object entry, String before) {
        if (!(name instanceof String)) {
            faults.add(new Violation(before + name, "expected a text for a name: put it in quotes"));
        }
        look(entry, before + name);
    }

    private static boolean isPlain(@Nullable Object value) {
        return value == null
                || value instanceof String
                || value instanceof Boolean
                || value instanceof Integer
                || value instanceof Long
                || value instanceof BigInteger
                || value instanceof Double number && Double.isFinite(number);
    }
}
