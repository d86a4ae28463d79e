package org.micme.rules.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.micme.rules.schema.Tokens.Token;

/** An object of named fields: which are needed, which may be null, and every fault of it at once. */
class ShapeTest {

    private record Visit(String who, int minutes, Option<String> note, Seq<Integer> marks, Option<String> phrase) {}

    private record Question(int count, Instant asOf) {}

    private static final Shape<Visit> VISIT = visit();
    private static final Shape<Question> QUESTION = question();

    private static Shape<Visit> visit() {
        ShapeBuilder<Visit> s = Shape.of("visit");
        Field<String> who = s.needs("who", Kinds.TEXT, Visit::who);
        Field<Integer> minutes = s.needs("minutes", Kinds.COUNT, Visit::minutes);
        Field<String> note = s.may("note", Kinds.TEXT_OR_NONE, Visit::note);
        Field<Seq<Integer>> marks = s.mayOmit("marks", Kinds.list(Kinds.COUNT), Visit::marks);
        Field<String> phrase = s.needsOrNull("phrase", Kinds.EXACT_TEXT, Visit::phrase);
        return s.build(
                (v, in) -> {
                    Integer read = v.orNull(minutes);
                    if (read != null && read > 600) {
                        in.faultAt("minutes", "expected less than a day's work");
                    }
                },
                v -> new Visit(
                        v.get(who), v.get(minutes), v.option(note), v.get(marks, Array.of(7)), v.option(phrase)));
    }

    private static Shape<Question> question() {
        ShapeBuilder<Question> s = Shape.of("question");
        Field<Integer> count = s.needs("count", Kinds.COUNT, Question::count);
        Field<Instant> asOf = s.asOf(Question::asOf);
        return s.build(v -> new Question(v.get(count), v.get(asOf)));
    }

