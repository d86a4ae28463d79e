package org.micme.app.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** All production classes of all modules, read once. */
final class Codebase {

    static final JavaClasses CLASSES = new ClassFileImporter().importPaths(folders());

    private Codebase() {}

    /** Whether a processor wrote the class: Immutables names its classes so. */
    static boolean isGenerated(JavaClass type) {
        return outermost(type).getSimpleName().startsWith("Immutable");
    }

    static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(Codebase::outermost).orElse(type);
    }

    static Stream<JavaClass> in(Part part) {
        return CLASSES.stream().filter(type -> (type.getPackageName() + ".").startsWith(part.rootPackage() + "."));
    }

    private static List<Path> folders() {
        return Arrays.stream(Part.values())
                .map(Part::classes)
                .filter(Files::exists)
                .toList();
    }
}
