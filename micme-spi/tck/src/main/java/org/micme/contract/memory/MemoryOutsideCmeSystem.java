package org.micme.contract.memory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.micme.domain.kernel.ActivityId;
import org.micme.domain.kernel.InstitutionId;
import org.micme.spi.outside.OutsideActivity;
import org.micme.spi.outside.OutsideCmeSystem;

/** Shows the activities that a test gives it. Thread safe. */
public final class MemoryOutsideCmeSystem extends MemoryPlugIn implements OutsideCmeSystem {

    private final Set<Ability> abilities;
    private final Map<InstitutionId, List<OutsideActivity>> shown = new ConcurrentHashMap<>();
    private final Map<Place, URI> pages = new ConcurrentHashMap<>();
    private volatile int end = Integer.MAX_VALUE;

    private record Place(InstitutionId institution, ActivityId activity) {}

    /**
     * Shows nothing so far.
     *
     * @param abilities what it offers; never null
     */
    public MemoryOutsideCmeSystem(Set<Ability> abilities) {
        this.abilities = Set.copyOf(abilities);
    }

    @Override
    public Set<Ability> abilities() {
        return abilities;
    }

    private void mustOffer(Ability ability) {
        if (!abilities.contains(ability)) {
            throw new UnsupportedOperationException("memory does not offer " + ability);
        }
    }

    @Override
    public Stream<OutsideActivity> activities(InstitutionId institution) throws IOException {
        mustOffer(Ability.ACTIVITIES);
        mustBeThere();
        List<OutsideActivity> all = shown.getOrDefault(institution, List.of());
        if (all.isEmpty()) {
            throw new IOException("the system shows nothing");
        }
        Set<OutsideActivity> seen = new HashSet<>();
        return IntStream.range(0, all.size())
                .peek(this::mustNotBreakOff)
                .mapToObj(all::get)
                .filter(seen::add);
    }

    private void mustNotBreakOff(int index) {
        if (index >= end) {
            throw new UncheckedIOException(new IOException("the system breaks off, as the test wants it"));
        }
    }

    @Override
    public Optional<URI> activityPage(InstitutionId institution, ActivityId activity) {
        mustOffer(Ability.LINKS);
        return Optional.ofNullable(pages.get(new Place(institution, activity)));
    }

    /**
     * Shows these alone from now on.
     *
     * @param institution whose; never null
     * @param activities in this order; never null
     */
    public void show(InstitutionId institution, List<OutsideActivity> activities) {
        shown.put(institution, List.copyOf(activities));
    }

    /**
     * Breaks off what it shows, from now on.
     *
     * @param count after how many activities, from 0
     */
    public void breakOffAfter(int count) {
        end = count;
    }

    /**
     * Shows an activity at an address.
     *
     * @param institution whose; never null
     * @param activity never null
     * @param page absolute; never null
     */
    public void link(InstitutionId institution, ActivityId activity, URI page) {
        pages.put(new Place(institution, activity), page);
    }
}
