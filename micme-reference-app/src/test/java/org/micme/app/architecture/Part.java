package org.micme.app.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A module of ours: its folder in the work tree, and the package that all of it lies in. */
enum Part {
    DOMAIN("micme-domain", "org.micme.domain"),
    RULES("micme-rules", "org.micme.rules"),
    SPI("micme-spi", "org.micme.spi"),
    CONTRACT("micme-spi/tck", "org.micme.contract"),
    JDBC("micme-adapters-jdbc", "org.micme.jdbc"),
    CLOUDCME("micme-adapters-cloudcme", "org.micme.cloudcme"),
    CLI("micme-reference-app/cli", "org.micme.cli"),
    APP("micme-reference-app", "org.micme.app");

    /** Where the work tree begins. */
    static final Path ROOT = root();

    private final String folder;
    private final String rootPackage;

    Part(String folder, String rootPackage) {
        this.folder = folder;
        this.rootPackage = rootPackage;
    }

    String folder() {
        return folder;
    }

    /** Names the root package; the module has the same name. */
    String rootPackage() {
        return rootPackage;
    }

    /** All its packages, as ArchUnit writes them. */
    String packages() {
        return rootPackage + "..";
    }

    Path classes() {
        return ROOT.resolve(folder).resolve("target/classes");
    }

    /** The hand-written files of production code, without the descriptor of the module. */
    List<Path> sources() {
        return javaFiles("src/main/java").stream()
                .filter(file -> !file.endsWith("module-info.java"))
                .toList();
    }

    List<Path> testSources() {
        return javaFiles("src/test/java");
    }

    boolean hasDescriptor() {
        return Files.exists(ROOT.resolve(folder).resolve("src/main/java/module-info.java"));
    }

    /** The packages that everybody sees; none while the module has no descriptor. */
    Set<String> exportedPackages() {
        return ModuleFinder.of(classes()).find(rootPackage).stream()
                .flatMap(module -> module.descriptor().exports().stream())
                .filter(exports -> !exports.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
    }

    private List<Path> javaFiles(String below) {
        Path start = ROOT.resolve(folder).resolve(below);
        if (!Files.exists(start)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(start)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("micme-domain/pom.xml"))) {
            folder = folder.getParent();
            if (folder == null) {
                throw new IllegalStateException("run from within the work tree");
            }
        }
        return folder;
    }
}
