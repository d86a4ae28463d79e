package org.micme.app.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.micme.app.claim.ApprovedRounds;
import org.micme.app.claim.ClaimingCredit;
import org.micme.app.claim.CreditRequest;
import org.micme.cli.Main;
import org.micme.cli.console.Console;
import org.micme.cli.console.SecretFile;
import org.micme.cli.console.UsageException;
import org.micme.domain.account.PersonId;
import org.micme.domain.claim.Channel;
import org.micme.jdbc.Databases;
import org.micme.jdbc.JdbcSettings;
import org.micme.jdbc.JdbcStore;
import org.micme.jdbc.personal.PersonalKeys;
import org.micme.jdbc.sql.Dialect;
import org.micme.rules.RuleBook;
import org.micme.rules.policy.PolicyPacks;
import org.micme.spi.decision.DecisionLog;
import org.micme.spi.decision.LoggedDecision;
import org.micme.spi.store.Store;

/** History is looked at, replayed and handed out from the command line, as docs/history.md shows it. */
class DecisionsCommandTest {

    private static final Path PAGE = Path.of("..", "docs", "history.md");
    private static final Pattern SESSION = Pattern.compile("(?s)```console\n(.*?)```");

    @TempDir
    private Path folder;

    private final StringWriter err = new StringWriter();
    private Map<String, String> environment = Map.of();
    private JdbcSettings settings = Databases.empty(Dialect.H2);

    @BeforeEach
    void twoClaims() throws IOException {
        settings = Databases.migrated(Dialect.H2);
        Path keys = folder.resolve("keys");
        new SecretFile(keys.toString()).make(Databases.KEYS.text());
        environment = Map.of(
                "MICME_DATABASE",
                settings.url().replaceFirst("jdbc:h2:[a-z]+:", "").replaceFirst(";.*", ""),
                "MICME_KEYS",
                keys.toString());
        try (Store store = JdbcStore.open(settings)) {
            PersonId ann = PersonId.of("ann");
            PersonId ben = PersonId.of("ben");
            ApprovedRounds.keep(store, ann, ben);
            claim(store, ann, "d-1", Instant.parse("2025-05-14T16:30:00Z"));
            claim(store, ben, "d-2", Instant.parse("2025-05-16T09:00:00Z"));
        }
    }

    private static void claim(Store store, PersonId learner, String id, Instant at) {
        new ClaimingCredit(store, RuleBook.plain(), (institution, when) -> PolicyPacks.micme(), () -> id)
                .claim(
                        ApprovedRounds.INSTITUTION,
                        CreditRequest.of(learner, ApprovedRounds.CHILD, ApprovedRounds.TYPE, Channel.SMS, at));
    }

    private record Run(int status, String out) {}

