package org.micme.jdbc.personal;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.AeadKey;
import com.google.crypto.tink.prf.Prf;
import com.google.crypto.tink.prf.PrfConfig2026;
import com.google.crypto.tink.prf.PrfSet;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Encrypts personal data and finds it again. Thread safe. */
public final class PersonalData {

    /** How long the beginning is that tells the key: a version and the key's number, as Tink writes them. */
    public static final int PREFIX_BYTES = 5;

    private static final int DIGEST_BYTES = 32;

    private final Aead encryption;
    private final PrfSet lookup;
    private final List<byte[]> prefixes;

    /** With keys. */
    public PersonalData(PersonalKeys keys) {
        try {
            encryption = keys.encryption().getPrimitive(AeadConfig2026.get(), Aead.class);
            lookup = keys.lookup().getPrimitive(PrfConfig2026.get(), PrfSet.class);
            prefixes = prefixes(keys.encryption());
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("the keys of personal data are of no use here", e);
        }
    }

    /** Encrypts, with the newest key; what is encrypted can be read at its own place alone. */
    public byte[] encrypt(byte[] plain, Place place) {
        try {
            return encryption.encrypt(plain, place.bytes());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("personal data can't be encrypted", e);
        }
    }

    /**
     * Decrypts.
     *
     * @throws IllegalStateException where it was altered or moved, or another key encrypted it
     */
    public byte[] decrypt(byte[] encrypted, Place place) {
        try {
            return encryption.decrypt(encrypted, place.bytes());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("personal data of " + place
                    + " can't be read: it was altered, or its key is not among those given");
        }
    }

    /** Whether one of the keys encrypted it, and it is unaltered and at its place. */
    public boolean opens(byte[] encrypted, Place place) {
        try {
            encryption.decrypt(encrypted, place.bytes());
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static List<byte[]> prefixes(KeysetHandle keys) {
        return IntStream.range(0, keys.size())
                .mapToObj(i ->
                        ((AeadKey) keys.getAt(i).getKey()).getOutputPrefix().toByteArray())
                .toList();
    }

    /** How everything begins that one of the keys encrypts, in the order of the keys. */
    public List<byte[]> prefixes() {
        return prefixes.stream().map(byte[]::clone).toList();
    }

    /** How everything begins that the newest key encrypts. */
    public byte[] newestPrefix() {
        return Arrays.copyOf(encrypt(new byte[0], Place.of("", "")), PREFIX_BYTES);
    }

    /** By what a value is found: the digest of the newest key. */
    public byte[] digest(String value, String place) {
        try {
            return lookup.computePrimary((place + "/" + value).getBytes(StandardCharsets.UTF_8), DIGEST_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a lookup can't be made", e);
        }
    }

    /** By what a value may have been kept: the digests of all keys. */
    public List<byte[]> digests(String value, String place) {
        try {
            List<byte[]> all = new ArrayList<>();
            for (Prf prf : lookup.getPrfs().values()) {
                all.add(prf.compute((place + "/" + value).getBytes(StandardCharsets.UTF_8), DIGEST_BYTES));
            }
            return all;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a lookup can't be made", e);
        }
    }
}
