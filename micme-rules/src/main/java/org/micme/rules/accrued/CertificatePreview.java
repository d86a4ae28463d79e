package org.micme.rules.accrued;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.micme.domain.credit.Amount;

/**
 * The certificates that a claim makes: one for each course, in the order in which courses first appear (ACR-4).
 *
 * <p>Immutable and thread safe.
 *
 * @param total of all certificates
 * @param certificates never null
 */
public record CertificatePreview(Amount total, Seq<Certificate> certificates) {

    static final CertificatePreview NONE = new CertificatePreview(Amount.ZERO, Array.empty());

    /**
     * The certificate of one course.
     *
     * @param course never null
     * @param total of its topics
     * @param topics a line for each credit, in order; never null
     */
    public record Certificate(String course, Amount total, Seq<Topic> topics) {}

    /**
     * A line of a certificate.
     *
     * @param topic never null
     * @param amount never null
     */
    public record Topic(String topic, Amount amount) {}
}
