package org.micme.jdbc.transfer;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.micme.jdbc.sql.Session;
import org.micme.jdbc.sql.SqlFailure;

/** Reads what {@link ExportLines} wrote, into a database that has nothing of the institution yet. For one import, in one transaction. */
public final class ImportLines {

    private static final int ROWS_AT_ONCE = 1_000;

    private final Session session;
    private final TransferKey key;
    private final Runnable step;
    private final Map<String, TableForm> tables = new HashMap<>();
    private final ImportedPhones phones;
    private @Nullable TableForm current;
    private final List<@Nullable Object[]> waiting = new ArrayList<>();
    private long line;

    /** Into a session of the institution that the first line names. */
    public ImportLines(Session session, TransferKey key, Runnable step) {
        this.session = session;
        this.key = key;
        this.step = step;
        this.phones = new ImportedPhones(session, key.personal());
        TableForm.ALL.forEach(table -> tables.put(table.name(), table));
    }

    /**
     * The institution that an export is of.
     *
     * @throws ImportFault where the line is not the first of an export
     */
    public static String institution(@Nullable String firstLine) {
        if (firstLine == null) {
            throw new ImportFault(1, "the file is empty");
        }
        try (JsonParser json = TransferJson.FACTORY.createParser(firstLine)) {
            boolean isHeader =
                    json.nextToken() == JsonToken.START_OBJECT && TransferJson.HEADER.equals(json.nextFieldName());
            if (!isHeader || json.nextIntValue(0) != TransferJson.FORM) {
                throw new ImportFault(1, "the file is no export of an institution in form " + TransferJson.FORM);
            }
            json.nextFieldName();
            String institution = json.nextTextValue();
            if (institution == null || institution.isBlank()) {
                throw new ImportFault(1, "the institution is missing");
            }
            return institution;
        } catch (IOException e) {
            throw new ImportFault(1, "the file is no export of an institution");
        }
    }

    /** Reads all lines after the first, and tells how many rows that was. */
    public long read(BufferedReader lines) throws IOException {
        line = 1;
        long rows = 0;
        for (String text = lines.readLine(); text != null; text = lines.readLine()) {
            line++;
            if (!text.isBlank()) {
                read(text);
                rows++;
                step.run();
            }
        }
        flush();
        return rows;
    }

    private void read(String text) throws IOException {
        try (JsonParser json = TransferJson.FACTORY.createParser(text)) {
            if (json.nextToken() != JsonToken.START_OBJECT || !TransferJson.TABLE.equals(json.nextFieldName())) {
                throw fault("expected an object that begins with its table");
            }
            TableForm table = tables.get(String.valueOf(json.nextTextValue()));
            if (table == null) {
                throw fault("there is no such table in this program");
            }
            if (!TransferJson.ROW.equals(json.nextFieldName()) || json.nextToken() != JsonToken.START_OBJECT) {
                throw fault("expected a row behind the table");
            }
            if (current == null || !table.name().equals(current.name()) || waiting.size() == ROWS_AT_ONCE) {
                flush();
                current = table;
            }
            waiting.add(row(table, json));
        } catch (JsonProcessingException e) {
            throw fault("it is no JSON");
        }
    }

    private @Nullable Object[] row(TableForm table, JsonParser json) throws IOException {
        String place = session.institution() + "/" + table.place();
        @Nullable Object[] values = new Object[table.columns().size() + 1];
        values[0] = session.institution();
        Set<String> given = new HashSet<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            int index = table.names().indexOf(name);
            if (index < 0 || !given.add(name)) {
                throw fault("the table " + table.name() + " has no column " + name + ", or it is there twice");
            }
            json.nextToken();
            values[index + 1] = value(table.columns().get(index), json, place);
        }
        if (given.size() < table.columns().size()) {
            throw fault("a column of the table " + table.name() + " is missing");
        }
        if (table.name().equals(ImportedPhones.ACCOUNT)) {
            phones.addOf(values);
        }
        return values;
    }

    private @Nullable Object value(TableForm.Column column, JsonParser json, String place) throws IOException {
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            if (!column.nullable()) {
                throw fault(column.name() + " may not be null");
            }
            return null;
        }
        try {
            return column.form().read(json, key, place);
        } catch (IllegalArgumentException e) {
            throw fault(column.name() + ": " + e.getMessage());
        }
    }

    private ImportFault fault(String what) {
        return new ImportFault(line, what);
    }

    private void flush() {
        TableForm table = current;
        if (table == null || waiting.isEmpty()) {
            return;
        }
        try {
            session.load(table.name(), table.allNames(), waiting);
            if (table.name().equals(ImportedPhones.ACCOUNT)) {
                phones.flush();
            }
        } catch (SqlFailure e) {
            if (session.dialect().isNotUnique(e.failure())) {
                throw fault("up to here, a row of " + table.name() + " is there twice");
            }
            throw e;
        }
        waiting.clear();
    }
}
