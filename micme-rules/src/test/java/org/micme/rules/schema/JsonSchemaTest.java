package org.micme.rules.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** The JSON Schema of a kind says what its reader takes. */
class JsonSchemaTest {

    private static final Map<String, Object> COUNT = Map.of("type", "integer", "minimum", 0, "maximum", 1_000_000);
    private static final Map<String, Object> NULL = Map.of("type", "null");

    @Test
    void ofTextsNamesTheirLength() {
        assertThat(Kinds.TEXT.jsonSchema())
                .isEqualTo(Map.of("type", "string", "maxLength", 10_000, "pattern", Kind.NOT_BLANK));
        assertThat(Kinds.TEXT_OR_NONE.jsonSchema()).isEqualTo(Map.of("type", "string", "maxLength", 10_000));
        assertThat(Kinds.EXACT_TEXT.jsonSchema()).isEqualTo(Map.of("type", "string", "maxLength", 10_000));
        assertThat(Kinds.coded(text -> text, text -> text).jsonSchema()).isEqualTo(Kinds.TEXT.jsonSchema());
    }

    @Test
    void ofTextsCallsBlankWhatJavaCallsBlank() {
        Pattern notBlank = Pattern.compile(Kind.NOT_BLANK);
        List<String> differently = IntStream.rangeClosed(Character.MIN_VALUE, Character.MAX_VALUE)
                .mapToObj(Character::toString)
                .filter(text -> notBlank.matcher(text).find() == text.isBlank())
                .toList();

        assertThat(differently).isEmpty();
    }

    @Test
    void ofNumbersNamesTheirBounds() {
        assertThat(Kinds.COUNT.jsonSchema()).isEqualTo(COUNT);
        assertThat(Kinds.AMOUNT.jsonSchema())
                .isEqualTo(Map.of(
                        "type",
                        "number",
                        "minimum",
                        new BigDecimal(-1_000_000),
                        "maximum",
                        1_000_000L,
                        "multipleOf",
                        new BigDecimal("0.000001")));
        assertThat(Kinds.POSITIVE_AMOUNT.jsonSchema()).containsEntry("minimum", new BigDecimal("0.000001"));
        assertThat(Kinds.DECIMAL.jsonSchema()).isEqualTo(Map.of("type", "number"));
    }

    @Test
    void ofTimesNamesTheirForm() {
        assertThat(Kinds.INSTANT.jsonSchema()).containsEntry("type", "string").containsEntry("format", "date-time");
        assertThat("2025-03-07T12:00:00.5-05:00")
                .matches((String) Kinds.INSTANT.jsonSchema().get("pattern"));
        assertThat("2025-03-07T12:00:00")
                .doesNotMatch((String) Kinds.INSTANT.jsonSchema().get("pattern"));
        assertThat(Kinds.DATE.jsonSchema()).containsEntry("type", "string").containsEntry("format", "date");
        assertThat(List.of("1899-12-31", "1900-01-01", "2025-03-07", "3000-12-31", "3001-01-01"))
                .map(date -> date.matches((String) Kinds.DATE.jsonSchema().get("pattern")))
                .containsExactly(false, true, true, true, false);
        assertThat(Kinds.ZONE.jsonSchema())
                .isEqualTo(Map.of(
                        "type", "string", "pattern", Kind.NOT_BLANK, "description", "a region of the tz database"));
        assertThat(Kinds.PERIOD.jsonSchema()).containsEntry("type", "string");
        assertThat("P1Y6M").matches((String) Kinds.PERIOD.jsonSchema().get("pattern"));
        assertThat(Kinds.MONTH_DAY.jsonSchema()).isEqualTo(Map.of("type", "string", "pattern", "^\\d\\d-\\d\\d$"));
    }

    @Test
    void ofFlagsAndNamesIsShort() {
        assertThat(Kinds.FLAG.jsonSchema()).isEqualTo(Map.of("type", "boolean"));
        assertThat(Kinds.oneOf(DayOfWeek.class).jsonSchema())
                .isEqualTo(Map.of(
                        "enum",
                        Array.of(DayOfWeek.values()).map(DayOfWeek::name).asJava()));
    }

    @Test
    void ofListsHasTheirEntries() {
        Map<String, Object> list = Map.of("type", "array", "items", COUNT, "maxItems", 10_000);

        assertThat(Kinds.list(Kinds.COUNT).jsonSchema()).isEqualTo(list);
        assertThat(Kinds.filledList(Kinds.COUNT).jsonSchema()).containsEntry("minItems", 1);
        assertThat(Kinds.distinctList(Kinds.COUNT).jsonSchema()).containsEntry("uniqueItems", true);
        ShapeBuilder<Integer> s = Shape.of("counted");
        s.needs("id", Kinds.COUNT, value -> value);
        assertThat(Kinds.distinctList(s.build(v -> 0), "id").jsonSchema()).doesNotContainKey("uniqueItems");
        assertThat(Kinds.wordOr("ALL", Array.<Integer>empty(), Kinds.list(Kinds.COUNT), l -> l, l -> l)
                        .jsonSchema())
                .isEqualTo(Map.of("anyOf", List.of(Map.of("const", "ALL"), list)));
    }

    @Test
    void ofTablesHasTheirValues() {
        assertThat(Kinds.table(k -> k, k -> k, Kinds.COUNT).jsonSchema())
                .isEqualTo(Map.of(
                        "type", "object", "propertyNames", Kinds.TEXT.jsonSchema(), "additionalProperties", COUNT));
        assertThat(Kinds.tableWithGaps(k -> k, k -> k, Kinds.COUNT).jsonSchema())
                .containsEntry("additionalProperties", Map.of("anyOf", List.of(COUNT, NULL)));
        assertThat(Kinds.tableOf(DayOfWeek.class, Kinds.COUNT).jsonSchema())
                .containsEntry("propertyNames", Kinds.oneOf(DayOfWeek.class).jsonSchema());
    }

    @Test
    void ofAFieldThatCanBeNullTakesABlankTextWhereThatIsTheSame() {
        assertThat(Kinds.DATE.jsonSchemaOrNone().get("anyOf"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .hasSize(3)
                .first()
                .isEqualTo(Kinds.DATE.jsonSchema());
        assertThat(Kinds.COUNT.jsonSchemaOrNone()).isEqualTo(Map.of("anyOf", List.of(COUNT, NULL)));
    }

    @Test
    void ofAnObjectSaysWhatIsNeededAndWhatMayBeNull() {
        ShapeBuilder<Integer> s = Shape.of("three");
        s.needs("needed", Kinds.COUNT, value -> value);
        s.mayOmit("omitted", Kinds.COUNT, value -> value);
        s.may("nullable", Kinds.COUNT, Option::some);

        assertThat(s.build(v -> 0).jsonSchema())
                .isEqualTo(Map.of(
                        "title",
                        "three",
                        "type",
                        "object",
                        "properties",
                        Map.of(
                                "needed", COUNT,
                                "omitted", COUNT,
                                "nullable", Map.of("anyOf", List.of(COUNT, NULL))),
                        "required",
                        List.of("needed"),
                        "additionalProperties",
                        false));
    }
}
