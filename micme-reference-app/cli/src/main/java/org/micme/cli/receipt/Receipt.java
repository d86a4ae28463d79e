package org.micme.cli.receipt;

import io.vavr.control.Option;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;
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
     * @param request the request in the form of decisions.md
     * @param policy the whole policy
     */
    public record Evidence(String request, String policy) {

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
