package org.micme.spi.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.micme.spi.PlugIn;
import org.micme.spi.calendar.HolidayCalendar;
import org.micme.spi.message.Mail;
import org.micme.spi.message.Mailer;
import org.micme.spi.store.Store;

/** Plug-ins are found in jars on the class path and on the module path, in an order that nobody has to guess. */
class PlugInsFoundInJarsTest {

    private static final String CALENDAR = """
            package com.example.days;

            public final class %s implements org.micme.spi.calendar.HolidayCalendar {
                @Override public String name() { return "%s"; }
                @Override public java.util.Set<java.time.LocalDate> holidays(int year) { return java.util.Set.of(); }
            }
            """;

    @TempDir
    Path folder;

    private final List<URLClassLoader> loaders = new ArrayList<>();

    @AfterEach
    void closeJars() throws IOException {
        for (URLClassLoader loader : loaders) {
            loader.close();
        }
    }

    private ClassLoader onClassPath(Path... jars) throws IOException {
        URL[] urls = new URL[jars.length];
        for (int i = 0; i < jars.length; i++) {
            urls[i] = jars[i].toUri().toURL();
        }
        URLClassLoader loader = new URLClassLoader(urls, PlugIns.class.getClassLoader());
        loaders.add(loader);
        return loader;
    }

    private static PlugInJar calendar(String simpleName, String called) {
        return new PlugInJar()
                .source("com.example.days." + simpleName, CALENDAR.formatted(simpleName, called))
                .service(HolidayCalendar.class, "com.example.days." + simpleName);
    }

    private Path mailJar() {
        return new PlugInJar()
                .mailer("Post", "post")
                .service(Mailer.class, "com.example.mail.Post # the house's own")
                .at(folder.resolve("post.jar"));
    }

    private record OwnDays(String name) implements HolidayCalendar {

        @Override
        public Set<LocalDate> holidays(int year) {
            return Set.of();
        }
    }

    private record OwnMailer(String name) implements Mailer {

        @Override
        public void send(Mail mail) {
            throw new UnsupportedOperationException("nobody sends here");
        }
    }

    @Test
    void thosePassedInComeFirstAsTheyArePassedAndThoseFoundComeByName() throws IOException {
        ClassLoader loader = onClassPath(
                calendar("Third", "x-days").at(folder.resolve("a.jar")),
                calendar("Fourth", "y-days").at(folder.resolve("b.jar")),
                calendar("Second", "b-days").at(folder.resolve("c.jar")));

        PlugIns plugIns = PlugIns.builder()
                .with(new OwnDays("z-days"))
                .with(new OwnDays("c-days"))
                .discover(loader)
                .build();

        assertThat(plugIns.all(HolidayCalendar.class))
                .extracting(PlugIn::name)
                .containsExactly("z-days", "c-days", "b-days", "x-days", "y-days");
    }

    @Test
    void theOnlyOneOfItsRoleIsFound() throws IOException {
        PlugIns plugIns = PlugIns.builder().discover(onClassPath(mailJar())).build();

        assertThat(plugIns.need(Mailer.class).name()).isEqualTo("post");
        assertThat(plugIns.report()).contains("MAILER: post (com.example.mail.Post in post.jar)");
    }

    @Test
    void twoForARoleThatIsForOneAreBothNamedWithTheirJars() throws IOException {
        Path other = new PlugInJar()
                .mailer("Pigeon", "pigeon")
                .service(Mailer.class, "com.example.mail.Pigeon")
                .at(folder.resolve("pigeons 2.jar"));
        PlugIns.Builder builder = PlugIns.builder().with(new OwnMailer("own")).discover(onClassPath(mailJar(), other));

        assertThatThrownBy(builder::build)
                .isInstanceOf(PlugInProblem.class)
                .hasMessageContaining("the role MAILER is for one plug-in, and there are 3")
                .hasMessageContaining("own (" + OwnMailer.class.getName())
                .hasMessageContaining("passed in)")
                .hasMessageContaining("post (com.example.mail.Post in post.jar)")
                .hasMessageContaining("pigeon (com.example.mail.Pigeon in pigeons 2.jar)")
                .hasMessageNotContaining(folder.toString());
        assertThat(builder.choose(Mailer.class, "pigeon")
                        .build()
                        .need(Mailer.class)
                        .name())
                .isEqualTo("pigeon");
        assertThatThrownBy(() -> builder.choose(Mailer.class, "owl").build())
                .hasMessageContaining("no plug-in called owl")
                .hasMessageContaining("post.jar");
    }

