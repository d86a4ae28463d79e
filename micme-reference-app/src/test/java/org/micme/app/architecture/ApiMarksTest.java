package org.micme.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.micme.domain.Api;

/** What is exported says what it promises, and what promises little is what the comparison with a release leaves out. */
class ApiMarksTest {

    private static final Set<Part> LIBRARIES = Set.of(Part.DOMAIN, Part.RULES, Part.SPI);
    private static final Pattern LEFT_OUT = Pattern.compile("<exclude>(org\\.micme\\.[^<]+)</exclude>");

    @ParameterizedTest
    @EnumSource(names = {"DOMAIN", "RULES", "SPI"})
    void everyExportedPackageIsMarkedAndNoOther(Part part) {
        Set<String> marked = Codebase.in(part)
                .filter(type -> type.getSimpleName().equals("package-info"))
                .filter(type -> type.isAnnotatedWith(Api.class))
                .map(JavaClass::getPackageName)
                .collect(Collectors.toSet());

        assertThat(marked).isEqualTo(part.exportedPackages());
    }

    @Test
    void noTypeIsMarkedThatNobodySees() {
        assertThat(Codebase.CLASSES.stream()
                        .filter(type -> !type.getSimpleName().equals("package-info"))
                        .filter(type -> type.isAnnotatedWith(Api.class)))
                .isNotEmpty()
                .allMatch(ApiMarksTest::isExported);
    }

    @Test
    void theComparisonLeavesOutWhatIsExperimentalAndNothingElse() throws IOException {
        List<String> leftOut = LEFT_OUT.matcher(Files.readString(Part.ROOT.resolve("pom.xml")))
                .results()
                .map(found -> found.group(1))
                .toList();
        Set<String> experimental = exported()
                .filter(type -> promise(type) == Api.Status.EXPERIMENTAL)
                .map(JavaClass::getName)
                .collect(Collectors.toSet());

        assertThat(exported()
                        .map(JavaClass::getName)
                        .filter(type -> leftOut.stream().anyMatch(name -> isWithin(type, name))))
                .containsExactlyInAnyOrderElementsOf(experimental);
        assertThat(leftOut)
                .isNotEmpty()
                .allMatch(name -> experimental.stream().anyMatch(type -> isWithin(type, name)), "leaves out something");
    }

    private static Stream<JavaClass> exported() {
        return LIBRARIES.stream().flatMap(Codebase::in).filter(ApiMarksTest::isExported);
    }

    private static boolean isExported(JavaClass type) {
        return LIBRARIES.stream().anyMatch(part -> part.exportedPackages().contains(type.getPackageName()))
                && isVisible(type);
    }

    private static boolean isVisible(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(ApiMarksTest::isVisible).orElse(true);
    }

    /** A type is named, or its package is, or a type around it. */
    private static boolean isWithin(String type, String name) {
        return type.equals(name) || type.startsWith(name + ".") || type.startsWith(name + "$");
    }

    private static Api.Status promise(JavaClass type) {
        Optional<Api.Status> own = type.tryGetAnnotationOfType(Api.class).map(Api::value);
        return own.or(() -> type.getEnclosingClass().map(ApiMarksTest::promise))
                .orElseGet(
                        () -> type.getPackage().getAnnotationOfType(Api.class).value());
    }
}
