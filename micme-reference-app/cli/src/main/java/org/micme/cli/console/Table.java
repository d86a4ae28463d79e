package org.micme.cli.console;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Rows of texts, written with their columns one under the other. For one thread. */
public final class Table {

    private static final String BETWEEN = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    /**
     * Begins with the names of the columns.
     *
     * @param columns never null
     */
    public Table(String... columns) {
        row(columns);
    }

    /**
     * Adds a row.
     *
     * @param cells as many as there are columns, never null
     * @return this table
     */
    public Table row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    /**
     * Writes all rows, with a line under the names of the columns.
     *
     * @param out where to, never null
     */
    public void write(PrintWriter out) {
        int[] widths = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            out.println(line(rows.get(i), widths));
            if (i == 0) {
                out.println(underline(widths));
            }
        }
    }

    private static String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append(cells.get(i));
            line.append(" ".repeat(widths[i] - cells.get(i).length()));
            line.append(BETWEEN);
        }
        return line.toString().stripTrailing();
    }

    private static String underline(int[] widths) {
        List<String> lines = new ArrayList<>();
        for (int width : widths) {
            lines.add("-".repeat(width));
        }
        return String.join(BETWEEN, lines);
    }
}
