package org.micme.app.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Every package teaches its concept, and every name is a word of the domain. */
class PackagesAndNamesTest {

    @Test
    void everyPackageIsExplainedAndNullMarked() {
        Set<String> marked = Codebase.CLASSES.stream()
                .filter(type -> type.getSimpleName().equals("package-info"))
                .filter(type -> type.isAnnotatedWith(NullMarked.class))
                .map(JavaClass::getPackageName)
                .collect(Collectors.toSet());

        assertThat(Codebase.CLASSES.stream().map(JavaClass::getPackageName).distinct())
                .isNotEmpty()
                .allMatch(marked::contains, "has a package-info with @NullMarked");
    }

    @Test
    void noClassIsNamedAfterItsRoleInThePlumbing() {
        classes()
                .should()
                .haveSimpleNameNotEndingWith("Impl")
                .andShould()
                .haveSimpleNameNotEndingWith("Manager")
                .andShould()
                .haveSimpleNameNotEndingWith("Helper")
                .andShould()
                .haveSimpleNameNotEndingWith("Util")
                .andShould()
                .haveSimpleNameNotEndingWith("Utils")
                .andShould()
                .haveSimpleNameNotEndingWith("Dto")
                .andShould()
                .haveSimpleNameNotEndingWith("DTO")
                .because("a name says what a thing is to a coordinator, and not that it implements something")
                .check(Codebase.CLASSES);
    }

    @Test
    void noPackageIsNamedAfterALayer() {
        noClasses()
                .should()
                .resideInAnyPackage("..service..", "..util..", "..utils..", "..dto..", "..impl..", "..common..")
                .because("the subdomain comes first")
                .check(Codebase.CLASSES);
    }
}
