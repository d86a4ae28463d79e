package org.micme.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.micme.rules.policy.Policy;

/** Plug-ins that lie on the class path are found, sorted by name, behind those that were passed. */
class DiscoveredContributorsTest {

    @TempDir
    Path jar;

    /** Finds nothing, ever. */
    public static class Quiet implements RuleContributor {

        private final String name;

        Quiet(String name) {
            this.name = name;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public <F> Contribution contribute(Rule<F, ?, ?> rule, F facts, Decision<?, ?> own, Policy policy) {
            return Contribution.NOTHING;
        }
    }

    /** Comes last by its name. */
    public static final class Zebra extends Quiet {
        public Zebra() {
            super("zebra");
        }
    }

    /** Comes first by its name. */
    public static final class Ant extends Quiet {
        public Ant() {
            super("ant");
        }
    }

    @BeforeEach
    void packThePlugIns() throws IOException {
        Path services = Files.createDirectories(jar.resolve("META-INF/services"));
        Files.write(
                services.resolve(RuleContributor.class.getName()), List.of(Zebra.class.getName(), Ant.class.getName()));
        for (Class<?> type : List.of(Quiet.class, Zebra.class, Ant.class)) {
            String file = type.getName().replace('.', '/') + ".class";
            Files.createDirectories(Objects.requireNonNull(jar.resolve(file).getParent()));
            try (InputStream bytes = type.getResourceAsStream("/" + file)) {
                Files.copy(bytes, jar.resolve(file));
            }
        }
    }

    /** Looks into the jar first, as a host's own loader for plug-ins does. */
    private static final class PlugInLoader extends URLClassLoader {

        PlugInLoader(Path jar) throws MalformedURLException {
            super(new URL[] {jar.toUri().toURL()}, DiscoveredContributorsTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            return name.startsWith(DiscoveredContributorsTest.class.getName() + "$")
                    ? findClass(name)
                    : super.loadClass(name, resolve);
        }
    }

    @Test
    void theyAreSortedByNameBehindThosePassed() throws IOException {
        try (PlugInLoader loader = new PlugInLoader(jar)) {
            RuleBook book = RuleBook.discovered(loader, new Quiet("passed"));

            assertThat(book.contributors().map(RuleContributor::name)).containsExactly("passed", "ant", "zebra");
        }
    }

    @Test
    void oneThatIsPassedAndFoundIsAnErrorThatNamesBothClasses() throws IOException {
        try (PlugInLoader loader = new PlugInLoader(jar)) {
            assertThatThrownBy(() -> RuleBook.discovered(loader, new Quiet("ant")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(Quiet.class.getName())
                    .hasMessageContaining(Ant.class.getName());
        }
    }

    @Test
    void whereNoneLiesOnTheClassPathTheBookHasThosePassedAlone() {
        ClassLoader bare = new ClassLoader(null) {};

        assertThat(RuleBook.discovered(bare, new Quiet("passed")).contributors().map(RuleContributor::name))
                .containsExactly("passed");
        assertThat(RuleBook.discovered(bare).contributors()).isEmpty();
    }
}
