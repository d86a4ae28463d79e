package org.micme.app.database;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.micme.cli.console.SecretFile;
import org.micme.cli.console.UsageException;
import org.micme.jdbc.InstitutionTransfer;

/** The key under which personal data travels, as a call names it. */
final class TransferKeys {

    private static final String KEY = "--key";
    private static final String KEY_FILE = "--key-file";
    private static final String VARIABLE = "MICME_TRANSFER_KEY";

    static final Set<String> OPTIONS = Set.of(KEY, KEY_FILE);

    private TransferKeys() {}

    /**
     * Reads the key.
     *
     * @throws UsageException where none is named, or two are, or what is named is none
     */
    static String of(Call call) {
        @Nullable String file = call.arguments().option(KEY_FILE);
        @Nullable String key = call.arguments().option(KEY);
        if (file != null && key != null) {
            throw new UsageException("--key-file and --key name a key each: leave one out");
        }
        String given =
                file == null ? given(key, call) : new SecretFile(file).read().strip();
        if (!InstitutionTransfer.isKey(given)) {
            throw new UsageException((file == null ? "what is given as a key" : file)
                    + " is no key for exports: make one with micme db new-key --transfer FILE");
        }
        return given;
    }

    private static String given(@Nullable String key, Call call) {
        String given = key == null ? call.environment().getOrDefault(VARIABLE, "") : key;
        if (given.isBlank()) {
            throw new UsageException(
                    "personal data travels under a key: name its file with --key-file (or the key with " + VARIABLE
                            + " or --key, which others on this machine can see); micme db new-key --transfer FILE makes one");
        }
        return given.strip();
    }
}
