package org.micme.proof.speed;

import java.util.Map;
import java.util.Optional;
import org.micme.domain.kernel.InstitutionId;
import org.micme.jdbc.Databases;
import org.micme.jdbc.JdbcSettings;
import org.micme.jdbc.JdbcStore;
import org.micme.jdbc.sql.Dialect;
import org.micme.proof.Progress;
import org.micme.spi.activity.ChildSearch;
import org.micme.spi.activity.Children;
import org.micme.spi.activity.ListedChild;
import org.micme.spi.port.Cursor;
import org.micme.spi.port.Page;
import org.micme.spi.port.PageRequest;
import org.micme.spi.store.Store;

/** The dashboard's pages of an institution with few children beside those of one with many, in one database. For one thread. */
final class PageSpeed {

    private static final InstitutionId FEW = InstitutionId.of("few");
    private static final InstitutionId MANY = InstitutionId.of("many");
    private static final int FEW_CHILDREN = 1_000;
    private static final int PAGE = 50;
    private static final double BOUND = 3;

    private final Figures figures;
    private final int many;
    private final int rounds;
    private final int pages;

    /** With how many children, and how often how many pages are read. */
    PageSpeed(Figures figures, int many, int rounds, int pages) {
        this.figures = figures;
        this.many = many;
        this.rounds = rounds;
        this.pages = pages;
    }

    void measure(Dialect dialect) throws Exception {
        JdbcSettings settings = Databases.migrated(dialect);
        try (JdbcStore store = JdbcStore.open(settings)) {
            Progress.at(dialect + ": making " + many + " children");
            ManyChildren children = new ManyChildren(settings);
            children.fill(store, MANY, many);
            children.fill(store, FEW, FEW_CHILDREN);
            children.analyze();
            for (Map.Entry<String, ChildSearch> view : DashboardViews.all().entrySet()) {
                Progress.at(dialect + ": " + view.getKey());
                first(dialect + ": first page " + view.getKey(), store, view.getValue());
                if (view.getValue().among().series().isEmpty()) {
                    deep(dialect + ": page deep inside " + view.getKey(), store, view.getValue());
                }
            }
            // No index holds parts of names: a page that so few fill is searched for among all.
            long begun = System.nanoTime();
            int found = read(store, MANY, ChildSearch.ALL.named("name 3 31313"), PageRequest.first(PAGE))
                    .rows()
                    .size();
            figures.note(
                    "%s: %d children with a part of a name that few have, found in %d ms",
                    dialect, found, (System.nanoTime() - begun) / 1_000_000);
        }
    }

    private void first(String what, Store store, ChildSearch search) {
        PageRequest request = PageRequest.first(PAGE);
        compare(what, () -> read(store, FEW, search, request), () -> read(store, MANY, search, request));
    }

    private void deep(String what, Store store, ChildSearch search) {
        Optional<Cursor> inFew = inside(store, FEW, search, FEW_CHILDREN);
        Optional<Cursor> inMany = inside(store, MANY, search, many);
        if (inFew.isPresent() && inMany.isPresent()) {
            PageRequest few = new PageRequest(inFew, PAGE);
            PageRequest more = new PageRequest(inMany, PAGE);
            compare(what, () -> read(store, FEW, search, few), () -> read(store, MANY, search, more));
        }
    }

    /** The end of a page behind a quarter of all, or as far behind as there is one: a cursor goes on in its own list alone. */
    private static Optional<Cursor> inside(Store store, InstitutionId institution, ChildSearch search, int children) {
        Optional<Cursor> last = Optional.empty();
        int most = Math.min(children / 4, PageRequest.MOST_ROWS);
        for (int passed = 0; passed < children / 4; passed += most) {
            PageRequest request = new PageRequest(last, passed == 0 ? 10 : most);
            Optional<Cursor> next = read(store, institution, search, request).next();
            if (next.isEmpty()) {
                return last;
            }
            last = next;
        }
        return last;
    }

    private static Page<ListedChild> read(
            Store store, InstitutionId institution, ChildSearch search, PageRequest request) {
        return store.reading(institution, unit -> unit.port(Children.class).search(search, request));
    }

    private interface Reading {
        Page<ListedChild> page();
    }

    private void compare(String what, Reading few, Reading more) {
        int rows = few.page().rows().size();
        if (more.page().rows().size() < rows) {
            throw new IllegalStateException(what + " has fewer rows out of more");
        }
        micros(few);
        micros(more);
        double[] ratios = new double[rounds];
        double[] micros = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            double ofFew = micros(few);
            micros[round] = micros(more);
            ratios[round] = micros[round] / ofFew;
        }
        figures.atMost(
                String.format(
                        "%s, %d rows in %.0f us, to that out of %d", what, rows, Figures.median(micros), FEW_CHILDREN),
                ratios,
                BOUND);
    }

    private double micros(Reading reading) {
        double[] each = new double[pages];
        for (int i = 0; i < pages; i++) {
            long begun = System.nanoTime();
            reading.page();
            each[i] = (System.nanoTime() - begun) / 1e3;
        }
        return Figures.median(each);
    }
}
