package org.micme.cli.rules;

import io.vavr.collection.Seq;
import java.io.PrintWriter;
import org.micme.cli.request.JsonSink;
import org.micme.cli.request.JsonTree;
import org.micme.rules.ReasonKind;
import org.micme.rules.Rule;
import org.micme.rules.RuleBook;
import org.micme.rules.RuleContributor;
import org.micme.rules.catalogue.Catalogue;

/**
 * Writes the catalogue, for machines and for people; all of it is said by the rules themselves, and the plug-ins beside them by
 * their names. Immutable and thread safe.
 */
public final class CatalogueText {

    private final Seq<String> contributors;

    /**
     * A catalogue.
     *
     * @param book the rules and their plug-ins, never null
     */
    public CatalogueText(RuleBook book) {
        this.contributors = book.contributors().map(RuleContributor::name);
    }

    /**
     * Writes the catalogue as a JSON list.
     *
     * @param out where to, never null
     */
    public void writeJson(JsonSink out) {
        out.beginList();
        Catalogue.rules().forEach(rule -> writeRule(rule, out));
        out.endList();
    }

    /**
     * Writes one rule of the catalogue as a JSON object.
     *
     * @param rule never null
     * @param out where to, never null
     */
    public void writeRule(Rule<?, ?, ?> rule, JsonSink out) {
        out.beginObject();
        text(out, "id", rule.id());
        text(out, "title", rule.title());
        text(out, "edition", rule.edition());
        list(out, "sources", rule.citation().requirements());
        list(out, "documents", rule.citation().documents());
        list(out, "contributors", contributors);
        list(out, "outcomes", rule.outcomes().map(Enum::name));
        out.name("needsAsOf");
        out.flag(rule.facts().needsAsOf());
        out.name("reasonCodes");
        out.beginList();
        rule.reasonKinds().forEach(kind -> writeKind(kind, out));
        out.endList();
        out.name("factsSchema");
        JsonTree.write(rule.facts().jsonSchema(), out);
        out.endObject();
    }

    private static void writeKind(ReasonKind kind, JsonSink out) {
        out.beginObject();
        text(out, "code", kind.code());
        text(out, "severity", kind.severity().name());
        text(out, "owner", kind.owner().name());
        text(out, "source", kind.source());
        text(out, "message", kind.message().toString());
        text(out, "remedy", kind.remedy().text().toString());
        list(out, "remedyChanges", kind.remedy().changes());
        out.endObject();
    }

    private static void text(JsonSink out, String name, String value) {
        out.name(name);
        out.text(value);
    }

    private static void list(JsonSink out, String name, Seq<String> values) {
        out.name(name);
        out.beginList();
        values.forEach(out::text);
        out.endList();
    }

    /**
     * Writes the catalogue for people.
     *
     * @param out where to, never null
     */
    public void writeText(PrintWriter out) {
        for (Rule<?, ?, ?> rule : Catalogue.rules()) {
            out.println(rule.id() + "  " + rule.title() + "  (edition " + rule.edition() + ")");
            out.println("  sources   "
                    + rule.citation()
                            .requirements()
                            .appendAll(rule.citation().documents())
                            .mkString(", "));
            out.println("  outcomes  " + rule.outcomes().map(Enum::name).mkString(", "));
            out.println("  facts     "
                    + rule.facts()
                            .fields()
                            .map(field -> field.name() + (field.isNeeded() ? "" : "?"))
                            .mkString(", ")
                    + (rule.facts().needsAsOf() ? "; asOf beside them" : ""));
            for (ReasonKind kind : rule.reasonKinds()) {
                out.println("  " + kind.severity().name().toLowerCase(java.util.Locale.ROOT) + "  " + kind.code() + "  "
                        + kind.owner() + ", " + kind.source() + ": " + kind.message());
            }
            out.println();
        }
        if (!contributors.isEmpty()) {
            out.println("asked for every rule: " + contributors.mkString(", "));
        }
    }
}
