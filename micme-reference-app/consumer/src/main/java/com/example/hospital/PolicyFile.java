package com.example.hospital;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import org.micme.rules.policy.Policy;
import org.micme.rules.policy.PolicyPacks;
import org.micme.rules.policy.PolicyReader;
import org.micme.rules.schema.Violation;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The same policy, read from a file. */
public final class PolicyFile {

    private PolicyFile() {}

    // region policy-file
    static Either<Seq<Violation>, Policy> read(InputStream yaml) {
        Object tree = new Load(LoadSettings.builder().build()).loadFromInputStream(yaml);
        return new PolicyReader(PolicyPacks::named).readFile((Map<?, ?>) tree);
    }
    // endregion

    static Either<Seq<Violation>, Policy> read() throws IOException {
        try (InputStream yaml = PolicyFile.class.getResourceAsStream("mercy.yaml")) {
            return read(Objects.requireNonNull(yaml, "mercy.yaml"));
        }
    }

    /**
     * Reads it.
     *
     * @param arguments none
     * @throws IOException where reading fails
     */
    public static void main(String[] arguments) throws IOException {
        System.out.println(read().fold(faults -> faults.mkString("\n"), Policy::toString));
    }
}
