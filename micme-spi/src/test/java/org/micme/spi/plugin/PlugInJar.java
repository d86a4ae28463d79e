package org.micme.spi.plugin;

import io.vavr.control.Option;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.micme.domain.kernel.InstitutionId;
import org.micme.rules.Rule;
import org.micme.spi.PlugIn;

/** A jar with plug-ins, from their sources: as somebody else would build it. */
final class PlugInJar {

    private final Map<String, String> sources = new LinkedHashMap<>();
    private final Map<String, String> resources = new LinkedHashMap<>();
    private final List<String> leftOut = new ArrayList<>();

    /** The source of a class. */
    PlugInJar source(String name, String text) {
        sources.put(name, text);
        return this;
    }

    /** The source of a mailer in the package {@code com.example.mail}. */
    PlugInJar mailer(String simpleName, String called) {
        return source("com.example.mail." + simpleName, mailerSource(simpleName, called, ""));
    }

    static String mailerSource(String simpleName, String called, String member) {
        return """
                package com.example.mail;

                public final class %s implements org.micme.spi.message.Mailer {
                    %s
                    @Override public String name() { return "%s"; }
                    @Override public void send(org.micme.spi.message.Mail mail) {}
                }
                """.formatted(simpleName, member, called);
    }

    /** Says in the jar which classes have a role. */
    PlugInJar service(Class<? extends PlugIn> role, String... lines) {
        resources.put("META-INF/services/" + role.getName(), String.join("\n", lines) + "\n");
        return this;
    }

    /** Forgets to put a class into the jar. */
    PlugInJar without(String name) {
        leftOut.add(name.replace('.', '/') + ".class");
        return this;
    }

    /** Compiles, and packs. */
    Path at(Path jar) {
        try {
            Path folder = Files.createTempDirectory(jar.toAbsolutePath().getParent(), "built");
            compile(folder);
            try (OutputStream file = Files.newOutputStream(jar);
                    JarOutputStream out = new JarOutputStream(file)) {
                for (Path each : files(folder.resolve("classes"))) {
                    String name = folder.resolve("classes")
                            .relativize(each)
                            .toString()
                            .replace('\\', '/');
                    if (!leftOut.contains(name)) {
                        out.putNextEntry(new JarEntry(name));
                        Files.copy(each, out);
                    }
                }
                for (Map.Entry<String, String> each : resources.entrySet()) {
                    out.putNextEntry(new JarEntry(each.getKey()));
                    out.write(each.getValue().getBytes(java.nio.charset.StandardCharsets.UTF_8));
                }
            }
            return jar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private void compile(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("classes"));
        List<String> arguments = new ArrayList<>(List.of(
                "-proc:none",
                "-nowarn",
                "-d",
                folder.resolve("classes").toString(),
                sources.containsKey("module-info") ? "--module-path" : "--class-path",
                ours()));
        for (Map.Entry<String, String> each : sources.entrySet()) {
            Path file = folder.resolve("sources/" + each.getKey().replace('.', '/') + ".java");
            Files.createDirectories(file.getParent());
            arguments.add(Files.writeString(file, each.getValue()).toString());
        }
        if (sources.isEmpty()) {
            return;
        }
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        int exit = ToolProvider.findFirst("javac").orElseThrow().run(out, out, arguments.toArray(String[]::new));
        if (exit != 0) {
            throw new AssertionError(said.toString());
        }
    }

    private static String ours() {
        return Stream.of(PlugIn.class, Rule.class, InstitutionId.class, Option.class)
                .map(PlugInJar::placeOf)
                .distinct()
                .collect(Collectors.joining(System.getProperty("path.separator")));
    }

    private static String placeOf(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
