package org.micme.build;

import io.vavr.collection.Array;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.micme.domain.credit.Amount;
import org.micme.domain.credit.CreditType;
import org.micme.domain.moc.BoardCode;
import org.micme.rules.policy.BoardPolicy;
import org.micme.rules.policy.IdForm;
import org.micme.rules.policy.Policy;
import org.micme.rules.policy.PolicyReader;
import org.micme.rules.schema.Violation;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Turns the YAML files of policies into Java constants when the module is built, so that no rule ever parses one. A wrong file
 * fails the build, with every fault and its path; so does a figure without a source.
 *
 * <p>Arguments: the folder of the YAML files, and the folder to write to.
 */
public final class PackCompiler {

    private static final String PACKAGE = "org.micme.rules.policy";

    private final java.util.Map<String, java.util.Map<?, ?>> trees = new HashMap<>();
    private final java.util.Map<String, Policy> policies = new HashMap<>();
    private final List<String> faults = new ArrayList<>();
    private final PolicyReader reader = new PolicyReader(name -> Option.of(policy(name)));

    private PackCompiler() {}

    public static void main(String[] args) throws IOException {
        PackCompiler compiler = new PackCompiler();
        try (Stream<Path> files = Files.list(Path.of(args[0]))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
                compiler.load(file);
            }
        }
        for (String name : compiler.trees.keySet()) {
            compiler.policy(name);
        }
        if (!compiler.faults.isEmpty()) {
            compiler.faults.forEach(System.err::println);
            System.exit(1);
        }
        Path folder = Path.of(args[1], PACKAGE.replace('.', '/'));
        Files.createDirectories(folder);
        for (Policy policy : compiler.policies.values()) {
            writeIfChanged(folder.resolve(className(policy.name()) + ".java"), source(policy));
        }
    }

    private void load(Path file) throws IOException {
        Object tree = new Load(LoadSettings.builder().setLabel(file.toString()).build())
                .loadFromString(Files.readString(file));
        String name = file.getFileName().toString().replaceFirst("\\.yaml$", "");
        if (tree instanceof java.util.Map<?, ?> map && name.equals(map.get("policy"))) {
            trees.put(name, map);
        } else {
            faults.add(file + ": policy: expected " + name + ", the file's own name");
        }
    }

    private Policy policy(String name) {
        java.util.Map<?, ?> tree = trees.get(name);
        if (tree == null || policies.containsKey(name)) {
            return policies.get(name);
        }
        refuseFiguresWithoutSource(name, tree);
        Either<Seq<Violation>, Policy> read = reader.readFile(tree);
        read.peek(policy -> policies.put(name, policy));
        read.swap()
                .forEach(violations -> violations.forEach(
                        violation -> faults.add(name + ".yaml: " + violation.path() + ": " + violation.message())));
        return policies.get(name);
    }

    private void refuseFiguresWithoutSource(String name, java.util.Map<?, ?> tree) {
        java.util.Map<?, ?> sources = tree.get("sources") instanceof java.util.Map<?, ?> map ? map : java.util.Map.of();
        List<String> head = List.of("policy", "version", "base", "from", "until", "sources");
        tree.forEach((group, value) -> {
            if (!head.contains(group) && !sources.containsKey(group)) {
                if (value instanceof java.util.Map<?, ?> keys) {
                    keys.keySet().stream()
                            .map(key -> group + "." + key)
                            .filter(path -> !sources.containsKey(path))
                            .forEach(path -> faults.add(name + ".yaml: " + path + ": has no source"));
                } else {
                    faults.add(name + ".yaml: " + group + ": has no source");
                }
            }
        });
    }

    private static void writeIfChanged(Path file, String text) throws IOException {
        if (!Files.exists(file) || !Files.readString(file).equals(text)) {
            Files.writeString(file, text);
        }
    }

    private static String className(String name) {
        return Stream.of(name.split("-"))
                        .map(part -> Character.toUpperCase(part.charAt(0)) + part.substring(1))
                        .collect(Collectors.joining())
                + "Pack";
    }

    private static String source(Policy policy) {
        return """
            package %1$s;

            import org.jspecify.annotations.NullMarked;

            /** Made of {@code %2$s.yaml}; edit that. */
            @NullMarked
            @SuppressWarnings("unchecked") // the arrays of pairs that tables are made of
            final class %3$s implements PolicyParts.Particulars {

                static final Policy POLICY = new Policy(
                    %4$s,
                    %5$s,
                    %6$s,
                    new %3$s());

                private %3$s() {}

                @Override
                public String name() {
                    return %7$s;
                }

                @Override
                public String version() {
                    return %8$s;
                }
            """.formatted(
                                PACKAGE,
                                policy.name(),
                                className(policy.name()),
                                java(call(policy, "accreditation")),
                                java(call(policy, "learning")),
                                java(call(policy, "accounts")),
                                java(policy.name()),
                                java(policy.version()))
                + particular("PolicyTitle", "title", java(policy.title()))
                + particular("Entitlements", "entitlements", "Entitlements.of(" + java(policy.entitlements()) + ")")
                + particular("Boards", "boards", "Boards.of(" + java(policy.boards()) + ")")
                + particular("EmailPolicy", "email", java(policy.email()))
                + "}\n";
    }

    /** A part of a policy that is made when it is first asked for: the JVM initializes a class no sooner. */
    private static String particular(String type, String name, String value) {
        return """

                @Override
                public %1$s %2$s() {
                    return Its%3$s.VALUE;
                }

                private static final class Its%3$s {
                    static final %1$s VALUE = %4$s;

                    private Its%3$s() {}
                }
            """.formatted(type, name, Character.toUpperCase(name.charAt(0)) + name.substring(1), value);
    }

    /** A Java expression that gives the value. */
    private static String java(Object value) {
        if (value instanceof Integer || value instanceof Boolean) {
            return value.toString();
        }
        if (value instanceof String text) {
            return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
        }
        if (value instanceof Enum<?> constant) {
            return constant.getDeclaringClass().getCanonicalName() + "." + constant.name();
        }
        if (value instanceof Option<?> option) {
            return option.fold(
                    () -> "io.vavr.control.Option.none()", some -> "io.vavr.control.Option.some(" + java(some) + ")");
        }
        if (value instanceof Map<?, ?> map) {
            // One entry has no order, and a map that keeps none is loaded sooner.
            String type = "io.vavr.collection." + (map.size() > 1 ? "LinkedHashMap" : "HashMap");
            return map.isEmpty()
                    ? type + ".empty()"
                    : map.toArray()
                            .map(entry -> "io.vavr.Tuple.of(" + java(entry._1()) + ", " + java(entry._2()) + ")")
                            .mkString(type + ".ofEntries(", ", ", ")");
        }
        if (value instanceof Seq<?> seq) {
            return seq.isEmpty()
                    ? "io.vavr.collection.Array.empty()"
                    : seq.map(PackCompiler::java).mkString("io.vavr.collection.Array.of(", ", ", ")");
        }
        return javaOfOurs(value);
    }

    private static String javaOfOurs(Object value) {
        if (value instanceof Period period) {
            return "java.time.Period.of(" + period.getYears() + ", " + period.getMonths() + ", " + period.getDays()
                    + ")";
        }
        if (value instanceof MonthDay day) {
            return "java.time.MonthDay.of(" + day.getMonthValue() + ", " + day.getDayOfMonth() + ")";
        }
        if (value instanceof LocalDate date) {
            return "java.time.LocalDate.of(" + date.getYear() + ", " + date.getMonthValue() + ", "
                    + date.getDayOfMonth() + ")";
        }
        if (value instanceof Amount amount) {
            return "new org.micme.domain.credit.Amount(" + amount.millionths() + "L)";
        }
        if (value instanceof CreditType || value instanceof BoardCode) {
            return value.getClass().getCanonicalName() + ".of(" + java(value.toString()) + ")";
        }
        if (value instanceof IdForm form) {
            return "IdForm."
                    + form.pattern().map(pattern -> "of(" + java(pattern) + ")").getOrElse("ANY");
        }
        if (value instanceof BoardPolicy board) {
            return "BoardPolicy.of(" + java(board.code()) + ").with(" + java(board.identification()) + ").with("
                    + java(board.progress()) + ").with(" + java(board.reporting()) + ")";
        }
        return Array.of(value.getClass().getRecordComponents())
                .map(RecordComponent::getName)
                .map(name -> java(call(value, name)))
                .mkString("new " + value.getClass().getCanonicalName() + "(", ", ", ")");
    }

    private static Object call(Object value, String method) {
        try {
            Method accessor = value.getClass().getDeclaredMethod(method);
            accessor.setAccessible(true);
            return accessor.invoke(value);
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(value.getClass() + " has no " + method, e);
        }
    }
}
