package org.micme.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The other tests in this package see everything there is, and so none of them passes on nothing. */
class CompletenessTest {

    /** How many top-level classes there are at least; raise it as the code grows. */
    private static final int FLOOR = 370;

    /** In the build and in no layer: what is measured, and what looks from outside. */
    private static final Set<String> NEVER_DEPLOYED = Set.of(
            "micme-adapters-jdbc/proof",
            "micme-reference-app/bench",
            "micme-reference-app/proof",
            "micme-reference-app/consumer");

    private static final Pattern MODULE = Pattern.compile("<module>(.+)</module>");

    @Test
    void everyModuleOfTheBuildIsOneOfTheParts() throws IOException {
        Stream<String> inTheBuild = MODULE.matcher(Files.readString(Part.ROOT.resolve("pom.xml")))
                .results()
                .map(found -> found.group(1))
                .filter(folder -> !NEVER_DEPLOYED.contains(folder));

        assertThat(inTheBuild)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Part.values()).map(Part::folder).toList());
    }

    @ParameterizedTest
    @EnumSource
    void everySourceFileWasSeenAsAClass(Part part) {
        Set<String> seen = Codebase.in(part).map(JavaClass::getName).collect(Collectors.toSet());

        assertThat(part.sources()).extracting(CompletenessTest::className).allMatch(seen::contains, "was compiled");
    }

    @ParameterizedTest
    @EnumSource
    void everyModuleThatHoldsSomethingDescribesItself(Part part) {
        assertThat(part.hasDescriptor()).isEqualTo(!part.sources().isEmpty());
    }

    @Test
    void everyClassLiesInThePackageOfAPart() {
        Set<JavaClass> ofParts =
                Arrays.stream(Part.values()).flatMap(Codebase::in).collect(Collectors.toSet());

        assertThat(Codebase.CLASSES).allMatch(ofParts::contains, "lies in the package of a part");
    }

    @Test
    void thereAreAsManyClassesAsThereWere() {
        assertThat(Codebase.CLASSES.stream().filter(JavaClass::isTopLevelClass).count())
                .isGreaterThanOrEqualTo(FLOOR);
    }

    private static String className(Path source) {
        Matcher path = Pattern.compile(".*/src/main/java/(.*)\\.java")
                .matcher(source.toString().replace('\\', '/'));
        assertThat(path.matches()).isTrue();
        return path.group(1).replace('/', '.');
    }
}
