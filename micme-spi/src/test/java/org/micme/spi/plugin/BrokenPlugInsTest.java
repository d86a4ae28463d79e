package org.micme.spi.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.micme.spi.message.Mailer;

/** A plug-in that can't be loaded stops the program before it starts, and its jar is named beside all that was found. */
class BrokenPlugInsTest {

    private static final String NAME = "com.example.mail.Broken";

    @TempDir
    Path folder;

    /** What is said of a jar that lies beside one with a mailer that is fine. */
    private PlugInProblem problem(PlugInJar broken) throws IOException {
        Path fine = new PlugInJar()
                .mailer("Post", "post")
                .service(Mailer.class, "com.example.mail.Post")
                .at(folder.resolve("fine.jar"));
        URL[] jars = {
            broken.at(folder.resolve("broken.jar")).toUri().toURL(),
            fine.toUri().toURL()
        };
        try (URLClassLoader loader = new URLClassLoader(jars, PlugIns.class.getClassLoader())) {
            PlugInProblem problem = catchThrowableOfType(
                    PlugInProblem.class,
                    () -> PlugIns.builder().discover(loader).build());
            assertThat(problem)
                    .hasMessageContaining("for the role MAILER: ")
                    .hasMessageContaining("broken.jar")
                    .hasMessageContaining("found besides: post (com.example.mail.Post in fine.jar) for [MAILER]")
                    .hasMessageNotContaining(folder.toString())
                    .hasCauseInstanceOf(Error.class);
            return problem;
        }
    }

    private static PlugInJar jar(String source) {
        return new PlugInJar().source(NAME, source).service(Mailer.class, NAME);
    }

    @Test
    void aClassThatIsNotThereIsNamed() throws IOException {
        assertThat(problem(new PlugInJar().service(Mailer.class, NAME)))
                .hasMessageContaining("not loaded is com.example.mail.Broken of broken.jar");
    }

    @Test
    void aClassWithoutAConstructorForAnybodyIsNamed() throws IOException {
        assertThat(problem(jar(PlugInJar.mailerSource("Broken", "broken", "public Broken(int size) {}"))))
                .hasMessageContaining("not loaded is com.example.mail.Broken of broken.jar");
    }

    @Test
    void aConstructorThatThrowsIsNamedWithWhatItThrows() throws IOException {
        PlugInProblem problem = problem(jar(PlugInJar.mailerSource(
                "Broken", "broken", "public Broken() { throw new IllegalStateException(\"secret\"); }")));

        assertThat(problem)
                .hasMessageContaining(
                        "com.example.mail.Broken in broken.jar ended with java.lang.IllegalStateException")
                .hasMessageNotContaining("secret")
                .hasRootCauseMessage("secret");
    }

    @Test
    void aClassOfAnotherTypeIsNamed() throws IOException {
        assertThat(problem(jar("package com.example.mail; public final class Broken {}")))
                .hasMessageContaining("not a subtype")
                .hasMessageContaining("not loaded is com.example.mail.Broken of broken.jar");
    }

    @Test
    void aClassWhosePartsAreNotThereIsNamed() throws IOException {
        PlugInJar halved = jar("""
                        package com.example.mail;

                        public final class Broken extends Base {
                            @Override public String name() { return "broken"; }
                        }
                        """).source("com.example.mail.Base", """
                        package com.example.mail;

                        abstract class Base implements org.micme.spi.message.Mailer {
                            @Override public void send(org.micme.spi.message.Mail mail) {}
                        }
                        """).without("com.example.mail.Base");

        assertThat(problem(halved)).hasMessageContaining("not loaded is com.example.mail.Broken of broken.jar");
    }

    @Test
    void aFileOfServicesThatIsNoneIsNamed() throws IOException {
        assertThat(problem(new PlugInJar().service(Mailer.class, "not a class")))
                .hasMessageContaining("the services of broken.jar");
    }

    @Test
    void allThatIsBrokenIsToldAtOnce() throws IOException {
        PlugInProblem problem =
                problem(new PlugInJar().service(Mailer.class, NAME, "com.example.mail.Gone", "com.example.mail.Lost"));

        assertThat(problem)
                .hasMessageContaining("com.example.mail.Gone of broken.jar")
                .hasMessageContaining("com.example.mail.Lost of broken.jar");
        assertThat(problem.getSuppressed()).hasSize(2);
    }
}
