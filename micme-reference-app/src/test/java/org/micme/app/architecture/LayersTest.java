package org.micme.app.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may know whom: the drawing of the architecture, arrow by arrow. */
class LayersTest {

    private static final Map<Part, Set<Part>> MAY_KNOW = Map.of(
            Part.DOMAIN, EnumSet.noneOf(Part.class),
            Part.RULES, EnumSet.of(Part.DOMAIN),
            Part.SPI, EnumSet.of(Part.DOMAIN, Part.RULES),
            Part.CONTRACT, EnumSet.of(Part.SPI, Part.RULES, Part.DOMAIN),
            Part.JDBC, EnumSet.of(Part.SPI, Part.DOMAIN, Part.RULES),
            Part.CLOUDCME, EnumSet.of(Part.SPI, Part.DOMAIN, Part.RULES),
            Part.CLI, EnumSet.of(Part.RULES, Part.DOMAIN),
            Part.APP, EnumSet.complementOf(EnumSet.of(Part.CONTRACT)));

    /** What a pure core may use of the JDK: no file, no socket, no thread, no database. */
    private static final String[] PURE_JDK = {
        "java.lang",
        "java.lang.annotation",
        "java.math",
        "java.text",
        "java.time..",
        "java.util",
        "java.util.concurrent..",
        "java.util.function",
        "java.util.regex",
        "java.util.stream"
    };

    /** Serialization is a property of a value, and not input or output of ours. */
    private static final DescribedPredicate<JavaClass> SERIALIZATION = DescribedPredicate.describe(
            "serialization",
            type -> type.getPackageName().equals("java.io")
                    && (type.getSimpleName().equals("Serializable")
                            || type.getSimpleName().startsWith("Object")
                            || type.getSimpleName().equals("InvalidObjectException")));

    @ParameterizedTest
    @EnumSource
    void aModuleKnowsTheModulesOfItsArrowsAlone(Part part) {
        String[] strangers = Arrays.stream(Part.values())
                .filter(other -> other != part && !MAY_KNOW.get(part).contains(other))
                .map(Part::packages)
                .toArray(String[]::new);

        noClasses()
                .that()
                .resideInAPackage(part.packages())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(strangers)
                .because("the drawing of the architecture has no such arrow")
                .allowEmptyShould(part.sources().isEmpty())
                .check(Codebase.CLASSES);
    }

    @ParameterizedTest
    @EnumSource(names = {"DOMAIN", "RULES"})
    void theCoreUsesValuesAloneAndNeitherClockNorFiles(Part part) {
        DescribedPredicate<JavaClass> annotations =
                resideInAnyPackage("org.jspecify..", "org.immutables..", "jakarta.validation..");

        classes()
                .that()
                .resideInAPackage(part.packages())
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(PURE_JDK)
                        .or(SERIALIZATION)
                        .or(annotations)
                        .or(resideInAPackage("io.vavr.."))
                        .or(resideInAnyPackage(Part.DOMAIN.packages(), Part.RULES.packages())))
                .allowEmptyShould(part.sources().isEmpty())
                .check(Codebase.CLASSES);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"CLI", "APP", "JDBC"})
    void jsonIsReadAndWrittenAtTheEdgeAlone(Part part) {
        noneUses(part, "com.fasterxml.jackson..");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "APP")
    void theApplicationAloneWires(Part part) {
        noneUses(part, "com.google.inject..");
        noneUses(part, "jakarta.inject..");
    }

    @Test
    void noPackagesDependOnOneAnotherInARing() {
        slices().matching("org.micme.(**)").should().beFreeOfCycles().check(Codebase.CLASSES);
    }

    @Test
    void everyPartHasItsArrows() {
        assertThat(MAY_KNOW).containsOnlyKeys(Part.values());
    }

    private static void noneUses(Part part, String packages) {
        noClasses()
                .that()
                .resideInAPackage(part.packages())
                .should()
                .dependOnClassesThat()
                .resideInAPackage(packages)
                .allowEmptyShould(part.sources().isEmpty())
                .check(Codebase.CLASSES);
    }
}
