package org.micme.jdbc.transfer;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.micme.jdbc.page.Keyset;
import org.micme.jdbc.personal.Place;
import org.micme.jdbc.sql.Row;
import org.micme.jdbc.sql.Session;

/** Writes an institution as lines of JSON: first what it is, then row by row, table by table, in the order of the
 * keys, and last how much that was. For one export. */
public final class ExportLines {

    private final Session session;
    private final TransferKey key;
    private final JsonGenerator json;
    private final ExportEnd end = new ExportEnd();
    private final Runnable step;

    /** To a stream, which is not closed. */
    public ExportLines(Session session, TransferKey key, OutputStream out, Runnable step) throws IOException {
        this.session = session;
        this.key = key;
        this.step = step;
        this.json = TransferJson.FACTORY.createGenerator(new DigestOutputStream(out, end.digest()), JsonEncoding.UTF8);
        json.configure(JsonGenerator.Feature.AUTO_CLOSE_TARGET, false);
        json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
    }

    /** Writes it all, and tells how many rows that was. */
    public long write() throws IOException {
        json.writeStartObject();
        json.writeNumberField(TransferJson.HEADER, TransferJson.FORM);
        json.writeStringField(TransferJson.INSTITUTION, session.institution());
        json.writeEndObject();
        long rows = 0;
        for (TableForm table : TableForm.ALL) {
            rows += write(table);
        }
        json.flush();
        end.write(json, rows, key, session.institution());
        json.writeRaw('\n');
        json.close();
        return rows;
    }

    private long write(TableForm table) throws IOException {
        long rows = 0;
        List<@Nullable Object> last = List.of();
        List<List<@Nullable Object>> some;
        do {
            some = rowsAfter(table, last);
            for (List<@Nullable Object> row : some) {
                write(table, row);
                step.run();
            }
            rows += some.size();
            last = some.isEmpty() ? last : some.get(some.size() - 1);
        } while (some.size() == table.rowsAtOnce() && table.keyWidth() > 0);
        return rows;
    }

    private List<List<@Nullable Object>> rowsAfter(TableForm table, List<@Nullable Object> last) {
        Keyset rows = Keyset.rising(
                "select " + String.join(", ", table.names()) + " from " + table.name() + " where institution = ?",
                table.key().stream().map(TableForm.Column::name).toList(),
                "institution");
        return last.isEmpty()
                ? rows.first(session, table.rowsAtOnce(), row -> values(table, row), session.institution())
                : rows.after(
                        session,
                        last.subList(0, table.keyWidth()),
                        table.rowsAtOnce(),
                        row -> values(table, row),
                        session.institution());
    }

    private static List<@Nullable Object> values(TableForm table, Row row) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            values.add(table.columns().get(i).form().of(row, i + 1));
        }
        return values;
    }

    private void write(TableForm table, List<@Nullable Object> row) throws IOException {
        Place place = table.place(session.institution(), row);
        json.writeStartObject();
        json.writeStringField(TransferJson.TABLE, table.name());
        json.writeObjectFieldStart(TransferJson.ROW);
        for (int i = 0; i < row.size(); i++) {
            TableForm.Column column = table.columns().get(i);
            Object value = row.get(i);
            json.writeFieldName(column.name());
            if (value == null) {
                json.writeNull();
            } else {
                boolean isPersonal = column.form() == ColumnForm.PERSONAL;
                column.form().write(isPersonal ? key.outward((byte[]) value, place) : value, json);
            }
        }
        json.writeEndObject();
        json.writeEndObject();
    }
}
