package org.micme.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Array;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.micme.domain.account.Act;
import org.micme.domain.account.PersonId;
import org.micme.domain.disclosure.DisclosedRelationship;
import org.micme.domain.disclosure.DisclosureFile;
import org.micme.domain.disclosure.DisclosureVersion;
import org.micme.domain.kernel.Version;
import org.micme.spi.disclosure.DisclosureFiles;

/** What is asked of {@link DisclosureFiles}. */
public abstract class DisclosureFilesContract extends PersonsAggregates<DisclosureFile, DisclosureFiles> {

    /** For an adapter's test. */
    protected DisclosureFilesContract() {
        super(DisclosureFiles.class);
    }

    @Override
    DisclosureFile anew(PersonId key, Instant at) {
        return DisclosureFile.of(key).submit(disclosure(at.minusSeconds(3_600))).state();
    }

    @Override
    DisclosureFile changed(DisclosureFile state, Instant at) {
        return state.submit(disclosure(at)).state();
    }

    private static DisclosureVersion disclosure(Instant at) {
        return new DisclosureVersion(
                Array.of(DisclosedRelationship.current("Acme", "fees"), DisclosedRelationship.ended("Acme", "fees")),
                new Act(Any.LEARNER, at, at.plusSeconds(1)));
    }

    @Override
    Optional<Instant> instant(DisclosureFile state) {
        return state.newest().toJavaOptional().map(DisclosureVersion::submittedAt);
    }

    @Override
    Version version(DisclosureFile state) {
        return state.version();
    }

    @Test
    void twoDisclosuresThatTheStoreCouldNotTellApartAreRefused() {
        DisclosureFile first =
                DisclosureFile.of(key()).submit(disclosure(Any.INSTANT)).state();
        keep(first);
        DisclosureFile next = changed(first, Any.INSTANT.plusNanos(1));

        if (store().precision() == ChronoUnit.NANOS) {
            unit(port -> port.save(next, first.version()));
            assertThat(found(port -> port.find(key()))).contains(next);
        } else {
            assertThatThrownBy(() -> unit(port -> port.save(next, first.version())))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThat(found(port -> port.find(key()))).contains(first);
        }
    }

    @Test
    void everyDisclosureStaysInTheFile() {
        DisclosureFile file = anew(key());
        keep(file);
        for (int i = 1; i <= 3; i++) {
            DisclosureFile next = changed(file, Any.INSTANT.plusSeconds(i));
            Version expected = file.version();
            unit(port -> port.save(next, expected));
            file = next;
        }

        assertThat(found(port -> port.find(key())))
                .contains(file)
                .map(kept -> kept.disclosures().size())
                .contains(4);
    }
}
