package org.micme.jdbc.page;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.micme.jdbc.personal.PersonalData;
import org.micme.jdbc.personal.Place;
import org.micme.jdbc.sql.Row;
import org.micme.jdbc.sql.Session;
import org.micme.spi.port.Cursor;
import org.micme.spi.port.Page;
import org.micme.spi.port.PageRequest;

/**
 * A query whose rows are read page by page, each from the sorted columns of the last row on, which the cursor holds encrypted: some are
 * names of people.
 *
 * @param queries what is selected for each row, out of what, under which conditions: several are asked one by one, each by its own index,
 *     and their rows are merged; they select the same columns, and a row that several find is there once
 * @param sort never empty; together unique
 */
public record SortedList(List<Query> queries, List<SortColumn> sort) {

    private static final String CURSOR = "cursor";
    private static final char SEPARATOR = '\u0000';

    /**
     * What is asked for.
     *
     * @param columns the columns selected, separated by commas
     * @param from the table and the conditions
     * @param values bound to the conditions
     * @param fixed the columns that stand before the sorted ones in an index, and are equal to something by the conditions
     */
    public record Query(String columns, String from, List<@Nullable Object> values, List<String> fixed) {

        /** How many columns are selected. */
        int width() {
            return (int) columns.chars().filter(c -> c == ',').count() + 1;
        }
    }

    /** Of one query. */
    public SortedList(Query query, List<SortColumn> sort) {
        this(List.of(query), sort);
    }

    /** A page of it, for the institution of a unit. */
    public <T> Page<T> page(Session session, PersonalData personal, PageRequest request, Row.Mapping<T> mapping) {
        return page(session.institution(), session, personal, request, mapping);
    }

    /** A page of it, for an institution to which the conditions keep it. */
    public <T> Page<T> page(
            String institution, Session session, PersonalData personal, PageRequest request, Row.Mapping<T> mapping) {
        int most = request.size() + 1;
        Optional<List<Object>> last = request.after().map(cursor -> decoded(cursor, institution, personal));
        List<Found<T>> found = queries.stream()
                .flatMap(query -> found(query, session, last, most, mapping).stream())
                .toList();
        if (queries.size() > 1) {
            found = merged(found);
        }
        List<T> page = found.stream().limit(request.size()).map(Found::value).toList();
        Optional<Cursor> next = found.size() > request.size()
                ? Optional.of(encoded(found.get(request.size() - 1).sorted(), institution, personal))
                : Optional.empty();
        return new Page<>(page, next);
    }

    private record Found<T>(T value, List<Object> sorted) {}

    private <T> List<Found<T>> found(
            Query query, Session session, Optional<List<Object>> last, int most, Row.Mapping<T> mapping) {
        String sorted = sort.stream().map(SortColumn::name).collect(Collectors.joining(", "));
        Keyset rows = new Keyset(
                "select " + query.columns() + ", " + sorted + " from " + query.from(),
                sort.stream().map(SortColumn::by).toList(),
                query.fixed());
        Row.Mapping<Found<T>> each = row -> found(row, query.width(), mapping);
        @Nullable Object[] bound = query.values().toArray();
        return last.isPresent()
                ? rows.after(session, last.get(), most, each, bound)
                : rows.first(session, most, each, bound);
    }

    private <T> Found<T> found(Row row, int width, Row.Mapping<T> mapping) throws SQLException {
        List<Object> sorted = new ArrayList<>();
        for (int i = 0; i < sort.size(); i++) {
            sorted.add(sort.get(i).type().of(row, width + i + 1));
        }
        return new Found<>(mapping.of(row), sorted);
    }

    private <T> List<Found<T>> merged(List<Found<T>> found) {
        TreeMap<List<Object>, Found<T>> merged = new TreeMap<>(this::compare);
        found.forEach(row -> merged.put(row.sorted(), row));
        return List.copyOf(merged.values());
    }

    private int compare(List<Object> some, List<Object> others) {
        int compared = 0;
        for (int i = 0; i < sort.size() && compared == 0; i++) {
            compared = sort.get(i).compare(some.get(i), others.get(i));
        }
        return compared;
    }

    private Cursor encoded(List<Object> values, String institution, PersonalData personal) {
        String text = values.stream().map(Object::toString).collect(Collectors.joining(String.valueOf(SEPARATOR)));
        byte[] encrypted = personal.encrypt(text.getBytes(StandardCharsets.UTF_8), place(institution));
        return new Cursor(Base64.getUrlEncoder().withoutPadding().encodeToString(encrypted));
    }

    /** A cursor is of use in its own list of its own institution alone. */
    private Place place(String institution) {
        String sorted = sort.stream().map(SortColumn::name).collect(Collectors.joining(" "));
        String from = queries.stream().map(Query::from).collect(Collectors.joining(" "));
        return Place.of(institution, CURSOR, from, sorted);
    }

    /** Whatever is wrong with a cursor, the refusal repeats nothing of it. */
    private List<Object> decoded(Cursor cursor, String institution, PersonalData personal) {
        try {
            byte[] encrypted = Base64.getUrlDecoder().decode(cursor.text());
            String[] texts = new String(personal.decrypt(encrypted, place(institution)), StandardCharsets.UTF_8)
                    .split(String.valueOf(SEPARATOR), -1);
            List<Object> values = new ArrayList<>();
            for (int i = 0; i < sort.size(); i++) {
                values.add(sort.get(i).type().parse(texts[i]));
            }
            return values;
        } catch (IllegalArgumentException | IllegalStateException | DateTimeException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("the cursor is of another list, or of none: begin with the first page");
        }
    }
}
