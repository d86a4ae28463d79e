package org.micme.cli.receipt;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import org.micme.cli.console.SecretFile;
import org.micme.cli.console.UsageException;

/** The keys that sign receipts and verify them: Ed25519, in PEM files as other tools read them. */
public final class ReceiptKeys {

    private static final String ALGORITHM = "Ed25519";
    private static final String PRIVATE = "PRIVATE KEY";
    private static final String PUBLIC = "PUBLIC KEY";
    private static final int LINE = 64;
    private static final int SHOWN_BYTES = 8;

    private ReceiptKeys() {}

    /**
     * Makes a pair of keys: the one that signs in a file for its owner alone, the one that verifies beside it, with {@code .pub}
     * behind its name.
     *
     * @param file which is not there yet; never null
     * @return the file of the key that verifies
     * @throws IOException where one can't be written
     * @throws UsageException where one is there already
     */
    public static Path create(Path file) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".pub");
        if (Files.exists(beside)) {
            throw new UsageException(beside + " is there already: choose another name");
        }
        try {
            KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            new SecretFile(file.toString()).make(pem(PRIVATE, pair.getPrivate().getEncoded()));
            Files.writeString(beside, pem(PUBLIC, pair.getPublic().getEncoded()));
            return beside;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java platform has no " + ALGORITHM, e);
        }
    }

    /**
     * Reads a key that signs.
     *
     * @param file never null
     * @return never null
     * @throws IOException where it can't be read
     * @throws UsageException where it holds no such key, or others may read it
     */
    public static PrivateKey signing(Path file) throws IOException {
        byte[] encoded = encoded(file, new SecretFile(file.toString()).read(), PRIVATE);
        try {
            return KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new UsageException(file + " holds no " + ALGORITHM + " key: make one with micme receipt new-key");
        }
    }

    /**
     * Reads a key that verifies.
     *
     * @param file never null
     * @return never null
     * @throws IOException where it can't be read
     * @throws UsageException where it holds no such key
     */
    public static PublicKey verifying(Path file) throws IOException {
        String text;
        try {
            text = Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (NoSuchFileException e) {
            throw new UsageException("there is no file " + file);
        }
        byte[] encoded = encoded(file, text, PUBLIC);
        try {
            return KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new UsageException(file + " holds no " + ALGORITHM + " key");
        }
    }

    /**
     * A key by a few of its digest's digits, for people to compare.
     *
     * @param key never null
     * @return sixteen hexadecimal digits
     */
    public static String fingerprint(PublicKey key) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getEncoded());
            return HexFormat.of().formatHex(hash, 0, SHOWN_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String pem(String kind, byte[] encoded) {
        String body = Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(encoded);
        return "-----BEGIN " + kind + "-----\n" + body + "\n-----END " + kind + "-----\n";
    }

    private static byte[] encoded(Path file, String text, String kind) {
        String begin = "-----BEGIN " + kind + "-----";
        int from = text.indexOf(begin);
        int to = text.indexOf("-----END " + kind + "-----");
        if (from < 0 || to < from) {
            throw new UsageException(file + " holds no " + kind.toLowerCase(Locale.ROOT) + " in PEM");
        }
        try {
            return Base64.getMimeDecoder().decode(text.substring(from + begin.length(), to));
        } catch (IllegalArgumentException e) {
            throw new UsageException(file + " holds no " + kind.toLowerCase(Locale.ROOT) + " in PEM");
        }
    }
}
