package org.micme.cli.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.micme.cli.JsonTree;
import org.micme.cli.Micme;
import org.micme.cli.Requests;

/** The fields of a request come in any order: rule, policy and asOf also after the facts that need them. */
class OrderOfFieldsPropertiesTest {

    /** Their names are data, and the order in which they come is an order of answers. */
    private static final Set<String> TABLES = Set.of("perPart", "maximum", "diplomateIds");

    @Provide
    Arbitrary<Map<String, Object>> requests() {
        List<Map<String, Object>> all = new ArrayList<>(Requests.complete());
        for (String line : Requests.lines("/examples.jsonl")) {
            all.add(JsonTree.object(JsonTree.parseObject(line).get("request")));
        }
        return Arbitraries.of(all);
    }

    private static Object shuffled(Object tree, boolean table, Random random) {
        if (tree instanceof Map<?, ?> map) {
            List<Map.Entry<?, ?>> entries = new ArrayList<>(map.entrySet());
            if (!table) {
                Collections.shuffle(entries, random);
            }
            Map<Object, Object> result = new LinkedHashMap<>();
            entries.forEach(entry ->
                    result.put(entry.getKey(), shuffled(entry.getValue(), TABLES.contains(entry.getKey()), random)));
            return result;
        }
        return tree instanceof List<?> list
                ? list.stream().map(element -> shuffled(element, false, random)).toList()
                : tree;
    }

    @Property
    void theAnswerIsTheSameInWhateverOrderTheFieldsCome(
            @ForAll("requests") Map<String, Object> request, @ForAll Random random) {
        String shuffled = JsonTree.write(shuffled(request, false, random));

        assertThat(Micme.decide(shuffled).out())
                .as(shuffled)
                .isEqualTo(Micme.decide(JsonTree.write(request)).out());
    }

    @Property(tries = 200)
    void blanksBetweenTokensChangeNothing(@ForAll("requests") Map<String, Object> request, @ForAll Random random) {
        StringBuilder spread = new StringBuilder();
        boolean inText = false;
        String line = JsonTree.write(request);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            inText ^= c == '"';
            boolean between = !inText && "{}[]:,".indexOf(c) >= 0;
            String blanks = between ? " \t\r".repeat(random.nextInt(2)) : "";
            spread.append(blanks).append(c).append(blanks);
        }

        assertThat(Micme.decide(spread.toString()).out())
                .isEqualTo(Micme.decide(line).out());
    }

    @Property(tries = 200)
    void whatCameBeforeNeverChangesAnAnswer(
            @ForAll("requests") Map<String, Object> before, @ForAll("requests") Map<String, Object> request) {
        String line = JsonTree.write(request);
        String own = Micme.decide("", line).out();

        assertThat(Micme.decide(JsonTree.write(before), line).out()).endsWith(own);
        assertThat(Micme.decide("{\"rule\":\"flyer\",\"id\":\"cut", line).out()).endsWith(own);
    }
}
