package org.micme.jdbc.transfer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.micme.jdbc.personal.Place;

/**
 * A table as it travels: its columns but the institution, in order, and how many of them, from the first, are its key.
 *
 * @param name the table's
 * @param columns in the order in which they travel
 * @param keyWidth how many columns are the key, after the institution
 * @param bound the columns of the row to which its personal data is bound; empty where it has none
 */
record TableForm(String name, List<Column> columns, int keyWidth, List<String> bound) {

    private static final Set<String> NUMBERS = Set.of(
            "version",
            "series_year",
            "child",
            "status",
            "last_number",
            "activity",
            "state",
            "quarters",
            "channel",
            "place",
            "application_year",
            "part",
            "entry",
            "stream",
            "seal",
            "form",
            "entries",
            "attempts",
            "failures");
    private static final Set<String> RECORDS = Set.of("body", "more");

    /** Tables whose rows may be as long as a mebibyte. */
    private static final Set<String> LONG_ROWS =
            Set.of("file_part", "held_policy", "decision_entry", "decision_part", "outbox");

    /** A column that the database numbers, over all institutions. */
    static final String ENTRY = "entry";

    private static final Set<String> NUMBERED = Set.of("audit_entry", "decision_entry");

    private static final int FEW = 20;
    private static final int SOME = 200;
    private static final int MANY = 1_000;

    /** Every table that holds something of an institution, those first that others refer to. */
    static final List<TableForm> ALL = List.of(
            personal("account", 1, "person", "person version live_email? name_key? body!"),
            of("series", 1, "series version series_year name_key body"),
            of("series_person", 2, "person series"),
            of(
                    "child",
                    1,
                    "child version planned# series start_at@ name_key series_name? series_name_key department status body"),
            of("child_faculty", 2, "person child"),
            of("child_number", 0, "last_number"),
            of("disclosure_file", 1, "person version body"),
            of("review", 3, "activity person disclosed_at@ version body"),
            of("attendance", 2, "learner activity version body"),
            of(
                    "credit_claim",
                    3,
                    "learner activity credit_type version state quarters? channel? claimed_by? occurred_at@? recorded_at@? more?"),
            of("moc_claim", 2, "learner activity version body"),
            of("board_award", 3, "learner activity board version completed_on% due_on%? body"),
            personal("diplomate", 1, "person", "person version body!"),
            of("credit_ledger", 1, "learner version"),
            of("ledger_credit", 2, "learner credit place body"),
            of("accrued_claim", 1, "claim learner claimed_at@ body"),
            of("membership", 1, "member version body"),
            of("application", 1, "application version state application_year name_key reviewer? body"),
            of("stored_file", 1, "file owner_kind owner_key name_key body"),
            of("file_part", 2, "file part content&"),
            of("audit_entry", 1, "entry subject_kind subject_key body"),
            of("held_policy", 1, "digest& policy_name policy_version content"),
            personal(
                    "decision_entry",
                    1,
                    "decision",
                    "entry decision subject_kind subject_key decided_at@ rule_id edition policy& body!"),
            personal("decision_part", 2, "decision part", "decision part body!"),
            of("unsealed", 2, "stream entry"),
            of("seal", 1, "seal form previous& digest& entries"),
            of("sealed_entry", 2, "seal place stream entry digest&"),
            of("seal_head", 0, "seal digest&"),
            personal(
                    "outbox",
                    1,
                    "message",
                    "message transport payload!? not_before@ due_at@? attempts leased_by? leased_until@? parked# last_error?"),
            of("job", 1, "job due_at@ leased_by? leased_until@? last_done@? failures last_error? parked#"));

    /**
     * A column.
     *
     * @param name its name
     * @param form what is in it
     * @param nullable whether it can be null
     */
    record Column(String name, ColumnForm form, boolean nullable) {

        /** Reads the short form: the name, a sign for what is no text, and a question mark where it can be null. */
        private static Column parse(String text) {
            boolean nullable = text.endsWith("?");
            String rest = nullable ? text.substring(0, text.length() - 1) : text;
            String name = rest.replaceAll("[^a-z_]", "");
            ColumnForm form = switch (rest.substring(name.length())) {
                case "@" -> ColumnForm.INSTANT;
                case "%" -> ColumnForm.DATE;
                case "#" -> ColumnForm.FLAG;
                case "&" -> ColumnForm.BYTES;
                case "!" -> ColumnForm.PERSONAL;
                default -> plain(name);
            };
            return new Column(name, form, nullable);
        }

        private static ColumnForm plain(String name) {
            if (NUMBERS.contains(name)) {
                return ColumnForm.NUMBER;
            }
            return RECORDS.contains(name) ? ColumnForm.RECORD : ColumnForm.TEXT;
        }
    }

    private static TableForm of(String name, int keyWidth, String columns) {
        return new TableForm(name, parsed(columns), keyWidth, List.of());
    }

    private static TableForm personal(String name, int keyWidth, String bound, String columns) {
        return new TableForm(name, parsed(columns), keyWidth, List.of(bound.split(" ", -1)));
    }

    private static List<Column> parsed(String columns) {
        return Arrays.stream(columns.split(" ", -1)).map(Column::parse).toList();
    }

    /** Where the personal data of a row belongs. */
    Place place(String institution, List<@Nullable Object> row) {
        return Place.of(
                institution,
                name,
                bound.stream().map(column -> row.get(names().indexOf(column))).toArray());
    }

    /** The names of the columns. */
    List<String> names() {
        return columns.stream().map(Column::name).toList();
    }

    /** The columns of the key. */
    List<Column> key() {
        return columns.subList(0, keyWidth);
    }

    /** Whether the first column is {@link #ENTRY}, and the database gives new rows their number. */
    boolean isNumbered() {
        return NUMBERED.contains(name);
    }

    /** How many rows are held in memory at once. */
    int rowsAtOnce() {
        if (LONG_ROWS.contains(name)) {
            return FEW;
        }
        boolean small = columns.stream()
                .map(Column::form)
                .noneMatch(form -> form == ColumnForm.RECORD || form == ColumnForm.PERSONAL);
        return small ? MANY : SOME;
    }

    /** The institution's column and all others. */
    List<String> allNames() {
        List<String> all = new ArrayList<>(List.of("institution"));
        all.addAll(names());
        return all;
    }
}
