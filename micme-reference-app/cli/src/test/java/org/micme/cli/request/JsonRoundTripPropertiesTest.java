package org.micme.cli.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.micme.cli.JsonTree;
import org.micme.rules.schema.Tokens.Token;

/** What {@link JsonSink} writes, {@link JsonTokens} reads, and so does anybody else's parser. */
class JsonRoundTripPropertiesTest {

    @Provide
    Arbitrary<Object> trees() {
        return trees(3);
    }

    private static Arbitrary<Object> trees(int depth) {
        Arbitrary<Object> leaves = Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(20).map(text -> (Object) text),
                Arbitraries.of(true, false).map(flag -> (Object) flag),
                Arbitraries.just(null),
                Arbitraries.longs().map(number -> (Object) number),
                Arbitraries.bigDecimals().ofScale(6).map(number -> (Object) number));
        if (depth == 0) {
            return leaves;
        }
        Arbitrary<Object> below = trees(depth - 1);
        Arbitrary<String> names =
                Arbitraries.strings().withCharRange(' ', '\ud7ff').ofMaxLength(8);
        Arbitrary<Object> maps =
                Arbitraries.maps(names, below).ofMaxSize(4).map(map -> new LinkedHashMap<String, Object>(map));
        return Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        leaves,
                        below.list().ofMaxSize(4),
                        maps)
                .as((choice, leaf, list, map) -> choice == 0 ? leaf : choice == 1 ? list : map);
    }

    private static String written(Object tree) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator generator = Json.generator(out)) {
            org.micme.cli.request.JsonTree.write(tree, new JsonSink(generator));
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Object read(String json) {
        byte[] bytes = ("  " + json + " ").getBytes(StandardCharsets.UTF_8);
        JsonTokens tokens = new JsonTokens();
        tokens.restart(bytes, 1, bytes.length - 1, 0);
        Object tree = org.micme.cli.request.JsonTree.read(tokens, tokens.next());
        tokens.expectEnd();
        return tree;
    }

    /** The same tree with every number as its value. */
    private static Object byValue(Object tree) {
        if (tree instanceof Map<?, ?> map) {
            Map<Object, Object> result = new LinkedHashMap<>();
            map.forEach((name, value) -> result.put(name, byValue(value)));
            return result;
        }
        if (tree instanceof List<?> list) {
            return list.stream().map(JsonRoundTripPropertiesTest::byValue).toList();
        }
        if (tree instanceof Number) {
            BigDecimal number = new BigDecimal(tree.toString());
            return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        }
        return tree;
    }

    @Property(tries = 500)
    void aTreeThatIsWrittenIsReadAgain(@ForAll("trees") Object tree) throws IOException {
        String json = written(tree);

        assertThat(byValue(read(json))).isEqualTo(byValue(tree));
        assertThat(JsonTree.parse(json)).isEqualTo(byValue(tree));
        assertThat(json).as("one line").doesNotContain("\n", "\r");
    }

    @Property(tries = 500)
    void anyTextIsWrittenAsValidUtf8(@ForAll String text) throws IOException {
        String json = written(text);

        assertThat(JsonTree.parse(json)).isEqualTo(text);
        assertThat(json.codePoints()).noneMatch(point -> point >= 0xD800);
    }

    @Property(tries = 500)
    void aSliceIsWhatStandsThere(@ForAll("trees") Object tree, @ForAll @IntRange(max = 40) int before)
            throws IOException {
        String json = written(tree);
        byte[] line =
                (" ".repeat(before) + "{\"\u00e4\u20ac\" : " + json + " , \"b\":1}").getBytes(StandardCharsets.UTF_8);
        JsonTokens tokens = new JsonTokens();
        tokens.restart(line, before, line.length - before, 0);
        assertThat(tokens.next()).isEqualTo(Token.OBJECT);
        assertThat(tokens.next()).isEqualTo(Token.NAME);
        Token first = tokens.next();
        if (first == Token.OBJECT || first == Token.LIST) {
            Slice slice = tokens.slice();

            assertThat(slice.text()).isEqualTo(json);
            JsonTokens again = new JsonTokens();
            slice.begin(again);
            assertThat(byValue(org.micme.cli.request.JsonTree.read(again, again.next())))
                    .isEqualTo(byValue(tree));
        } else {
            tokens.skip();
        }
        assertThat(tokens.next()).isEqualTo(Token.NAME);
        assertThat(tokens.name()).isEqualTo("b");
    }

    @Test
    void aTreeWithoutAnEndIsMalformed() {
        assertThat(catchThrowable(() -> read("[1,2")))
                .isInstanceOf(MalformedJsonException.class)
                .hasNoCause();
    }
}
