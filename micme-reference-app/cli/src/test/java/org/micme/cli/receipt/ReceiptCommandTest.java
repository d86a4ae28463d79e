package org.micme.cli.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.micme.cli.Micme;
import org.micme.cli.replay.Rerun;
import org.micme.rules.policy.PolicyPacks;

/** Receipts are verified on the command line, without a database. */
class ReceiptCommandTest {

    private static final String REQUEST =
            "{\"rule\": \"claim-window\", \"id\": \"d1\", \"asOf\": \"2025-05-14T17:00:00Z\","
                    + " \"policy\": \"micme\", \"facts\": {\"activity\": {\"start\": \"2025-05-14T16:00:00Z\","
                    + " \"end\": \"2025-05-14T17:00:00Z\"}, \"channel\": \"SMS\"}}";

    @TempDir
    private Path folder;

    private Path key() throws IOException {
        Path key = folder.resolve("key");
        if (!Files.exists(key)) {
            assertThat(Micme.run("receipt", "new-key", key.toString()).status()).isZero();
        }
        return key;
    }

    private String receipt(String outcome, boolean withFacts) throws IOException {
        Receipt.Evidence evidence = Receipt.Evidence.of(REQUEST, Rerun.kept(PolicyPacks.micme()));
        Statement statement = new Statement(
                new Statement.About("umich", "d1", "claim", "4711/ann", Instant.parse("2025-05-14T17:00:00Z")),
                new Statement.Basis(
                        "claim-window", "1", "micme", PolicyPacks.micme().version(), Array.empty()),
                evidence.digests(),
                outcome,
                Array.empty());
        Receipt receipt = Receipt.sign(statement, Option.some(evidence), ReceiptKeys.signing(key()));
        Path file = folder.resolve("receipt.json");
        Files.write(file, ReceiptFile.bytes(withFacts ? receipt : receipt.withoutEvidence()));
        return file.toString();
    }

    private Micme.Run verify(String file, String... more) throws IOException {
        String[] call = Array.of("receipt", "verify", file, "--key", key() + ".pub")
                .appendAll(Array.of(more))
                .toJavaArray(String[]::new);
        return Micme.run(call);
    }

    @Test
    void aGenuineOneIsAskedAgain() throws IOException {
        Micme.Run run = verify(receipt("OPEN", true));

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("decision d1 of umich, about the claim 4711/ann, at 2025-05-14T17:00:00Z")
                .contains("signed with the key ")
                .endsWith("asked again: the same\n");
    }

    @Test
    void oneThatSaysOtherwiseThanTheRulesIsToldApart() throws IOException {
        Micme.Run run = verify(receipt("CLOSED", true));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).contains("WRONG outcome: CLOSED then, OPEN when asked again");
    }

    @Test
    void withoutFactsItIsVerifiedAlone() throws IOException {
        Micme.Run run = verify(receipt("OPEN", false));

        assertThat(run.status()).isZero();
        assertThat(run.out()).endsWith("not asked again: the receipt was written without its facts\n");
    }

    @Test
    void programsAreToldInJson() throws IOException {
        assertThat(verify(receipt("OPEN", true), "--json").out())
                .isEqualTo("{\"decision\":\"d1\",\"outcome\":\"OPEN\",\"genuine\":true,\"askedAgain\":true,"
                        + "\"faults\":[]}\n");
    }

    @Test
    void theKeyThatSignsIsForItsOwnerAloneAndNeverOverwritten() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key())))
                .isEqualTo("rw-------");

        Micme.Run again = Micme.run("receipt", "new-key", key().toString());

        assertThat(again.status()).isEqualTo(64);
        assertThat(again.err()).contains("is there already");
    }

    @Test
    void whatIsNoReceiptIsRefusedWithEveryFault() throws IOException {
        Path file = Files.writeString(folder.resolve("no.json"), "{\"statement\": {\"format\": \"other\"}, \"x\": 1}");

        Micme.Run run = verify(file.toString());

        assertThat(run.status()).isEqualTo(64);
        assertThat(run.err())
                .contains("receipt.statement.format: expected micme-receipt-1")
                .contains("receipt.x: is unknown here")
                .contains("receipt.signature: is needed");
    }

    @Test
    void theHelpNamesEveryVerbAndOption() {
        Micme.Run help = Micme.run("receipt", "help");

        assertThat(help.status()).isZero();
        assertThat(help.out())
                .contains("micme receipt new-key FILE", "micme receipt verify FILE --key FILE.pub [--json]");
        assertThat(Micme.run("receipt", "verify", "--help")).isEqualTo(help);
    }

    @Test
    void callsThatLackSomethingSayWhat() throws IOException {
        assertThat(Micme.run("receipt", "verify", receipt("OPEN", true)).err()).contains("needs --key FILE");
        assertThat(Micme.run("receipt").err()).contains("expected verify or new-key");
        assertThat(Micme.run("receipt", "verify", "none.json", "--key", key() + ".pub")
                        .err())
                .contains("there is no file none.json");
        assertThat(Micme.run("receipt", "verify", "none.json", "--key", key().toString())
                        .err())
                .contains("holds no public key in PEM");
    }
}
