package org.micme.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The validator may read the annotated records: it looks at their fields, which a module hides unless it says otherwise. */
class ValidatedRecordsTest {

    private static final String VALIDATOR = "org.hibernate.validator";

    private static boolean isValidated(JavaField field) {
        return field.getAnnotations().stream()
                .anyMatch(annotation -> annotation.getRawType().getPackageName().startsWith("jakarta.validation"));
    }

    @Test
    void theirPackagesAreOpenToItAndNoOthers() {
        Set<String> validated = Codebase.in(Part.DOMAIN)
                .filter(JavaClass::isRecord)
                .filter(type -> type.getFields().stream().anyMatch(ValidatedRecordsTest::isValidated))
                .map(JavaClass::getPackageName)
                .collect(Collectors.toSet());
        ModuleDescriptor domain = ModuleFinder.of(Part.DOMAIN.classes())
                .find(Part.DOMAIN.rootPackage())
                .orElseThrow()
                .descriptor();

        assertThat(validated).isNotEmpty();
        assertThat(domain.opens())
                .allMatch(opens -> opens.targets().equals(Set.of(VALIDATOR)))
                .extracting(ModuleDescriptor.Opens::source)
                .containsExactlyInAnyOrderElementsOf(validated);
    }
}
