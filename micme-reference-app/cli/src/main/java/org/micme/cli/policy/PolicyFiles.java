package org.micme.cli.policy;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import org.micme.cli.console.UsageException;
import org.micme.rules.policy.Policy;
import org.micme.rules.policy.PolicyPacks;
import org.micme.rules.policy.PolicyReader;
import org.micme.rules.schema.Violation;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Policies by name, and policies in files of YAML or JSON. Immutable and thread safe. */
public final class PolicyFiles {

    private static final int MOST_ALIASES = 50;

    private final PolicyReader reader = new PolicyReader(PolicyPacks::named);

    /** Reads files whose bases are the shipped policies. */
    public PolicyFiles() {}

    /**
     * How policies are read and written.
     *
     * @return never null
     */
    public PolicyReader reader() {
        return reader;
    }

    /**
     * Reads a file.
     *
     * @param file its path, never null
     * @return the policy, or every fault with its path
     * @throws IOException where reading fails
     */
    public Either<Seq<Violation>, Policy> read(String file) throws IOException {
        if (Files.isDirectory(Path.of(file))) {
            throw new UsageException(file + " is a folder: name the file of a policy");
        }
        try {
            return readText(Files.readString(Path.of(file)), file);
        } catch (NoSuchFileException e) {
            throw new UsageException("there is no file " + file);
        } catch (MalformedInputException e) {
            return refused("expected text in UTF-8");
        } catch (YamlEngineException e) {
            return refused("expected YAML or JSON: " + oneLine(e));
        }
    }

    private Either<Seq<Violation>, Policy> readText(String text, String file) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setMaxAliasesForCollections(MOST_ALIASES)
                .build();
        if (PlainYaml.isTooDeep(text, settings)) {
            return refused("expected YAML or JSON: it is nested too deep");
        }
        if (!(new Load(settings).loadFromString(text) instanceof Map<?, ?> tree)) {
            return refused("expected the keys of a policy");
        }
        Seq<Violation> faults = PlainYaml.faults(tree);
        return faults.isEmpty() ? reader.readFile(tree) : Either.left(faults);
    }

    private static Either<Seq<Violation>, Policy> refused(String message) {
        return Either.left(Array.of(new Violation("", message)));
    }

    private static String oneLine(YamlEngineException e) {
        Throwable cause = e.getCause();
        return String.valueOf(cause == null ? e.getMessage() : cause.getMessage())
                .strip()
                .replaceAll("\\s+", " ");
    }

    /**
     * The shipped policy with a name, or else the one in a file.
     *
     * @param nameOrFile never null
     * @return the policy
     * @throws IOException where reading fails
     * @throws UsageException where there is neither, or the file is wrong; it names every fault
     */
    public Policy find(String nameOrFile) throws IOException {
        if (PolicyPacks.named(nameOrFile).isDefined()) {
            return PolicyPacks.named(nameOrFile).get();
        }
        if (!Files.isRegularFile(Path.of(nameOrFile))) {
            throw new UsageException("there is no policy and no file " + nameOrFile + "; policies are "
                    + PolicyPacks.names().mkString(", "));
        }
        return read(nameOrFile)
                .getOrElseThrow(faults -> new UsageException(nameOrFile + " is no policy:\n" + lines(faults)));
    }

    /**
     * Writes faults for people, one a line.
     *
     * @param faults never null
     * @return the lines
     */
    static String lines(Seq<Violation> faults) {
        return faults.map(fault -> "  " + (fault.path().isEmpty() ? "" : fault.path() + ": ") + fault.message())
                .mkString("\n");
    }
}
