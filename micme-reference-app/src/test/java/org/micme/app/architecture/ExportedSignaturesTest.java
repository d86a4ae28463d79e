package org.micme.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What others compile against names the JDK's types, our own exported ones, and few others: each is a promise for life. */
class ExportedSignaturesTest {

    /** Jakarta Validation wants it in the signature of every constraint. */
    private static final String OF_CONSTRAINTS = "jakarta.validation.Payload";

    private static final Set<String> VAVR = Set.of("io.vavr", "io.vavr.collection", "io.vavr.control");

    private static final Set<String> EXPORTED = Arrays.stream(Part.values())
            .flatMap(part -> part.exportedPackages().stream())
            .collect(Collectors.toUnmodifiableSet());

    @ParameterizedTest
    @EnumSource(names = {"DOMAIN", "RULES", "SPI"})
    void exportedSignaturesNameNothingForeign(Part part) {
        assumeFalse(part.sources().isEmpty(), "holds nothing yet");
        Set<String> exported = part.exportedPackages();
        List<JavaClass> types = Codebase.in(part)
                .filter(type -> exported.contains(type.getPackageName()) && isVisible(type))
                .toList();

        assertThat(types.isEmpty()).as("exports no type").isEqualTo(exported.isEmpty());
        assertThat(types.stream().flatMap(type -> foreign(type, part))).isEmpty();
    }

    private static Stream<String> foreign(JavaClass type, Part part) {
        Predicate<JavaClass> foreign = named -> !isAllowed(named, part);
        Stream<String> above = Stream.concat(type.getRawSuperclass().stream(), type.getRawInterfaces().stream())
                .filter(foreign)
                .filter(parent -> !Codebase.isGenerated(parent))
                .map(parent -> type.getName() + " extends " + parent.getName());
        Stream<String> inside = Stream.concat(type.getFields().stream(), type.getCodeUnits().stream())
                .filter(ExportedSignaturesTest::isVisible)
                .flatMap(member ->
                        types(member).filter(foreign).map(named -> member.getFullName() + " names " + named.getName()));
        return Stream.concat(above, inside);
    }

    private static Stream<JavaClass> types(JavaMember member) {
        Stream<JavaType> types = member instanceof JavaField field
                ? Stream.of(field.getType())
                : Stream.concat(
                        Stream.of(((JavaCodeUnit) member).getReturnType()),
                        ((JavaCodeUnit) member).getParameterTypes().stream());
        return types.flatMap(type -> type.getAllInvolvedRawTypes().stream()).map(JavaClass::getBaseComponentType);
    }

    private static boolean isAllowed(JavaClass type, Part part) {
        return type.isPrimitive()
                || type.getPackageName().startsWith("java.")
                || type.getName().equals(OF_CONSTRAINTS)
                || VAVR.contains(type.getPackageName()) && part != Part.SPI
                || EXPORTED.contains(type.getPackageName()) && isVisible(type);
    }

    private static boolean isVisible(JavaClass type) {
        return isPublicOrProtected(type.getModifiers())
                && type.getEnclosingClass()
                        .map(ExportedSignaturesTest::isVisible)
                        .orElse(true);
    }

    private static boolean isVisible(JavaMember member) {
        return isPublicOrProtected(member.getModifiers())
                && !member.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    private static boolean isPublicOrProtected(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }
}
