package org.micme.contract;

import io.vavr.collection.LinkedHashSet;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.micme.domain.account.PersonId;
import org.micme.domain.activity.Activity;
import org.micme.domain.activity.Child;
import org.micme.domain.activity.PlannedChild;
import org.micme.domain.activity.SeriesId;
import org.micme.domain.kernel.ActivityId;
import org.micme.domain.kernel.Version;
import org.micme.spi.activity.AllSeries;
import org.micme.spi.activity.ChildSearch;
import org.micme.spi.activity.Children;
import org.micme.spi.port.PageRequest;

/** Three children of two series, to be searched. */
abstract class SomeChildren extends PortContract<Children> {

    static final SeriesId BONES = SeriesId.of("bones");
    static final SeriesId HEART = SeriesId.of("heart");
    static final PersonId MARIE = PersonId.of("marie");

    SomeChildren() {
        super(Children.class, AllSeries.class);
    }

    @BeforeEach
    final void keepSomeChildren() {
        if (absent().isEmpty()) {
            unit(AllSeries.class, all -> {
                all.save(Any.series(BONES, "Bones and Joints"), Version.NEW);
                all.save(Any.series(HEART, "100%_Heart"), Version.NEW);
            });
            keep(child(1, BONES, Option.some("Gout"), "Medicine", Any.INSTANT));
            keep(child(2, BONES, Option.none(), "Surgery", Any.INSTANT.plusSeconds(60)));
            keep(child(3, HEART, Option.some("Bones of the heart"), "medicine", Any.INSTANT.plusSeconds(120)));
        }
    }

    static PlannedChild child(int id, SeriesId series, Option<String> name, String department, Instant start) {
        return PlannedChild.builder()
                .id(ActivityId.of(id))
                .version(Version.of(1))
                .series(series)
                .activity(new Activity(name, start, start.plusSeconds(3_600)))
                .details(Any.childDetails(department))
                .faculty(id == 2 ? LinkedHashSet.of(MARIE) : LinkedHashSet.empty())
                .build();
    }

    final void keep(Child child) {
        unit(port -> port.save(child, Version.NEW));
    }

    final List<Integer> found(ChildSearch search) {
        return reading(port -> port.search(search, PageRequest.first(10)).rows().stream()
                .map(listed -> listed.child().id().number())
                .toList());
    }
}
