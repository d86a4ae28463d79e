package org.micme.spi.record;

import io.vavr.collection.Seq;
import org.micme.domain.account.Act;
import org.micme.domain.account.PersonId;
import org.micme.domain.disclosure.DisclosedRelationship;
import org.micme.domain.disclosure.DisclosureFile;
import org.micme.domain.disclosure.DisclosureVersion;
import org.micme.domain.disclosure.FinancialRelationship;
import org.micme.domain.kernel.Version;
import org.micme.rules.schema.Field;
import org.micme.rules.schema.Kind;
import org.micme.rules.schema.Kinds;
import org.micme.rules.schema.RecordKinds;
import org.micme.rules.schema.Shape;
import org.micme.rules.schema.ShapeBuilder;

/** How disclosures are written down. */
public final class DisclosureRecords {

    static final Kind<DisclosedRelationship> RELATIONSHIP = relationship();

    /** All disclosures of a person. */
    public static final Kind<DisclosureFile> DISCLOSURE_FILE = file();

    private DisclosureRecords() {}

    private static Kind<DisclosureFile> file() {
        ShapeBuilder<DisclosureFile> s = Shape.of("disclosure file");
        Field<PersonId> person = s.needs("person", CommonRecords.PERSON, DisclosureFile::person);
        Field<Version> version = s.needs("version", CommonRecords.VERSION, DisclosureFile::version);
        Field<Seq<DisclosureVersion>> disclosures =
                s.needs("disclosures", RecordKinds.list(disclosure()), DisclosureFile::disclosures);
        return s.buildSelfChecking(v -> new DisclosureFile(v.get(person), v.get(version), v.get(disclosures)));
    }

    private static Kind<DisclosureVersion> disclosure() {
        ShapeBuilder<DisclosureVersion> s = Shape.of("disclosure");
        Field<Seq<DisclosedRelationship>> relationships =
                s.needs("relationships", RecordKinds.list(RELATIONSHIP), DisclosureVersion::relationships);
        Field<Act> submission = s.needs("submission", CommonRecords.ACT, DisclosureVersion::submission);
        return s.buildSelfChecking(v -> new DisclosureVersion(v.get(relationships), v.get(submission)));
    }

    private static Kind<DisclosedRelationship> relationship() {
        ShapeBuilder<DisclosedRelationship> s = Shape.of("disclosed relationship");
        Field<String> company = s.needs(
                "company",
                RecordKinds.TEXT,
                disclosed -> disclosed.relationship().company());
        Field<String> nature = s.needs(
                "nature",
                RecordKinds.TEXT,
                disclosed -> disclosed.relationship().nature());
        Field<Boolean> ended = s.needs("ended", Kinds.FLAG, DisclosedRelationship::ended);
        return s.buildSelfChecking(
                v -> new DisclosedRelationship(new FinancialRelationship(v.get(company), v.get(nature)), v.get(ended)));
    }
}
