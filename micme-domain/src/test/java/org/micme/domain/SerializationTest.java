package org.micme.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.Serializable;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.micme.domain.account.PersonId;
import org.micme.domain.kernel.Change;

/** Every state and every event can be written down and read again. */
class SerializationTest {

    private static final List<Serializable> LIVES = Lives.ofAnybody();

    @Test
    void whatIsWrittenIsReadAgain() throws IOException, ClassNotFoundException {
        for (Serializable one : LIVES) {
            Object read = new Reading(written(one)).readObject();

            assertThat(read).isEqualTo(one).hasSameHashCodeAs(one).hasToString(one.toString());
        }
    }

    /** So that neither this test nor that of personal data leaves anything out. */
    @Test
    void theLivesMeetEveryTypeOfTheDomain() throws IOException, ClassNotFoundException, URISyntaxException {
        Set<String> met = new TreeSet<>();
        for (Serializable one : LIVES) {
            Reading reading = new Reading(written(one));
            reading.readObject();
            met.addAll(reading.met);
        }

        Set<String> all = concreteTypes();
        assertThat(all).hasSizeGreaterThan(100);
        assertThat(met).containsAll(all);
    }

    private static byte[] written(Serializable one) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(one);
        }
        return bytes.toByteArray();
    }

    private static Set<String> concreteTypes() throws IOException, URISyntaxException {
        Path root = Path.of(PersonId.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(name -> name.startsWith("org/micme/domain/") && name.endsWith(".class"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .filter(SerializationTest::holdsState)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** Whether it is a record or a generated value: enumerations are Java's affair, and a change is not stored. */
    private static boolean holdsState(String name) {
        try {
            Class<?> type = Class.forName(name);
            boolean generated = type.getSimpleName().startsWith("Immutable") && !type.isMemberClass();
            return (type.isRecord() || generated)
                    && !Modifier.isAbstract(type.getModifiers())
                    && !type.equals(Change.class);
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private static final class Reading extends ObjectInputStream {

        private final Set<String> met = new TreeSet<>();

        private Reading(byte[] bytes) throws IOException {
            super(new ByteArrayInputStream(bytes));
        }

        @Override
        protected Class<?> resolveClass(ObjectStreamClass description) throws IOException, ClassNotFoundException {
            met.add(description.getName());
            return Class.forName(description.getName());
        }
    }
}
