package org.micme.jdbc.transfer;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes rows of the lines of an export. Thread safe. */
final class LineParser {

    private final String institution;
    private final TransferKey key;
    private final ImportedPhones phones;
    private final Map<String, TableForm> tables = new HashMap<>();

    LineParser(String institution, TransferKey key) {
        this.institution = institution;
        this.key = key;
        this.phones = new ImportedPhones(institution, key.personal());
        TableForm.ALL.forEach(table -> tables.put(table.name(), table));
    }

    /**
     * The rows of some lines, in their order.
     *
     * @param first which line the first of them is
     * @throws ImportFault where one can't be taken
     */
    List<ImportedRows> parse(List<String> lines, long first) throws IOException {
        List<ImportedRows> all = new ArrayList<>();
        long line = first;
        for (String text : lines) {
            if (!text.isBlank()) {
                parse(text, line, all);
            }
            line++;
        }
        return all;
    }

    private void parse(String text, long line, List<ImportedRows> all) throws IOException {
        try (JsonParser json = TransferJson.FACTORY.createParser(text)) {
            TableForm table = table(json, line);
            ImportedRows rows = all.isEmpty() ? null : all.get(all.size() - 1);
            if (rows == null || !rows.table().name().equals(table.name())) {
                rows = new ImportedRows(table);
                all.add(rows);
            }
            rows.add(row(json, line, rows), line);
        } catch (JsonProcessingException e) {
            throw new ImportFault(line, "it is no JSON");
        }
    }

    private TableForm table(JsonParser json, long line) throws IOException {
        if (json.nextToken() != JsonToken.START_OBJECT || !TransferJson.TABLE.equals(json.nextFieldName())) {
            throw new ImportFault(line, "expected an object that begins with its table");
        }
        TableForm table = tables.get(String.valueOf(json.nextTextValue()));
        if (table == null) {
            throw new ImportFault(line, "there is no such table in this program");
        }
        if (!TransferJson.ROW.equals(json.nextFieldName()) || json.nextToken() != JsonToken.START_OBJECT) {
            throw new ImportFault(line, "expected a row behind the table");
        }
        return table;
    }

    private @Nullable Object[] row(JsonParser json, long line, ImportedRows rows) throws IOException {
        TableForm table = rows.table();
        List<TableForm.Column> columns = table.columns();
        @Nullable Object[] values = new Object[columns.size() + 1];
        values[0] = institution;
        boolean[] given = new boolean[columns.size()];
        int missing = columns.size();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            // Columns stand in their order, unless somebody has written the line by hand.
            int next = columns.size() - missing;
            int index = next < columns.size() && columns.get(next).name().equals(name)
                    ? next
                    : table.names().indexOf(name);
            if (index < 0 || given[index]) {
                throw new ImportFault(
                        line, "the table " + table.name() + " has no column " + name + ", or it is there twice");
            }
            given[index] = true;
            missing--;
            json.nextToken();
            values[index + 1] = value(columns.get(index), json, line);
        }
        if (missing > 0) {
            throw new ImportFault(line, "a column of the table " + table.name() + " is missing");
        }
        takeIn(values, table, line);
        if (table.name().equals(ImportedPhones.ACCOUNT)) {
            phones.addOf(values, rows.phones());
        }
        return values;
    }

    /** Personal data is bound to the key of its row, which is known once the whole row is. */
    private void takeIn(@Nullable Object[] values, TableForm table, long line) {
        List<@Nullable Object> row = Arrays.asList(values).subList(1, values.length);
        for (int i = 0; i < row.size(); i++) {
            TableForm.Column column = table.columns().get(i);
            if (column.form() == ColumnForm.PERSONAL && row.get(i) instanceof byte[] travelling) {
                try {
                    values[i + 1] = key.inward(travelling, table.place(institution, row));
                } catch (IllegalArgumentException e) {
                    throw new ImportFault(line, column.name() + ": " + e.getMessage());
                }
            }
        }
    }

    private static @Nullable Object value(TableForm.Column column, JsonParser json, long line) throws IOException {
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            if (!column.nullable()) {
                throw new ImportFault(line, column.name() + " may not be null");
            }
            return null;
        }
        try {
            return column.form().read(json);
        } catch (IllegalArgumentException e) {
            throw new ImportFault(line, column.name() + ": " + e.getMessage());
        }
    }
}
