package org.micme.spi.plugin;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The files under {@code META-INF/services} that name plug-ins of a role: read only where something is wrong. */
final class ServiceFiles {

    private final ClassLoader loader;
    private final PlugInRole role;
    private final String resource;

    ServiceFiles(ClassLoader loader, PlugInRole role) {
        this.loader = loader;
        this.role = role;
        this.resource = "META-INF/services/" + role.type().getName();
    }

    private List<URL> all() {
        try {
            return Collections.list(loader.getResources(resource));
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    /** What the service loader says, with jars by their names in place of paths. */
    String withoutPaths(Throwable error) {
        String message = String.valueOf(error.getMessage());
        String service = role.type().getName() + ": ";
        String said = message.startsWith(service) ? message.substring(service.length()) : message;
        for (URL file : all()) {
            said = said.replace(file.toString(), "the services of " + Origin.ofServices(file, resource));
        }
        return said;
    }

    /** The classes that are named, each with its jar, but for those that could be loaded. */
    List<String> namesBut(Set<String> given) {
        return all().stream()
                .flatMap(file -> names(file)
                        .filter(name -> !given.contains(name))
                        .map(name -> name + " of " + Origin.ofServices(file, resource)))
                .toList();
    }

    private static Stream<String> names(URL file) {
        try {
            URLConnection connection = file.openConnection();
            // A jar that is kept open can't be replaced on every system.
            connection.setUseCaches(false);
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8))) {
                return lines
                        .lines()
                        .map(line -> line.replaceFirst("#.*", "").strip())
                        .filter(name -> !name.isEmpty())
                        .toList()
                        .stream();
            }
        } catch (IOException unreadable) {
            return Stream.empty();
        }
    }
}
