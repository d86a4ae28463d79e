package org.micme.cli.receipt;

import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Objects;

/**
 * A decision as a signed file. Immutable and thread safe.
 *
 * @param statement what is signed; never null
 * @param evidence what is needed to ask again; none where it was left out, since it holds facts
 * @param signature Ed25519 over the statement, in Base64; never null
 */
public record Receipt(Statement statement, Option<Evidence> evidence, String signature) {

    private static final String ALGORITHM = "Ed25519";

    /** Checks that nothing is null. */
    public Receipt {
        Objects.requireNonNull(statement, "statement");
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(signature, "signature");
    }

    /**
     * What a decision can be asked again with, each as the very text that was kept. {@link #toString} holds nothing of it.
     *
     * @param salt stands before each text where it is digested
     * @param request the request in the form of decisions.md
     * @param policy the whole policy
     */
    public record Evidence(String salt, String request, String policy) {

        private static final int SALT_BYTES = 16;

        /**
         * With a salt of its own.
         *
         * @param request the request in the form of decisions.md, never null
         * @param policy the whole policy, never null
         * @return never null
         */
        public static Evidence of(String request, String policy) {
            byte[] salt = new byte[SALT_BYTES];
            new SecureRandom().nextBytes(salt);
            return new Evidence(HexFormat.of().formatHex(salt), request, policy);
        }

        /**
         * The digests of this evidence, for a statement.
         *
         * @return never null
         */
        public Statement.Digests digests() {
            return new Statement.Digests(digest(request), digest(policy));
        }

        private String digest(String text) {
            try {
                byte[] bytes = (salt + text).getBytes(StandardCharsets.UTF_8);
                return HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java platform has SHA-256", e);
            }
        }

        @Override
        public String toString() {
            return "Evidence[redacted]";
        }
    }

    /**
     * Signs.
     *
     * @param statement never null
     * @param evidence never null
     * @param key an Ed25519 key; never null
     * @return the receipt
     * @throws IllegalArgumentException where the key is another kind of key
     */
    public static Receipt sign(Statement statement, Option<Evidence> evidence, PrivateKey key) {
        try {
            Signature signer = Signature.getInstance(ALGORITHM);
            signer.initSign(key);
            signer.update(ReceiptFile.signedBytes(statement));
            return new Receipt(statement, evidence, Base64.getEncoder().encodeToString(signer.sign()));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("the key is no " + ALGORITHM + " key that can sign", e);
        }
    }

    /**
     * Whether the signature over the statement is one of a key's owner.
     *
     * @param key never null
     * @return false also where the signature is no signature at all
     */
    public boolean isSignedBy(PublicKey key) {
        try {
            Signature verifier = Signature.getInstance(ALGORITHM);
            verifier.initVerify(key);
            verifier.update(ReceiptFile.signedBytes(statement));
            return verifier.verify(Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            // Neither a signature of another length nor one that is no Base64 is anybody's.
            return false;
        }
    }

    /**
     * The same without what it can be asked again with, to hand to somebody who is not to see the facts.
     *
     * @return a copy that verifies, and cannot be asked again
     */
    public Receipt withoutEvidence() {
        return new Receipt(statement, Option.none(), signature);
    }
}
