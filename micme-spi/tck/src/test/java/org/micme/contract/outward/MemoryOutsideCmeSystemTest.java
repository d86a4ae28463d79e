package org.micme.contract.outward;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.micme.contract.memory.MemoryOutsideCmeSystem;
import org.micme.domain.kernel.ActivityId;
import org.micme.domain.kernel.InstitutionId;
import org.micme.spi.outside.OutsideActivity;
import org.micme.spi.outside.OutsideCmeSystem;

/** The outside system in memory fulfils its contract. */
class MemoryOutsideCmeSystemTest extends OutsideCmeSystemContract {

    private static final ActivityId LINKED = ActivityId.of(2_001);
    private static final URI PAGE = URI.create("https://cme.example/activities/2001");

    private final MemoryOutsideCmeSystem system = new MemoryOutsideCmeSystem(abilities());

    MemoryOutsideCmeSystemTest() {
        system.link(INSTITUTION, LINKED, PAGE);
    }

    Set<OutsideCmeSystem.Ability> abilities() {
        return Set.of(OutsideCmeSystem.Ability.values());
    }

    @Override
    protected OutsideCmeSystem plugIn() {
        return system;
    }

    @Override
    protected List<OutsideActivity> activities() {
        return Stream.of("2 Ethics", "3 Airways", "1 Sepsis", "4 Burns")
                .map(text -> text.split(" "))
                .map(words -> activity(words[0], words[1]))
                .toList();
    }

    private static OutsideActivity activity(String id, String title) {
        Instant start = Instant.parse("2025-03-0" + id + "T12:00:00Z");
        return new OutsideActivity("cme.example", id, title, Optional.of(start), Optional.of(start.plusSeconds(3_600)));
    }

    @Override
    protected void show(InstitutionId institution, List<OutsideActivity> shown) {
        system.show(institution, shown);
    }

    @Override
    protected void breakOffAfter(int count) {
        system.breakOffAfter(count);
    }

    @Override
    protected void goAway() {
        system.goAway();
    }

    @Override
    protected Map<ActivityId, URI> pages() {
        return Map.of(LINKED, PAGE);
    }

    @Override
    protected Optional<ActivityId> withoutPage() {
        return Optional.of(ActivityId.of(2_002));
    }
}
