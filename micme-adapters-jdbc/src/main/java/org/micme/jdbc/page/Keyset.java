package org.micme.jdbc.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.micme.jdbc.sql.Row;
import org.micme.jdbc.sql.Session;

/**
 * Rows in the order of an index, some at a time, each time from the last one on. What comes after a row is read as ranges of the index, one
 * after the other: first what is equal to it in all columns but the last, in the end what differs in the first. A single condition for
 * all of that would be looked at row by row, through all that is equal in the first column.
 *
 * @param select up to the conditions, of which there is one at least
 * @param order what the rows are sorted by: together unique
 * @param fixed the columns before them in the index, which are equal to something by the conditions; H2 reads an index in its order only
 *     where all its columns are sorted by
 */
public record Keyset(String select, List<By> order, List<String> fixed) {

    /** Sorted by columns upwards. */
    public static Keyset rising(String select, Collection<String> columns, String... fixed) {
        return new Keyset(
                select, columns.stream().map(column -> new By(column, false)).toList(), List.of(fixed));
    }

    /**
     * A column that is sorted by; it is never null.
     *
     * @param column its name
     * @param falling whether the largest comes first
     */
    public record By(String column, boolean falling) {

        private String beyond() {
            return column + (falling ? " < ?" : " > ?");
        }

        private String sorted() {
            return falling ? column + " desc" : column;
        }
    }

    /** The first rows, with what is bound to the conditions. */
    public <T> List<T> first(Session session, int most, Row.Mapping<T> mapping, @Nullable Object... bound) {
        return session.list(select + ordered(most), mapping, bound);
    }

    /** The rows after one whose sorted columns are given. */
    public <T> List<T> after(
            Session session, List<?> last, int most, Row.Mapping<T> mapping, @Nullable Object... bound) {
        List<T> rows = new ArrayList<>();
        for (int equal = order.size() - 1; equal >= 0 && rows.size() < most; equal--) {
            List<@Nullable Object> values = new ArrayList<>(Arrays.asList(bound));
            values.addAll(last.subList(0, equal + 1));
            String sql = select + range(equal) + ordered(most - rows.size());
            rows.addAll(session.list(sql, mapping, values.toArray()));
        }
        return rows;
    }

    private String range(int equal) {
        return order.stream()
                        .limit(equal)
                        .map(by -> " and " + by.column() + " = ?")
                        .collect(Collectors.joining()) + " and "
                + order.get(equal).beyond();
    }

    private String ordered(int most) {
        return Stream.concat(fixed.stream(), order.stream().map(By::sorted))
                .collect(Collectors.joining(", ", " order by ", " limit " + most));
    }
}
