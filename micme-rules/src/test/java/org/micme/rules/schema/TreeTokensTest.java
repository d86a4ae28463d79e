package org.micme.rules.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.micme.rules.schema.Tokens.Token;

/** A tree in memory is read like any other source. */
class TreeTokensTest {

    private static List<Token> all(Object tree) {
        TreeTokens tokens = new TreeTokens(tree);
        List<Token> found = new ArrayList<>();
        int depth = 0;
        do {
            Token next = tokens.next();
            found.add(next);
            depth += next == Token.OBJECT || next == Token.LIST ? 1 : 0;
            depth -= next == Token.END_OBJECT || next == Token.END_LIST ? 1 : 0;
        } while (depth > 0);
        return found;
    }

    @Provide
    Arbitrary<Object> trees() {
        Arbitrary<Object> leaves = Arbitraries.of("text", 1, 2L, new BigDecimal("0.5"), true, false)
                .map(leaf -> (Object) leaf)
                .injectNull(0.1);
        return Arbitraries.recursive(() -> leaves, TreeTokensTest::nested, 0, 3);
    }

    private static Arbitrary<Object> nested(Arbitrary<Object> trees) {
        return Arbitraries.frequencyOf(
                Tuple.of(1, trees),
                Tuple.of(2, trees.list().ofMaxSize(3).map(list -> (Object) list)),
                Tuple.of(
                        2,
                        Arbitraries.maps(Arbitraries.of("a", "b", "c"), trees)
                                .ofMaxSize(3)
                                .map(map -> (Object) map)));
    }

    /** Copies token by token, and passes over what is called "skip". */
    private static void copy(TreeTokens in, Token first, TreeSink out) {
        switch (first) {
            case OBJECT -> {
                out.beginObject();
                while (in.next() == Token.NAME) {
                    out.name(in.name());
                    copy(in, in.next(), out);
                }
                out.endObject();
            }
            case LIST -> {
                out.beginList();
                for (Token next = in.next(); next != Token.END_LIST; next = in.next()) {
                    copy(in, next, out);
                }
                out.endList();
            }
            case TEXT -> out.text(in.text());
            case NUMBER -> out.number(new BigDecimal(in.chars(), in.offset(), in.length()));
            case TRUE -> out.flag(true);
            case FALSE -> out.flag(false);
            case NULL -> out.none();
            default -> throw new AssertionError(first);
        }
    }

    private static final Kind<Object> COPY = new Kind<>() {
        @Override
        public Object read(Reading in, Token first) {
            throw new AssertionError("only written");
        }

        @Override
        public void write(Object value, Sink out) {
            TreeTokens tokens = new TreeTokens(value);
            copy(tokens, tokens.next(), (TreeSink) out);
        }

        @Override
        public Map<String, Object> jsonSchema() {
            return Map.of();
        }
    };

    private static Object numbersAlike(Object tree) {
        if (tree instanceof List<?> list) {
            return list.stream().map(TreeTokensTest::numbersAlike).toList();
        }
        if (tree instanceof Map<?, ?> map) {
            Map<Object, Object> copy = new LinkedHashMap<>();
            map.forEach((name, value) -> copy.put(name, value == null ? "null" : numbersAlike(value)));
            return copy;
        }
        return tree instanceof Number number ? new BigDecimal(number.toString()) : String.valueOf(tree);
    }

    @Property
    void whatASinkWasToldIsWhatTokensTell(@ForAll("trees") Object tree) {
        Object copy = TreeSink.tree(COPY, tree);
        assertThat(numbersAlike(Arrays.asList(copy))).isEqualTo(numbersAlike(Arrays.asList(tree)));
    }

    @Property
    void skippingPassesOverTheWholeValue(@ForAll("trees") Object tree) {
        TreeTokens tokens = new TreeTokens(Arrays.asList(tree, "after"));
        assertThat(tokens.next()).isEqualTo(Token.LIST);
        tokens.next();
        tokens.skip();

        assertThat(tokens.next()).isEqualTo(Token.TEXT);
        assertThat(tokens.text()).isEqualTo("after");
        assertThat(tokens.next()).isEqualTo(Token.END_LIST);
    }

    @Test
    void tellsObjectsListsAndLeaves() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("a", List.of(1, "b"));
        tree.put("c", null);

        assertThat(all(tree))
                .containsExactly(
                        Token.OBJECT,
                        Token.NAME,
                        Token.LIST,
                        Token.NUMBER,
                        Token.TEXT,
                        Token.END_LIST,
                        Token.NAME,
                        Token.NULL,
                        Token.END_OBJECT);
    }

    @Test
    void anEntryThatIsAListElementIsNoField() {
        assertThat(all(List.of(Map.entry("a", 1)))).containsExactly(Token.LIST, Token.TEXT, Token.END_LIST);
    }

    @Test
    void whatYamlMakesOfADateIsReadAsItsText() {
        assertThat(Read.tree(Kinds.DATE, LocalDate.of(2021, 3, 1)).value()).isEqualTo(LocalDate.of(2021, 3, 1));
    }

    @Test
    void aKeyThatIsNoTextIsReadAsItsText() {
        Read.tree(Kinds.table(k -> k, k -> k, Kinds.COUNT), Map.of(7, -1)).isRefusedAt("facts.7");
    }

    @Test
    void numbersOfEveryClassAreRead() {
        for (Number five : new Number[] {5, 5L, 5.0, 5f, (short) 5, BigInteger.valueOf(5), new BigDecimal("0.5e1")}) {
            assertThat(Read.tree(Kinds.COUNT, five).value()).isEqualTo(5);
        }
    }

    @Test
    void whatIsNoNumberAtAllIsRefused() {
        for (Number none : new Number[] {Double.NaN, Double.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY, Float.NaN}) {
            Read.tree(Kinds.COUNT, none).isRefusedAt("facts");
            Read.tree(Kinds.AMOUNT, none).isRefusedAt("facts");
        }
    }

    @Test
    void aNumberWithAHugeExponentIsNeverWrittenOut() {
        Read.tree(Kinds.COUNT, new BigDecimal("1e2000000000")).isRefusedAt("facts");
        Read.tree(Kinds.AMOUNT, new BigDecimal("1e-2000000000")).isRefusedAt("facts");
    }
}
