package org.micme.app.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.micme.domain.kernel.InstitutionId;
import org.micme.spi.outbox.OutboxMessage;
import org.micme.spi.outbox.OutboxTransport;
import org.micme.spi.store.Store;

/** A node that answers also seals, and delivers by the plug-ins that it finds. */
class BackgroundTest {

    private static final InstitutionId MERCY = InstitutionId.of("mercy");

    @TempDir
    private Path plugIns;

    /** A transport that is found. */
    public static final class Pigeon implements OutboxTransport {

        static final Queue<String> ARRIVED = new ConcurrentLinkedQueue<>();

        @Override
        public String name() {
            return "pigeon";
        }

        @Override
        public void deliver(InstitutionId institution, OutboxMessage message) {
            ARRIVED.add(message.key());
        }
    }

    @BeforeEach
    void nothingHasArrived() {
        Pigeon.ARRIVED.clear();
    }

    private URLClassLoader finding(Class<?> role, Class<?> plugIn) throws IOException {
        Path services = Files.createDirectories(plugIns.resolve("META-INF/services"));
        Files.writeString(services.resolve(role.getName()), plugIn.getName() + "\n");
        return new URLClassLoader(new URL[] {plugIns.toUri().toURL()}, BackgroundTest.class.getClassLoader());
    }

    @ParameterizedTest
    @MethodSource("org.micme.app.job.Stores#all")
    void itSealsAndDeliversUntilItIsClosed(Supplier<Store> empty) throws IOException {
        Store store = empty.get();
        try (URLClassLoader loader = finding(OutboxTransport.class, Pigeon.class);
                Background background = new Background(store, loader)) {
            background.start();
            Stores.append(store, MERCY, "Claimed");
            Stores.put(store, MERCY, "m");

            Stores.await(() -> Pigeon.ARRIVED.contains("m"));
            Stores.await(() -> store.ledger().verify(MERCY).unsealedCount() == 0);
        }
        assertThat(Pigeon.ARRIVED).containsExactly("m");
        assertThatThrownBy(() -> Stores.append(store, MERCY, "Claimed")).isInstanceOf(IllegalStateException.class);
    }
}
