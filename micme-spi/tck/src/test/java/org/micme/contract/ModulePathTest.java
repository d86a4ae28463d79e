package org.micme.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An adapter that is a module of its own requires the kit by its name, and its tests run on the module path. */
class ModulePathTest {

    private static final String DESCRIPTOR = """
            module com.example.drawer {
                requires org.micme.spi;
                requires org.micme.contract;
                requires org.junit.platform.launcher;

                opens com.example.drawer to org.junit.platform.commons;
            }
            """;

    private static final String ADAPTER = """
            package com.example.drawer;

            import java.time.temporal.ChronoUnit;
            import java.util.Set;
            import java.util.function.Function;
            import org.micme.contract.memory.MemoryStore;
            import org.micme.domain.kernel.InstitutionId;
            import org.micme.spi.audit.Ledger;
            import org.micme.spi.job.Jobs;
            import org.micme.spi.outbox.OutboxQueue;
            import org.micme.spi.port.StorePort;
            import org.micme.spi.store.Store;
            import org.micme.spi.store.UnitOfWork;

            final class DrawerStore implements Store {
                private final Store inside = new MemoryStore();
                @Override public String name() { return "drawer"; }
                @Override public <T> T inUnit(InstitutionId whose, Function<? super UnitOfWork, ? extends T> work) {
                    return inside.inUnit(whose, work);
                }
                @Override public <T> T reading(InstitutionId whose, Function<? super UnitOfWork, ? extends T> work) {
                    return inside.reading(whose, work);
                }
                @Override public Set<Class<? extends StorePort>> ports() { return inside.ports(); }
                @Override public Set<InstitutionId> institutions() { return inside.institutions(); }
                @Override public ChronoUnit precision() { return inside.precision(); }
                @Override public OutboxQueue outboxQueue() { return inside.outboxQueue(); }
                @Override public Jobs jobs() { return inside.jobs(); }
                @Override public Ledger ledger() { return inside.ledger(); }
                @Override public void close() { inside.close(); }
            }
            """;

    private static final String TEST = """
            package com.example.drawer;

            import org.micme.contract.Adapter;
            import org.micme.contract.MembershipsContract;
            import org.micme.spi.store.Store;

            class DrawerTest extends MembershipsContract implements Adapter {
                @Override public Store emptyStore() { return new DrawerStore(); }
            }
            """;

    private static final String MAIN = """
            package com.example.drawer;

            import org.junit.platform.engine.discovery.DiscoverySelectors;
            import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
            import org.junit.platform.launcher.core.LauncherFactory;
            import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

            public final class Main {
                public static void main(String[] arguments) {
                    SummaryGeneratingListener summary = new SummaryGeneratingListener();
                    LauncherFactory.create().execute(
                            LauncherDiscoveryRequestBuilder.request()
                                    .selectors(DiscoverySelectors.selectClass(DrawerTest.class))
                                    .build(),
                            summary);
                    System.out.println(Main.class.getModule() + " passed " + summary.getSummary().getTestsSucceededCount()
                            + " failed " + summary.getSummary().getTotalFailureCount());
                }
            }
            """;

    @TempDir
    Path folder;

    /** All that these tests run on and that is a module, by a descriptor or a name in its manifest. */
    private static List<String> modules() {
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(path.split(File.pathSeparator, -1))
                .filter(entry ->
                        entry.endsWith(".jar") || Files.exists(Path.of(entry).resolve("module-info.class")))
                .filter(entry -> !Path.of(entry).getFileName().toString().startsWith("surefire"))
                .toList();
    }

    private String source(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name + ".java"), text).toString();
    }

    private void compile(String modulePath) throws IOException {
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        int exit = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(
                        out,
                        out,
                        "-proc:none",
                        "-d",
                        folder.resolve("classes").toString(),
                        "--module-path",
                        modulePath,
                        source("module-info", DESCRIPTOR),
                        source("DrawerStore", ADAPTER),
                        source("DrawerTest", TEST),
                        source("Main", MAIN));
        assertThat(exit).as(said.toString()).isZero();
    }

    @Test
    void aContractRunsInAnAdaptersModule() throws IOException, InterruptedException {
        String modulePath = modules().stream().collect(Collectors.joining(File.pathSeparator));
        compile(modulePath);
        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dmicme.conformance.report=" + folder,
                        "--module-path",
                        folder.resolve("classes") + File.pathSeparator + modulePath,
                        "--add-modules",
                        "org.junit.jupiter.engine",
                        "--module",
                        "com.example.drawer/com.example.drawer.Main")
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }

        assertThat(Files.readString(said))
                .contains("module com.example.drawer passed " + ConformanceTest.CLAUSES + " failed 0");
        assertThat(Files.readString(folder.resolve("DrawerTest.md")))
                .contains("| Memberships | " + ConformanceTest.CLAUSES + " | 0 | 0 | 0 |");
    }
}
