package org.micme.jdbc.personal;

import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.HmacPrfParameters;
import com.google.crypto.tink.prf.PrfConfig2026;
import java.io.IOException;
import java.io.StringReader;
import java.security.GeneralSecurityException;
import java.util.Properties;

/**
 * The keys of personal data: one set encrypts, the other finds phones without decrypting. Each can be rotated: the newest key writes,
 * and all can read. They are kept outside the database.
 *
 * <p>Immutable and thread safe. {@link #toString} tells nothing of them.
 */
public final class PersonalKeys {

    private static final int LOOKUP_KEY_BYTES = 32;
    private static final String ENCRYPTION = "encryption";
    private static final String LOOKUP = "lookup";

    private final KeysetHandle encryption;
    private final KeysetHandle lookup;

    private PersonalKeys(KeysetHandle encryption, KeysetHandle lookup) {
        this.encryption = encryption;
        this.lookup = lookup;
    }

    /**
     * New keys, by chance.
     *
     * @return never null
     */
    public static PersonalKeys fresh() {
        try {
            return new PersonalKeys(
                    KeysetHandle.newBuilder()
                            .setConfiguration(AeadConfig2026.get())
                            .addEntry(aesKey().makePrimary())
                            .build(),
                    KeysetHandle.newBuilder()
                            .setConfiguration(PrfConfig2026.get())
                            .addEntry(lookupKey().makePrimary())
                            .build());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JVM can't make keys", e);
        }
    }

    private static KeysetHandle.Builder.Entry aesKey() {
        return KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                .withRandomId();
    }

    private static KeysetHandle.Builder.Entry lookupKey() throws GeneralSecurityException {
        return KeysetHandle.generateEntryFromParameters(HmacPrfParameters.builder()
                        .setKeySizeBytes(LOOKUP_KEY_BYTES)
                        .setHashType(HmacPrfParameters.HashType.SHA256)
                        .build())
                .withRandomId();
    }

    /**
     * The same keys with new ones that write from now on; what the others wrote can still be read. Every node has to have them before one
     * of them writes.
     *
     * @return never null
     */
    public PersonalKeys rotated() {
        try {
            return new PersonalKeys(
                    KeysetHandle.newBuilder(encryption)
                            .setConfiguration(AeadConfig2026.get())
                            .addEntry(aesKey().makePrimary())
                            .build(),
                    KeysetHandle.newBuilder(lookup)
                            .setConfiguration(PrfConfig2026.get())
                            .addEntry(lookupKey().makePrimary())
                            .build());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JVM can't make keys", e);
        }
    }

    /**
     * The newest keys alone: for a database in which nothing needs the others any more.
     *
     * @return never null
     */
    public PersonalKeys newest() {
        try {
            return new PersonalKeys(
                    KeysetHandle.newBuilder()
                            .setConfiguration(AeadConfig2026.get())
                            .addEntry(primary(encryption))
                            .build(),
                    KeysetHandle.newBuilder()
                            .setConfiguration(PrfConfig2026.get())
                            .addEntry(primary(lookup))
                            .build());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JVM can't make keys", e);
        }
    }

    private static KeysetHandle.Builder.Entry primary(KeysetHandle keys) {
        return KeysetHandle.importKey(keys.getPrimary().getKey())
                .withFixedId(keys.getPrimary().getId())
                .makePrimary();
    }

    /**
     * Reads keys.
     *
     * @param text as {@link #text()} writes them; never null
     * @return never null
     * @throws IllegalArgumentException where they are none
     */
    public static PersonalKeys of(String text) {
        try {
            Properties both = new Properties();
            both.load(new StringReader(text));
            return new PersonalKeys(
                    TinkJsonProtoKeysetFormat.parseKeyset(
                            both.getProperty(ENCRYPTION, ""), AeadConfig2026.get(), InsecureSecretKeyAccess.get()),
                    TinkJsonProtoKeysetFormat.parseKeyset(
                            both.getProperty(LOOKUP, ""), PrfConfig2026.get(), InsecureSecretKeyAccess.get()));
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalArgumentException(
                    "these are no keys of personal data: take the file that was made with the database");
        }
    }

    /**
     * The keys as text, which is a secret.
     *
     * @return two lines; never null
     */
    public String text() {
        try {
            return ENCRYPTION + "=" + oneLine(encryption, AeadConfig2026.get()) + "\n" + LOOKUP + "="
                    + oneLine(lookup, PrfConfig2026.get()) + "\n";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the keys can't be written", e);
        }
    }

    private static String oneLine(KeysetHandle keys, Configuration of) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.serializeKeyset(keys, of, InsecureSecretKeyAccess.get())
                .replaceAll("\\s", "");
    }

    KeysetHandle encryption() {
        return encryption;
    }

    KeysetHandle lookup() {
        return lookup;
    }

    @Override
    public String toString() {
        return "PersonalKeys[redacted]";
    }
}
