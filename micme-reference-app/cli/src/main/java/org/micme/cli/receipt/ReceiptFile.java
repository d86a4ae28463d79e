package org.micme.cli.receipt;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.Instant;
import org.micme.cli.receipt.Receipt.Evidence;
import org.micme.cli.receipt.Statement.About;
import org.micme.cli.receipt.Statement.Basis;
import org.micme.cli.receipt.Statement.Digests;
import org.micme.cli.receipt.Statement.Ground;
import org.micme.cli.request.Json;
import org.micme.cli.request.JsonSink;
import org.micme.cli.request.JsonTree;
import org.micme.rules.schema.Field;
import org.micme.rules.schema.Kind;
import org.micme.rules.schema.Kinds;
import org.micme.rules.schema.Reading;
import org.micme.rules.schema.Shape;
import org.micme.rules.schema.ShapeBuilder;
import org.micme.rules.schema.TreeTokens;
import org.micme.rules.schema.Violation;

/**
 * Receipts as JSON. What is signed is the statement written by this class, without blanks: so a receipt may be laid out anew on its
 * way, and still verifies. The evidence is carried as text, for its digest holds for every character of it.
 */
public final class ReceiptFile {

    private static final String FORMAT = "micme-receipt-1";
    private static final Kind<Seq<String>> TEXTS = Kinds.list(Kinds.EXACT_TEXT);
    private static final Shape<Statement> STATEMENT = statement();
    private static final Shape<Receipt> RECEIPT = receipt();

    private ReceiptFile() {}

    private static Shape<Statement> statement() {
        ShapeBuilder<Ground> g = Shape.of("reason");
        Field<String> code = g.needs("code", Kinds.TEXT, Ground::code);
        Field<String> subject = g.may("subject", Kinds.EXACT_TEXT, Ground::subject);
        Shape<Ground> ground = g.build(v -> new Ground(v.get(code), v.option(subject)));
        ShapeBuilder<Statement> s = Shape.of("statement of a receipt");
        Field<String> format = s.needs("format", Kinds.TEXT, statement -> FORMAT);
        Shape<About> about = about();
        Field<About> decision = s.needs("decision", about, Statement::about);
        Shape<Basis> basisShape = basis();
        Field<Basis> basis = s.needs("basis", basisShape, Statement::basis);
        Field<Digests> digests = s.needs("sha256", digests(), Statement::digests);
        Field<String> outcome = s.needs("outcome", Kinds.TEXT, Statement::outcome);
        Field<Seq<Ground>> reasons = s.needs("reasons", Kinds.list(ground), Statement::reasons);
        return s.build(
                (v, in) -> {
                    String given = v.orNull(format);
                    if (given != null && !given.equals(FORMAT)) {
                        in.faultAt("format", "expected " + FORMAT);
                    }
                },
                v -> new Statement(v.get(decision), v.get(basis), v.get(digests), v.get(outcome), v.get(reasons)));
    }

    private static Shape<About> about() {
        ShapeBuilder<About> s = Shape.of("decision");
        Field<String> institution = s.needs("institution", Kinds.TEXT, About::institution);
        Field<String> id = s.needs("id", Kinds.TEXT, About::decision);
        Field<String> kind = s.needs("subjectKind", Kinds.TEXT, About::subjectKind);
        Field<String> key = s.needs("subjectKey", Kinds.TEXT, About::subjectKey);
        Field<Instant> decidedAt = s.needs("decidedAt", Kinds.INSTANT, About::decidedAt);
        return s.build(v -> new About(v.get(institution), v.get(id), v.get(kind), v.get(key), v.get(decidedAt)));
    }

    private static Shape<Basis> basis() {
        ShapeBuilder<Basis> s = Shape.of("basis");
        Field<String> rule = s.needs("rule", Kinds.TEXT, Basis::rule);
        Field<String> edition = s.needs("edition", Kinds.TEXT, Basis::edition);
        Field<String> policy = s.needs("policy", Kinds.TEXT, Basis::policy);
        Field<String> version = s.needs("policyVersion", Kinds.TEXT, Basis::policyVersion);
        Field<Seq<String>> contributors = s.needs("contributors", TEXTS, Basis::contributors);
        return s.build(v -> new Basis(v.get(rule), v.get(edition), v.get(policy), v.get(version), v.get(contributors)));
    }

    private static Shape<Digests> digests() {
        ShapeBuilder<Digests> s = Shape.of("digests");
        Field<String> request = s.needs("request", Kinds.TEXT, Digests::request);
        Field<String> policy = s.needs("policy", Kinds.TEXT, Digests::policy);
        return s.build(v -> new Digests(v.get(request), v.get(policy)));
    }

    private static Shape<Receipt> receipt() {
        ShapeBuilder<Evidence> e = Shape.of("evidence");
        Field<String> salt = e.needs("salt", Kinds.TEXT, Evidence::salt);
        Field<String> request = e.needs("request", Kinds.EXACT_TEXT, Evidence::request);
        Field<String> policy = e.needs("policy", Kinds.EXACT_TEXT, Evidence::policy);
        Shape<Evidence> evidence = e.build(v -> new Evidence(v.get(salt), v.get(request), v.get(policy)));
        ShapeBuilder<Receipt> s = Shape.of("receipt");
        Field<Statement> statement = s.needs("statement", STATEMENT, Receipt::statement);
        Field<String> signature = s.needs("signature", Kinds.TEXT, Receipt::signature);
        Field<Evidence> carried = s.may("evidence", evidence, Receipt::evidence);
        return s.build(v -> new Receipt(v.get(statement), v.option(carried), v.get(signature)));
    }

    /** What the signature covers. */
    static byte[] signedBytes(Statement statement) {
        return bytes(STATEMENT, statement);
    }

    /**
     * Writes a receipt.
     *
     * @param receipt never null
     * @return JSON in UTF-8, one line without its end
     */
    public static byte[] bytes(Receipt receipt) {
        return bytes(RECEIPT, receipt);
    }

    private static <T> byte[] bytes(Shape<T> shape, T value) {
        return Json.bytes(generator -> shape.write(value, new JsonSink(generator)));
    }

    /**
     * Reads a receipt.
     *
     * @param json UTF-8, never null
     * @return the receipt, or every fault with its path
     */
    public static Either<Seq<Violation>, Receipt> read(byte[] json) {
        return JsonTree.parse(json)
                .mapLeft(fault -> (Seq<Violation>) Array.of(new Violation("receipt", fault)))
                .flatMap(tree -> {
                    Reading in = new Reading(new TreeTokens(tree), "receipt");
                    Receipt read = RECEIPT.read(in, in.tokens().next());
                    return read == null ? Either.left(in.violations()) : Either.right(read);
                });
    }
}
