package org.micme.spi.plugin;

/** The source of a store that keeps nothing. */
final class StoreSource {

    static final String TEXT = """
            package com.example.box;

            import java.time.temporal.ChronoUnit;
            import java.util.Set;
            import java.util.function.Function;
            import org.micme.domain.kernel.InstitutionId;
            import org.micme.spi.audit.Ledger;
            import org.micme.spi.job.Jobs;
            import org.micme.spi.outbox.OutboxQueue;
            import org.micme.spi.port.StorePort;
            import org.micme.spi.store.Store;
            import org.micme.spi.store.UnitOfWork;

            public final class BoxStore implements Store {
                @Override public String name() { return "box"; }
                @Override public <T> T inUnit(InstitutionId whose, Function<? super UnitOfWork, ? extends T> work) {
                    return null;
                }
                @Override public <T> T reading(InstitutionId whose, Function<? super UnitOfWork, ? extends T> work) {
                    return null;
                }
                @Override public Set<Class<? extends StorePort>> ports() { return Set.of(); }
                @Override public Set<InstitutionId> institutions() { return Set.of(); }
                @Override public ChronoUnit precision() { return ChronoUnit.NANOS; }
                @Override public OutboxQueue outboxQueue() { return null; }
                @Override public Jobs jobs() { return null; }
                @Override public Ledger ledger() { return null; }
                @Override public void close() {}
            }
            """;

    private StoreSource() {}
}
