package org.micme.proof.histories;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.micme.domain.activity.ChildStatus;
import org.micme.domain.activity.SeriesId;
import org.micme.domain.application.ApplicationState;
import org.micme.jdbc.json.JsonText;
import org.micme.spi.account.Accounts;
import org.micme.spi.activity.AllSeries;
import org.micme.spi.activity.ChildSearch;
import org.micme.spi.activity.Children;
import org.micme.spi.activity.ListedChild;
import org.micme.spi.application.Applications;
import org.micme.spi.audit.AuditTrail;
import org.micme.spi.decision.DecisionLog;
import org.micme.spi.moc.BoardAwards;
import org.micme.spi.outbox.OutboxQueue;
import org.micme.spi.outbox.ParkedMessage;
import org.micme.spi.port.Cursor;
import org.micme.spi.port.Page;
import org.micme.spi.port.PageRequest;
import org.micme.spi.record.AuditRecords;
import org.micme.spi.record.DecisionRecords;
import org.micme.spi.store.UnitOfWork;

/** Reads lists page by page, in one go or going on where a command before has stopped. */
final class ListDeeds {

    private static final int MOST_ROWS = 4;

    private ListDeeds() {}

    private record Listing<T>(String what, Function<PageRequest, Page<T>> pages, Function<T, String> told) {}

    /** Reads some list. */
    static String some(UnitOfWork unit, Dice dice, Hand hand) {
        return read(listing(unit, dice), dice, hand);
    }

    /** Reads what waits for a person, outside of units. */
    static String parked(Dice dice, Hand hand) {
        OutboxQueue queue = hand.store().outboxQueue();
        Listing<ParkedMessage> parked =
                new Listing<>("parked", page -> queue.parked(hand.institution(), page), ParkedMessage::toString);
        return read(parked, dice, hand);
    }

    private static Listing<?> listing(UnitOfWork unit, Dice dice) {
        return switch (dice.below(11)) {
            case 0 -> accounts(unit.port(Accounts.class), dice);
            case 1 -> ofYear(unit.port(AllSeries.class), dice);
            case 2 -> ofPerson(unit.port(AllSeries.class), dice);
            case 3, 4, 5 -> children(unit.port(Children.class), dice);
            case 6 -> inStates(unit.port(Applications.class), dice);
            case 7 -> assigned(unit.port(Applications.class), dice);
            case 8 -> new Listing<>("toReport", unit.port(BoardAwards.class)::toReport, Earned.AWARDS::text);
            case 9 -> audit(unit.port(AuditTrail.class), dice);
            default -> decisions(unit.port(DecisionLog.class), dice);
        };
    }

    private static Listing<?> accounts(Accounts port, Dice dice) {
        String beginning = dice.of("", " ", "g", "GR", "100%", "\u0130", "stra\u00dfe, G", "a", "b_", "nobody");
        return new Listing<>("search " + beginning, page -> port.search(beginning, page), People.ACCOUNTS::text);
    }

    private static Listing<?> ofYear(AllSeries port, Dice dice) {
        var year = dice.year();
        return new Listing<>("ofYear " + year, page -> port.ofYear(year, page), Planned.SERIES::text);
    }

    private static Listing<?> ofPerson(AllSeries port, Dice dice) {
        var person = dice.person();
        return new Listing<>("ofPerson " + person, page -> port.ofPerson(person, page), Planned.SERIES::text);
    }

    private static Listing<?> inStates(Applications port, Dice dice) {
        Set<ApplicationState> states =
                dice.some(4, () -> dice.of(ApplicationState.values())).toJavaSet();
        return new Listing<>("in " + states, page -> port.in(states, page), Planned.APPLICATIONS::text);
    }

    private static Listing<?> assigned(Applications port, Dice dice) {
        var person = dice.person();
        return new Listing<>("assignedTo " + person, page -> port.assignedTo(person, page), Planned.APPLICATIONS::text);
    }

    private static Listing<?> audit(AuditTrail port, Dice dice) {
        String kind = dice.of(PortDeeds.SUBJECTS);
        String key = dice.key();
        return new Listing<>(
                "audit of " + kind + " " + key,
                page -> port.of(kind, key, page),
                entry -> JsonText.write(AuditRecords.AUDIT_ENTRY, entry));
    }

    private static Listing<?> decisions(DecisionLog port, Dice dice) {
        String kind = dice.of(PortDeeds.SUBJECTS);
        String key = dice.key();
        return new Listing<>(
                "decisions of " + kind + " " + key,
                page -> port.of(kind, key, page),
                decision -> JsonText.write(DecisionRecords.LOGGED_DECISION, decision));
    }

    private static Listing<?> children(Children port, Dice dice) {
        Set<SeriesId> series = dice.some(2, () -> Planned.series(dice)).toJavaSet();
        Set<ChildStatus> statuses =
                dice.some(3, () -> dice.of(ChildStatus.values())).toJavaSet();
        boolean any = dice.inOf100(60);
        ChildSearch search = new ChildSearch(
                any
                        ? Optional.empty()
                        : dice.maybe(() -> dice.of("ROUNDS", "%", "_h", "!", "\u00c9", "\u0130s", ""))
                                .toJavaOptional(),
                new ChildSearch.Among(
                        any ? Set.of() : series,
                        any ? Optional.empty() : dice.maybe(dice::person).toJavaOptional(),
                        any
                                ? Optional.empty()
                                : dice.maybe(() -> Planned.department(dice)).toJavaOptional(),
                        any ? Set.of() : statuses),
                new ChildSearch.Span(
                        any ? Optional.empty() : dice.maybe(dice::instant).toJavaOptional(),
                        any ? Optional.empty() : dice.maybe(dice::instant).toJavaOptional()),
                dice.of(ChildSearch.Order.values()));
        String span = search.span().fromInclusive().map(ListDeeds::cut) + " "
                + search.span().toExclusive().map(ListDeeds::cut);
        String what = "children " + search.text() + search.among() + span + search.order();
        return new Listing<>(what, page -> port.search(search, page), ListDeeds::told);
    }

    private static Instant cut(Instant at) {
        return at.truncatedTo(ChronoUnit.MICROS);
    }

    private static String told(ListedChild listed) {
        return listed.status() + " " + listed.seriesName() + " " + Planned.CHILDREN.text(listed.child());
    }

    private static <T> String read(Listing<T> listing, Dice dice, Hand hand) {
        PageRequest first = PageRequest.first(1 + dice.below(MOST_ROWS));
        if (dice.inOf100(3)) {
            return listing.what() + told(listing, listing.pages().apply(first.after(new Cursor("never-given"))));
        }
        Cursor place = hand.places().get(listing.what());
        Page<T> page = listing.pages().apply(place == null || dice.inOf100(20) ? first : first.after(place));
        List<String> pages = new ArrayList<>();
        pages.add(told(listing, page));
        boolean toTheEnd = dice.inOf100(50);
        while (toTheEnd && page.next().isPresent()) {
            page = listing.pages().apply(first.after(page.next().get()));
            pages.add(told(listing, page));
        }
        page.next()
                .ifPresentOrElse(
                        next -> hand.places().put(listing.what(), next),
                        () -> hand.places().remove(listing.what()));
        return listing.what() + pages;
    }

    private static <T> String told(Listing<T> listing, Page<T> page) {
        return page.rows().stream().map(listing.told()).toList() + (page.next().isPresent() ? " and more" : "");
    }
}
