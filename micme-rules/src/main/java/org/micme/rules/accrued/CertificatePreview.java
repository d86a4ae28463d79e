package org.micme.rules.accrued;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.micme.domain.credit.Amount;
import org.micme.rules.schema.Kinds;
import org.micme.rules.schema.Shape;
import org.micme.rules.schema.ShapeBuilder;

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

    static final Shape<CertificatePreview> SHAPE = shape();

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

    private static Shape<CertificatePreview> shape() {
        ShapeBuilder<Topic> t = Shape.of("line of a certificate");
        t.needs("topic", Kinds.TEXT, Topic::topic);
        t.needs("amount", Kinds.AMOUNT, Topic::amount);
        ShapeBuilder<Certificate> c = Shape.of("certificate");
        c.needs("course", Kinds.TEXT, Certificate::course);
        c.needs("total", Kinds.AMOUNT, Certificate::total);
        c.needs("topics", Kinds.list(t.buildForWriting()), Certificate::topics);
        ShapeBuilder<CertificatePreview> s = Shape.of("details of accrued-claim");
        s.needs("total", Kinds.AMOUNT, CertificatePreview::total);
        s.needs("certificates", Kinds.list(c.buildForWriting()), CertificatePreview::certificates);
        return s.buildForWriting();
    }
}
