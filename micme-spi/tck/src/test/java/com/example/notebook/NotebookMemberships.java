package com.example.notebook;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.micme.domain.account.PersonId;
import org.micme.domain.accrued.Membership;
import org.micme.domain.kernel.Version;
import org.micme.spi.accrued.Memberships;
import org.micme.spi.port.StaleVersion;

/** {@link Memberships} on a page. */
final class NotebookMemberships implements Memberships {

    // region order
    /** Code points come in the order of their bytes in UTF-8, which are compared without a sign. */
    static final Comparator<String> ORDER =
            Comparator.comparing(text -> text.getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned);
    // endregion

    private final NotebookUnit unit;

    NotebookMemberships(NotebookUnit unit) {
        this.unit = unit;
    }

    @Override
    public Optional<Membership> find(PersonId key) {
        unit.mustBeUsable();
        return Optional.ofNullable(unit.members().get(key.value()));
    }

    @Override
    public List<Membership> findAll(Collection<PersonId> keys) {
        unit.mustBeUsable();
        if (keys.size() > 10_000) {
            throw new IllegalArgumentException("more than 10,000 keys");
        }
        return keys.stream()
                .distinct()
                .map(key -> unit.members().get(key.value()))
                .filter(Objects::nonNull)
                .toList();
    }

    // region save
    @Override
    public void save(Membership next, Version expected) {
        unit.mustBeWritable();
        if (next.version().compareTo(expected) <= 0) {
            throw new IllegalArgumentException("the version is not higher");
        }
        Version kept = find(next.member()).map(Membership::version).orElse(Version.NEW);
        if (!kept.equals(expected)) {
            throw unit.refuse(new StaleVersion("membership", next.member(), expected));
        }
        unit.members().put(next.member().value(), next);
    }
    // endregion

    @Override
    public Stream<Membership> stream() {
        unit.mustBeUsable();
        return List.copyOf(unit.members().values()).stream();
    }
}
