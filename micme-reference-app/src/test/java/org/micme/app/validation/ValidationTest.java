package org.micme.app.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Guice;
import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.time.Year;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.micme.domain.account.AccountDetails;
import org.micme.domain.account.Act;
import org.micme.domain.account.Degree;
import org.micme.domain.account.EmailAddress;
import org.micme.domain.account.PersonId;
import org.micme.domain.account.PersonName;
import org.micme.domain.account.Profession;
import org.micme.domain.activity.SeriesDetails;
import org.micme.domain.activity.SeriesTeam;
import org.micme.domain.application.ApplicationContent;
import org.micme.domain.credit.CreditDesignation;
import org.micme.domain.disclosure.DisclosedRelationship;
import org.micme.domain.disclosure.DisclosureVersion;

/** Every annotation of the domain is looked at, also in Vavr's containers and behind getters without {@code get}. */
class ValidationTest {

    private static final Validator VALIDATOR =
            Guice.createInjector(new Validation()).getInstance(Validator.class);
    private static final String LONG = "a".repeat(501);

    private static List<String> told(java.util.Set<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(violation -> violation.getPropertyPath() + " "
                        + violation
                                .getConstraintDescriptor()
                                .getAnnotation()
                                .annotationType()
                                .getSimpleName())
                .sorted()
                .toList();
    }

    private static SeriesDetails series(String name, String... specialties) {
        return SeriesDetails.builder()
                .name(name)
                .department("Anesthesiology")
                .sessionLength(Duration.ofHours(1))
                .designation(CreditDesignation.NONE)
                .specialties(HashSet.of(specialties))
                .build();
    }

    private static AccountDetails account(PersonName name, Option<String> shown) {
        return AccountDetails.builder()
                .email(EmailAddress.of("ada@umich.edu"))
                .name(name)
                .professionalName(shown)
                .profession(Profession.PHYSICIAN)
                .degree(Degree.of("MD"))
                .build();
    }

    private static SeriesTeam team() {
        return new SeriesTeam(HashSet.of(PersonId.of("a")), HashSet.empty(), HashSet.empty());
    }

    private static DisclosureVersion disclosure(int relationships) {
        return new DisclosureVersion(
                Array.fill(relationships, () -> DisclosedRelationship.current("Acme Pharma", "consultant")),
                Act.of(PersonId.of("a"), Instant.EPOCH));
    }

    @Test
    void whatIsRightHasNoViolations() {
        List<Object> right = List.of(
                account(new PersonName("Ada", "Lin"), Option.some("Ada Lin, MD")),
                series("Grand Rounds", "Anesthesiology"),
                new ApplicationContent(Year.of(2025), series("Grand Rounds"), team()),
                disclosure(500));

        assertThat(right)
                .allSatisfy(value -> assertThat(told(VALIDATOR.validate(value))).isEmpty());
    }

    /** What no constructor refuses is refused here. */
    @Test
    void wholeValuesAreLookedThrough() {
        assertThat(told(VALIDATOR.validate(account(new PersonName(LONG, "Lin"), Option.some(LONG)))))
                .containsExactly("name.first Size", "professionalName Size");
        assertThat(told(VALIDATOR.validate(new ApplicationContent(Year.of(2025), series(LONG, "", "Surgery"), team()))))
                .containsExactly("series.name Size", "series.specialties[].<iterable element> NotBlank");
        assertThat(told(VALIDATOR.validate(disclosure(501)))).containsExactly("relationships Size");
    }

    static Stream<Arguments> constraints() {
        Option<String> tooLong = Option.some(LONG);
        return Stream.of(
                Arguments.of(AccountDetails.class, "email", null, "NotNull"),
                Arguments.of(AccountDetails.class, "name", null, "NotNull"),
                Arguments.of(AccountDetails.class, "professionalName", tooLong, "Size"),
                Arguments.of(AccountDetails.class, "certificationType", tooLong, "Size"),
                Arguments.of(AccountDetails.class, "profession", null, "NotNull"),
                Arguments.of(AccountDetails.class, "degree", null, "NotNull"),
                Arguments.of(PersonName.class, "first", " ", "NotBlank"),
                Arguments.of(PersonName.class, "first", LONG, "Size"),
                Arguments.of(PersonName.class, "last", " ", "NotBlank"),
                Arguments.of(PersonName.class, "last", LONG, "Size"),
                Arguments.of(SeriesDetails.class, "name", "", "NotBlank"),
                Arguments.of(SeriesDetails.class, "name", LONG, "Size"),
                Arguments.of(SeriesDetails.class, "department", "", "NotBlank"),
                Arguments.of(SeriesDetails.class, "department", LONG, "Size"),
                Arguments.of(SeriesDetails.class, "sessionLength", null, "NotNull"),
                Arguments.of(SeriesDetails.class, "designation", null, "NotNull"),
                Arguments.of(SeriesDetails.class, "specialties", HashSet.of(" "), "NotBlank"),
                Arguments.of(SeriesTeam.class, "owners", HashSet.empty(), "NotEmpty"),
                Arguments.of(SeriesTeam.class, "owners", null, "NotEmpty"),
                Arguments.of(SeriesTeam.class, "coordinators", null, "NotNull"),
                Arguments.of(SeriesTeam.class, "planners", null, "NotNull"),
                Arguments.of(ApplicationContent.class, "year", null, "NotNull"),
                Arguments.of(ApplicationContent.class, "series", null, "NotNull"),
                Arguments.of(ApplicationContent.class, "team", null, "NotNull"),
                Arguments.of(DisclosedRelationship.class, "relationship", null, "NotNull"),
                Arguments.of(DisclosureVersion.class, "relationships", null, "NotNull"),
                Arguments.of(
                        DisclosureVersion.class,
                        "relationships",
                        disclosure(501).relationships(),
                        "Size"),
                Arguments.of(DisclosureVersion.class, "relationships", Array.of((Object) null), "NotNull"),
                Arguments.of(DisclosureVersion.class, "submission", null, "NotNull"));
    }

    @ParameterizedTest
    @MethodSource("constraints")
    void everyAnnotationIsLookedAt(Class<?> type, String property, @Nullable Object value, String constraint) {
        assertThat(told(VALIDATOR.validateValue(type, property, value)))
                .singleElement()
                .asString()
                .startsWith(property)
                .endsWith(" " + constraint);
    }

    /** All containers of Vavr at once. */
    private record Everything(
            Option<@Positive Integer> option,
            Seq<@NotNull @Positive Integer> seq,
            Set<@Positive Integer> set,
            @Size(min = 2) Map<@NotBlank String, @Positive Integer> map) {}

    @Test
    void placesInContainersAreTold() {
        Everything wrong = new Everything(
                Option.some(0), Array.of(1, 0, null), HashSet.of(1, 0), LinkedHashMap.of("a", 1, " ", 2, "c", 0));

        assertThat(told(VALIDATOR.validate(wrong)))
                .containsExactly(
                        "map<K>[ ].<map key> NotBlank",
                        "map<V>[c].<map value> Positive",
                        "option Positive",
                        "seq[1].<list element> Positive",
                        "seq[2].<list element> NotNull",
                        "set[].<iterable element> Positive");
        assertThat(told(VALIDATOR.validate(
                        new Everything(Option.none(), Array.empty(), HashSet.empty(), HashMap.of("a", 1)))))
                .containsExactly("map Size");
    }
}
