package org.micme.app.decision;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.micme.cli.console.Arguments;
import org.micme.cli.console.UsageException;
import org.micme.domain.kernel.InstitutionId;

/** Which decisions are meant: those of an institution, of a stretch of time. */
record Stretch(InstitutionId institution, Instant fromInclusive, Instant toExclusive) {

    static final String INSTITUTION = "--institution";
    static final String FROM = "--from";
    static final String TO = "--to";
    static final Set<String> OPTIONS = Set.of(INSTITUTION, FROM, TO);

    // Years of four digits: instants beyond them are kept by no database.
    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    static Stretch of(Arguments arguments) {
        Instant from = instant(FROM, arguments.option(FROM), EARLIEST);
        Instant to = instant(TO, arguments.option(TO), LATEST);
        if (!from.isBefore(to)) {
            throw new UsageException(FROM + " is not before " + TO);
        }
        return new Stretch(institution(arguments), from, to);
    }

    static InstitutionId institution(Arguments arguments) {
        String given = arguments.option(INSTITUTION);
        if (given == null || given.isBlank()) {
            throw new UsageException("expected " + INSTITUTION + " ID: whose decisions; micme db status names all");
        }
        return InstitutionId.of(given);
    }

    private static Instant instant(String option, @Nullable String given, Instant otherwise) {
        try {
            return given == null ? otherwise : Instant.parse(given);
        } catch (DateTimeParseException e) {
            throw new UsageException(option + " is no instant such as 2025-05-14T16:30:00Z");
        }
    }
}