    private Run micme(String... arguments) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Console console = new Console(new ByteArrayInputStream(new byte[0]), out, new PrintWriter(err, true), false);
        List<String> given = Arrays.asList(arguments);
        int status;
        if (given.get(0).equals("decisions")) {
            status = new DecisionsCommand(RuleBook.plain(), environment).run(given.subList(1, given.size()), console);
        } else {
            status = Main.run(given, console);
        }
        return new Run(status, out.toString(StandardCharsets.UTF_8));
    }

    /** Runs a line of the page: its files are in the folder of the test. */
    private String session(String line) throws IOException {
        if (line.startsWith("export ")) {
            assertThat(environment.keySet()).allMatch(variable -> line.contains(" " + variable + "="));
            return "";
        }
        List<String> words = new ArrayList<>(List.of(line.split(" ")));
        words.remove("micme");
        Path redirected = null;
        int to = words.indexOf(">");
        if (to >= 0) {
            redirected = folder.resolve(words.get(to + 1));
            words = words.subList(0, to);
        }
        words.replaceAll(word -> word.startsWith("receipt") && word.contains(".")
                ? folder.resolve(word).toString()
                : word);
        Run run = micme(words.toArray(String[]::new));
        if (redirected == null) {
            return run.out().replace(folder + "/", "");
        }
        Files.writeString(redirected, run.out());
        return "";
    }

    @Test
    void thePageShowsWhatIsPrinted() throws IOException {
        var shown = SESSION.matcher(Files.readString(PAGE));
        assertThat(shown.find()).isTrue();
        StringBuilder printed = new StringBuilder();
        for (String line :
                shown.group(1).lines().filter(one -> one.startsWith("$ ")).toList()) {
            printed.append(line).append('\n').append(session(line.substring(2)));
        }

        String pattern = Arrays.stream(shown.group(1).split("…", -1))
                .map(Pattern::quote)
                .reduce((one, other) -> one + "(?s:.*?)" + other)
                .orElseThrow();
        assertThat(printed.toString()).matches(pattern);
    }

    @Test
    void underAnotherPolicyADifferenceIsNoFault() throws IOException {
        assertThat(micme("decisions", "replay", "--institution", "umich").status())
                .isZero();
        Run other = micme("decisions", "replay", "--institution", "umich", "--policy", "wmed", "--json");

        assertThat(other.status()).isZero();
        assertThat(other.out().lines())
                .anyMatch(line -> line.contains("\"decision\":\"d-2\"") && line.contains("now NOT_CLAIMABLE"));
    }

    @Test
    void whatIsShownCanBeAskedAgain() throws IOException {
        Run shown = micme("decisions", "show", "d-1", "--institution", "umich");
        Path request = folder.resolve("request.jsonl");
        Files.writeString(request, shown.out().lines().findFirst().orElseThrow() + "\n");

        Run answer = micme("decide", request.toString());

        assertThat(shown.out().lines()).hasSize(3);
        assertThat(answer.out())
                .isEqualTo(shown.out().lines().skip(2).findFirst().orElseThrow() + "\n");
    }

    @Test
    void aReceiptWithoutFactsNamesNobody() throws IOException {
        assertThat(micme("receipt", "new-key", folder.resolve("k").toString()).status())
                .isZero();
        String key = folder.resolve("k").toString();

        assertThat(micme("decisions", "receipt", "d-1", "--institution", "umich", "--key", key)
                        .out())
                .contains("Ann Vance");
        assertThat(micme("decisions", "receipt", "d-1", "--institution", "umich", "--key", key, "--without-facts")
                        .out())
                .doesNotContain("Vance");
    }

    @Test
    void nobodyVouchesForADecisionThatWasAltered() throws Exception {
        String key = folder.resolve("k").toString();
        micme("receipt", "new-key", key);
        try (Store store = JdbcStore.open(settings)) {
            store.ledger().seal(ApprovedRounds.INSTITUTION);
        }
        try (Connection connection = DriverManager.getConnection(settings.url(), "micme", "");
                Statement statement = connection.createStatement()) {
            statement.execute("update decision_entry set edition = '9' where utf8tostring(decision) = 'd-1'");
            statement.execute("checkpoint sync");
        }

        assertThat(micme("decisions", "receipt", "d-1", "--institution", "umich", "--key", key))
                .isEqualTo(new Run(2, ""));
        assertThat(err.toString()).contains("micme: the decision d-1 of umich is not as it was sealed");
        assertThat(micme("decisions", "receipt", "d-2", "--institution", "umich", "--key", key)
                        .status())
                .isZero();
    }

    @Test
    void anAnswerThatCannotBeReadIsNoWrongCall() throws IOException {
        String key = folder.resolve("k").toString();
        micme("receipt", "new-key", key);
        try (Store store = JdbcStore.open(settings)) {
            LoggedDecision strange = new LoggedDecision(
                    "d-3",
                    new LoggedDecision.Subject("claim", "c"),
                    Instant.parse("2025-05-17T09:00:00Z"),
                    new LoggedDecision.Basis("claim", "1", new LoggedDecision.HeldPolicy("micme", "1", "{}")),
                    new LoggedDecision.Exchange("{}", "{}"));
            store.inUnit(ApprovedRounds.INSTITUTION, unit -> {
                unit.port(DecisionLog.class).append(strange);
                return strange;
            });
        }

        assertThat(micme("decisions", "receipt", "d-3", "--institution", "umich", "--key", key))
                .isEqualTo(new Run(2, ""));
        assertThat(err.toString())
                .contains("the answer that was kept can't be read")
                .doesNotContain("help");
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "replay", "show d-1", "receipt d-1 --key k"})
    void anInstitutionThatIsMisspeltIsRefused(String call) throws IOException {
        String key = folder.resolve("k").toString();
        micme("receipt", "new-key", key);
        String line = "decisions " + call.replace("key k", "key " + key) + " --institution umcih";

        assertThat(refusal(line.split(" "))).isEqualTo("the database has no institution umcih: it has umich");
    }

    @ParameterizedTest
    @ValueSource(strings = {"help", "--help", "-h", "list --help", "replay --institution umich -h"})
    void theHelpNamesEveryVerbAndOption(String call) throws IOException {
        Run help = micme(("decisions " + call).split(" "));

        assertThat(help.status()).isZero();
        assertThat(help.out())
                .contains("micme decisions list", "micme decisions show", "micme decisions replay")
                .contains(
                        "micme decisions receipt", "--from", "--to", "--policy", "--json", "--without-facts", "--key");
    }

    @Test
    void callsThatLackSomethingSayWhat() {
        assertThat(refusal("decisions")).contains("expected decisions list, show, replay or receipt");
        assertThat(refusal("decisions", "replay")).contains("expected --institution ID");
        assertThat(refusal("decisions", "list", "--institution", "umich", "--from", "May"))
                .contains("--from is no instant");
        assertThat(refusal("decisions", "show", "none", "--institution", "umich"))
                .contains("there is no decision none of umich");
        assertThat(refusal("decisions", "receipt", "d-1", "--institution", "umich"))
                .contains("expected --key FILE");
    }

    private String refusal(String... arguments) {
        try {
            return "status " + micme(arguments).status();
        } catch (UsageException e) {
            return String.valueOf(e.getMessage());
        } catch (IOException e) {
            return e.toString();
        }
    }

    @Test
    void keysOfAnotherDatabaseAreRefused() throws IOException {
        Path others = folder.resolve("others");
        new SecretFile(others.toString()).make(PersonalKeys.fresh().text());

        assertThatThrownBy(() -> micme("decisions", "list", "--institution", "umich", "--keys", others.toString()))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("these are not the keys of this database");
    }
}
