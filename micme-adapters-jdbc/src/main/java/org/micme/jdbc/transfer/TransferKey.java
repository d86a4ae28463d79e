package org.micme.jdbc.transfer;

import com.google.crypto.tink.DeterministicAead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.daead.DeterministicAeadConfig2026;
import com.google.crypto.tink.daead.PredefinedDeterministicAeadParameters;
import java.security.GeneralSecurityException;
import org.micme.jdbc.personal.PersonalData;
import org.micme.jdbc.personal.Place;

/**
 * The key under which personal data travels. It encrypts the same to the same, so that two exports of the same institution are equal files.
 * Thread safe.
 */
public final class TransferKey {

    private final DeterministicAead encryption;
    private final PersonalData personal;

    /**
     * A key that goes with those of a database.
     *
     * @throws IllegalArgumentException where the text is no key
     */
    public TransferKey(String text, PersonalData personal) {
        this.encryption = encryption(text);
        this.personal = personal;
    }

    /**
     * What a key encrypts with.
     *
     * @throws IllegalArgumentException where the text is no key
     */
    private static DeterministicAead encryption(String text) {
        try {
            return TinkJsonProtoKeysetFormat.parseKeyset(
                            text, DeterministicAeadConfig2026.get(), InsecureSecretKeyAccess.get())
                    .getPrimitive(DeterministicAeadConfig2026.get(), DeterministicAead.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException(
                    "this is no key for an export: make one with micme db new-key --transfer FILE");
        }
    }

    /** Whether a text is a key. */
    public static boolean isKey(String text) {
        try {
            return encryption(text) != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** A new key as text, which is a secret. */
    public static String fresh() {
        try {
            KeysetHandle key = KeysetHandle.newBuilder()
                    .setConfiguration(DeterministicAeadConfig2026.get())
                    .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedDeterministicAeadParameters.AES256_SIV)
                            .withRandomId()
                            .makePrimary())
                    .build();
            return TinkJsonProtoKeysetFormat.serializeKeyset(
                            key, DeterministicAeadConfig2026.get(), InsecureSecretKeyAccess.get())
                    .replaceAll("\\s", "");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JVM can't make keys", e);
        }
    }

    /** The keys of the database. */
    PersonalData personal() {
        return personal;
    }

    /** What the database keeps in a place, as it travels. */
    byte[] outward(byte[] kept, Place place) {
        return sealed(personal.decrypt(kept, place), place);
    }

    /** Something bound to its place: the same each time. */
    byte[] sealed(byte[] plain, Place place) {
        try {
            return encryption.encryptDeterministically(plain, place.bytes());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("nothing can be encrypted", e);
        }
    }

    /**
     * What has travelled, as the database keeps it in a place.
     *
     * @throws IllegalArgumentException where it can't be read there
     */
    byte[] inward(byte[] travelling, Place place) {
        try {
            return personal.encrypt(encryption.decryptDeterministically(travelling, place.bytes()), place);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("it was altered, or encrypted under another key than the one given");
        }
    }

    @Override
    public String toString() {
        return "TransferKey[redacted]";
    }
}
