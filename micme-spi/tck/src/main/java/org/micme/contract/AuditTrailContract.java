package org.micme.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.micme.domain.account.Act;
import org.micme.spi.audit.AuditEntry;
import org.micme.spi.audit.AuditTrail;
import org.micme.spi.port.PageRequest;

/** What is asked of {@link AuditTrail}, besides its pages. */
public abstract class AuditTrailContract extends UnitContract<AuditTrail> {

    private static final int RUNNERS = 8;

    /** For an adapter's test. */
    protected AuditTrailContract() {
        super(AuditTrail.class);
    }

    static AuditEntry entry(String event) {
        return entry(event, Any.act());
    }

    private static AuditEntry entry(String event, Act act) {
        return new AuditEntry("child", "2001", event, act, List.of());
    }

    @Override
    void change(AuditTrail port) {
        port.append(entry("Planned"));
    }

    @Override
    boolean isChanged(AuditTrail port) {
        return all(port).contains(entry("Planned"));
    }

    private static List<AuditEntry> all(AuditTrail port) {
        try (Stream<AuditEntry> all = port.stream()) {
            return all.toList();
        }
    }

    @Test
    void anEntryIsFoundAsItWas() {
        AuditEntry entry = new AuditEntry(
                "child",
                "2001",
                "Moved",
                new Act(Any.COORDINATOR, Any.INSTANT, Any.INSTANT.plusSeconds(1)),
                List.of(
                        new AuditEntry.Detail("start", Optional.of("9 a.m."), Optional.of("10 a.m. \u00e9")),
                        new AuditEntry.Detail("end", Optional.empty(), Optional.of("")),
                        new AuditEntry.Detail("birthDay", Optional.empty(), Optional.empty())));
        unit(port -> port.append(entry));

        assertThat(listed(port -> port.of("child", "2001", PageRequest.first(1)).rows()))
                .containsExactly(entry);
        assertThat(listed(AuditTrailContract::all)).containsExactly(entry);
    }

    @Test
    void entriesComeInTheOrderInWhichTheyWereAppendedWhateverTheirInstants() {
        unit(port -> {
            port.append(entry("b", Any.act(Any.INSTANT.plusSeconds(60))));
            port.append(entry("c", Any.act(Any.INSTANT)));
        });
        unit(port -> port.append(entry("a", Any.act(Any.INSTANT.minusSeconds(60)))));

        assertThat(listed(AuditTrailContract::all))
                .extracting(AuditEntry::event)
                .containsExactly("b", "c", "a");
    }

    @Test
    void anEntryThatIsAppendedTwiceIsThereTwice() {
        unit(port -> {
            port.append(entry("Planned"));
            port.append(entry("Planned"));
        });

        assertThat(listed(AuditTrailContract::all)).containsExactly(entry("Planned"), entry("Planned"));
    }

    @Test
    void theEntriesOfAThingAreItsOwn() {
        AuditEntry ofSeries = new AuditEntry("series", "2001", "Opened", Any.act(), List.of());
        AuditEntry ofOther = new AuditEntry("child", "2002", "Planned", Any.act(), List.of());
        unit(port -> List.of(ofSeries, entry("Planned"), ofOther).forEach(port::append));

        assertThat(listed(port -> port.of("child", "2001", PageRequest.first(5)).rows()))
                .containsExactly(entry("Planned"));
    }

    @Test
    void noEntryIsLostWhereManyAppendAtOnce() {
        Race.run(
                RUNNERS,
                runner -> inUnit(port -> {
                    port.append(entry(runner + " one"));
                    port.append(entry(runner + " two"));
                    return true;
                }));

        List<String> events =
                reading(AuditTrailContract::all).stream().map(AuditEntry::event).toList();
        assertThat(events).hasSize(2 * RUNNERS).doesNotHaveDuplicates();
        assertThat(IntStream.range(0, RUNNERS))
                .allMatch(runner -> events.indexOf(runner + " one") < events.indexOf(runner + " two"));
    }

    @Test
    void instantsAreCutAndNeverRounded() {
        unit(port -> port.append(entry("a", new Act(Any.COORDINATOR, Any.LONG_AGO, Any.JUST_BEFORE_A_SECOND))));

        assertThat(listed(AuditTrailContract::all))
                .extracting(AuditEntry::act)
                .containsExactly(new Act(
                        Any.COORDINATOR,
                        Any.LONG_AGO.truncatedTo(store().precision()),
                        Any.JUST_BEFORE_A_SECOND.truncatedTo(store().precision())));
    }
}