    private static Map<String, Object> tree(Object... entries) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (int i = 0; i < entries.length; i += 2) {
            tree.put((String) entries[i], entries[i + 1]);
        }
        return tree;
    }

    @Test
    void comesBackAsItWasWritten() {
        Visit full = new Visit("f1", 60, Option.some("early"), Array.of(1, 2), Option.some(" "));
        Visit bare = new Visit("f1", 0, Option.none(), Array.empty(), Option.none());

        assertThat(Read.again(VISIT, full).value()).isEqualTo(full);
        assertThat(Read.again(VISIT, bare).value()).isEqualTo(bare);
    }

    @Test
    void fieldsComeInAnyOrder() {
        Map<String, Object> backwards =
                tree("phrase", null, "marks", List.of(1), "note", "n", "minutes", 1, "who", "f1");
        assertThat(Read.tree(VISIT, backwards).value())
                .isEqualTo(new Visit("f1", 1, Option.some("n"), Array.of(1), Option.none()));
    }

    @Test
    void whatMayBeLeftOutTakesItsDefault() {
        assertThat(Read.tree(VISIT, tree("who", "f1", "minutes", 1, "phrase", "p"))
                        .value())
                .isEqualTo(new Visit("f1", 1, Option.none(), Array.of(7), Option.some("p")));
    }

    @Test
    void aBlankTextIsNoneWhereNoneIsAllowed() {
        assertThat(Read.tree(VISIT, tree("who", "f1", "minutes", 1, "note", " \t", "phrase", " \t"))
                        .value())
                .isEqualTo(new Visit("f1", 1, Option.none(), Array.of(7), Option.some(" \t")));
    }

    @Test
    void tellsAllFaultsAtOnce() {
        Map<String, Object> wrong =
                tree("minutes", -5, "note", 3, "marks", null, "stranger", List.of(Map.of("deep", 1)), "who", null);
        Read.tree(VISIT, wrong)
                .isRefusedAt(
                        "facts.minutes", "facts.note", "facts.marks", "facts.stranger", "facts.who", "facts.phrase")
                .saying(
                        "expected a whole number from 0 to 1000000",
                        "expected a text",
                        "may not be null",
                        "is unknown here",
                        "may not be null",
                        "is needed");
    }

    @Test
    void everyMissingFieldIsNamed() {
        Read.tree(VISIT, tree("marks", List.of()))
                .isRefusedAt("facts.who", "facts.minutes", "facts.phrase")
                .saying("is needed", "is needed", "is needed");
    }

    @Test
    void anUnknownFieldIsAFaultEvenWhereItIsNull() {
        Read.tree(VISIT, tree("who", "f1", "a.b", null, "minutes", 1, "phrase", null))
                .isRefusedAt("facts.a.b")
                .saying("is unknown here");
    }

    @Test
    void whatIsRightByItselfIsHeldAgainstTheRestEvenWhereOtherFieldsAreWrong() {
        Read.tree(VISIT, tree("who", "f1", "minutes", 601, "phrase", "p"))
                .isRefusedAt("facts.minutes")
                .saying("expected less than a day's work");
        Read.tree(VISIT, tree("who", "", "minutes", 601, "phrase", "p")).isRefusedAt("facts.who", "facts.minutes");
        Read.tree(VISIT, tree("who", "f1", "minutes", -1, "phrase", "p")).isRefusedAt("facts.minutes");
        assertThat(Read.tree(VISIT, tree("who", "f1", "minutes", 600, "phrase", "p"))
                        .value()
                        .minutes())
                .isEqualTo(600);
    }

    @Test
    void onlyAnObjectIsAnObject() {
        for (Object stranger : new Object[] {1, "a", true, List.of(tree("who", "f1"))}) {
            Read.tree(VISIT, stranger).isRefusedAt("facts").saying("expected an object");
        }
    }

    @Test
    void faultsWithinListsOfObjectsHaveTheirIndex() {
        Kind<Seq<Visit>> visits = Kinds.distinctList(VISIT, "who");
        Map<String, Object> fine = tree("who", "f1", "minutes", 1, "phrase", "p");
        Read.tree(visits, List.of(fine, tree("who", "f2", "minutes", "x", "phrase", "p"), fine))
                .isRefusedAt("facts[1].minutes", "facts[2].who")
                .saying("expected a whole number from 0 to 1000000", "is in the list already");
    }

    @Test
    void whatComesTwiceIsToldAlsoOfAnObjectThatIsWrongElsewhere() {
        Kind<Seq<Visit>> visits = Kinds.distinctList(VISIT, "who");
        Map<String, Object> fine = tree("who", "f1", "minutes", 1, "phrase", "p");
        Map<String, Object> wrong = tree("who", "f1", "minutes", "x");
        Map<String, Object> nameless = tree("who", " ", "minutes", 1, "phrase", "p");
        Read.tree(visits, List.of(fine, "stranger", nameless, nameless, wrong))
                .isRefusedAt(
                        "facts[1]",
                        "facts[2].who",
                        "facts[3].who",
                        "facts[4].minutes",
                        "facts[4].phrase",
                        "facts[4].who");
        assertThat(Read.tree(visits, List.of(fine)).value()).hasSize(1);
    }

    @Test
    void pathsAreKeptHoweverDeep() {
        Kind<?> deep = Kinds.COUNT;
        Object tree = -1;
        StringBuilder path = new StringBuilder("facts");
        for (int i = 0; i < 40; i++) {
            deep = Kinds.list(deep);
            tree = List.of(tree);
            path.append("[0]");
        }
        Read.tree(deep, tree).isRefusedAt(path.toString());
    }

    @Test
    void theMomentOfAskingStandsBesideTheFacts() {
        Instant noon = Instant.parse("2025-03-07T12:00:00Z");
        Reading in = new Reading(new TreeTokens(tree("count", 3)), "facts");
        Question question = QUESTION.readWhole(in, in.tokens().next(), noon);

        assertThat(question).isEqualTo(new Question(3, noon));
        assertThat(QUESTION.needsAsOf()).isTrue();
        assertThat(VISIT.needsAsOf()).isFalse();
        assertThat(QUESTION.asOf(question)).contains(noon);
        assertThat(VISIT.asOf(new Visit("a", 1, Option.none(), Array.empty(), Option.none())))
                .isEmpty();
        assertThat(TreeSink.tree(QUESTION, question)).isEqualTo(tree("count", 3L));
    }

    @Test
    void withoutTheMomentOfAskingNothingIsMade() {
        Reading in = new Reading(new TreeTokens(tree("count", 3)), "facts");

        assertThat(QUESTION.readWhole(in, in.tokens().next(), null)).isNull();
        assertThat(in.isClean()).isTrue();
        Read.tree(QUESTION, tree("count", 3, "asOf", "2025-03-07T12:00:00Z")).isRefusedAt("facts.asOf");
    }

    @Test
    void aReadingBeginsAnew() {
        Reading in = new Reading(new TreeTokens(List.of(-1)), "facts");
        Kinds.list(Kinds.COUNT).read(in, in.tokens().next());
        assertThat(in.isClean()).isFalse();
        in.restart("");
        assertThat(in.isClean()).isTrue();
        in.fault("a");
        in.faultAt("claim", "b");
        in.faultAt("boards", 2, "code", "c");
        in.faultAt("boards", 3, "", "d");

        assertThat(in.violations().map(Violation::path).asJava())
                .containsExactly("", "claim", "boards[2].code", "boards[3]");
    }

    @Test
    void namesTellItsFieldsApart() {
        assertThat(VISIT.fields().map(Field::name).asJava())
                .containsExactly("who", "minutes", "note", "marks", "phrase");
        assertThat(VISIT.fields().map(Field::isNeeded).asJava()).containsExactly(true, true, false, false, true);
        assertThat(VISIT.fields().head().kind()).isSameAs(Kinds.TEXT);
    }

    @Test
    void aShapeForWritingIsNeverRead() {
        ShapeBuilder<String> s = Shape.of("details of nothing");
        s.needs("text", Kinds.TEXT, text -> text);
        Shape<String> shape = s.buildForWriting();

        assertThat(TreeSink.tree(shape, "a")).isEqualTo(tree("text", "a"));
        assertThatThrownBy(() -> Read.tree(shape, tree("text", "a")))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage("details of nothing is written, never read");
    }

    @Test
    void aShapeHasFewerThan64Fields() {
        assertThat(shapeOf(63).fields()).hasSize(63);
        assertThat(Read.tree(shapeOf(63), tree()).neverRepeating("number")).isNotNull();
        assertThatThrownBy(() -> shapeOf(64)).hasMessage("a shape has fewer than 64 fields");
    }

    private static Shape<Integer> shapeOf(int fields) {
        ShapeBuilder<Integer> s = Shape.of("many");
        for (int i = 0; i < fields; i++) {
            s.needs("f" + i, Kinds.COUNT, value -> value);
        }
        return s.build(v -> 0);
    }

    @Test
    void theMomentOfAskingComesLast() {
        ShapeBuilder<Question> s = Shape.of("question");
        s.asOf(Question::asOf);
        assertThatThrownBy(() -> s.needs("count", Kinds.COUNT, Question::count)).hasMessage("asOf comes last");
    }

    @Test
    void aSourceHearsOfEveryNameThatComesTwice() {
        List<String> heard = new ArrayList<>();
        TwiceNamed source = new TwiceNamed(heard, "count", "count", "other", "other", "count");
        Reading in = new Reading(source, "facts");
        QUESTION.readWhole(in, source.next(), Instant.EPOCH);
        assertThat(heard).containsExactly("count", "other", "count");

        heard.clear();
        TwiceNamed table = new TwiceNamed(heard, "a", "b", "a");
        Kinds.table(k -> k, k -> k, Kinds.COUNT).read(new Reading(table, "facts"), table.next());
        assertThat(heard).containsExactly("a");
        assertThat(Token.values()).hasSize(10);
    }
}