    @Test
    void twoOfOneNameInARoleAreBothNamedWithTheirJars() throws IOException {
        ClassLoader loader = onClassPath(
                calendar("One", "days").at(folder.resolve("a.jar")),
                calendar("Two", "days").at(folder.resolve("b.jar")));

        assertThatThrownBy(() -> PlugIns.builder().discover(loader).build())
                .hasMessageContaining("several plug-ins called days")
                .hasMessageContaining("com.example.days.One in a.jar")
                .hasMessageContaining("com.example.days.Two in b.jar");
    }

    @Test
    void aPlugInWithSeveralRolesIsOneInstance() throws IOException {
        Path jar = new PlugInJar()
                .source("com.example.both.Both", """
                        package com.example.both;

                        public final class Both
                                implements org.micme.spi.message.Mailer, org.micme.spi.calendar.HolidayCalendar {
                            private static int made;
                            public Both() { made++; }
                            @Override public String name() { return "both-" + made; }
                            @Override public void send(org.micme.spi.message.Mail mail) {}
                            @Override public java.util.Set<java.time.LocalDate> holidays(int year) { return null; }
                        }
                        """)
                .service(Mailer.class, "com.example.both.Both")
                .service(HolidayCalendar.class, "com.example.both.Both")
                .at(folder.resolve("both.jar"));

        PlugIns plugIns = PlugIns.builder().discover(onClassPath(jar)).build();

        assertThat(plugIns.need(Mailer.class).name()).isEqualTo("both-1");
        assertThat(plugIns.all(HolidayCalendar.class)).singleElement().isSameAs(plugIns.need(Mailer.class));
    }

    @Test
    void aClassThatIsPassedInIsNotFoundOnceMore() throws IOException, ReflectiveOperationException {
        ClassLoader loader = onClassPath(mailJar());
        Mailer passedIn = (Mailer) loader.loadClass("com.example.mail.Post")
                .getDeclaredConstructor()
                .newInstance();

        PlugIns plugIns = PlugIns.builder().with(passedIn).discover(loader).build();

        assertThat(plugIns.need(Mailer.class)).isSameAs(passedIn);
    }

    @Test
    void aStoreIsFoundLikeAnyOther() throws IOException {
        Path jar = new PlugInJar()
                .source("com.example.box.BoxStore", StoreSource.TEXT)
                .service(Store.class, "com.example.box.BoxStore")
                .at(folder.resolve("box.jar"));

        PlugIns plugIns = PlugIns.builder().discover(onClassPath(jar)).build();

        assertThat(plugIns.need(Store.class).name()).isEqualTo("box");
        assertThat(plugIns.report()).contains("STORE: box (com.example.box.BoxStore in box.jar)");
    }

    @Test
    void aModuleOnTheModulePathIsNamedWithItsJar() throws IOException {
        Path jar = new PlugInJar()
                .source("module-info", """
                        module com.example.mail {
                            requires org.micme.spi;
                            provides org.micme.spi.message.Mailer with com.example.mail.Post;
                        }
                        """)
                .mailer("Post", "post")
                .at(folder.resolve("post-module.jar"));
        ModuleLayer own = PlugIns.class.getModule().getLayer();
        assertThat(own)
                .as("this module's layer: the tests run on the module path")
                .isNotNull();
        Configuration resolved =
                own.configuration().resolveAndBind(ModuleFinder.of(), ModuleFinder.of(jar), Set.of("com.example.mail"));
        ModuleLayer layer = own.defineModulesWithOneLoader(resolved, PlugIns.class.getClassLoader());

        PlugIns plugIns =
                PlugIns.builder().discover(layer.findLoader("com.example.mail")).build();

        assertThat(plugIns.report())
                .contains("MAILER: post (com.example.mail.Post of the module com.example.mail in post-module.jar)");
    }

    @Test
    void nothingIsAddedOnceTheyAreSettled() throws IOException {
        PlugIns.Builder builder = PlugIns.builder().with(new OwnDays("days"));
        PlugIns plugIns = builder.build();
        builder.with(new OwnDays("late-days")).with(new OwnMailer("late")).discover(onClassPath(mailJar()));

        assertThat(plugIns.all(HolidayCalendar.class)).hasSize(1);
        assertThat(plugIns.find(Mailer.class)).isEmpty();
        assertThatThrownBy(() -> plugIns.all(HolidayCalendar.class).add(new OwnDays("x")))
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
