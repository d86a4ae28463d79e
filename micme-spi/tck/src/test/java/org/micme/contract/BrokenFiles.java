package org.micme.contract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.micme.domain.account.Act;
import org.micme.spi.audit.AuditEntry;
import org.micme.spi.audit.AuditTrail;
import org.micme.spi.decision.DecisionLog;
import org.micme.spi.decision.LoggedDecision;
import org.micme.spi.file.Files;
import org.micme.spi.file.StoredFile;
import org.micme.spi.port.Page;

/** Adapters that lose files, entries and decisions. */
final class BrokenFiles {

    private BrokenFiles() {}

    static List<Broken> all() {
        return Stream.of(files(), large(), audit(), decisions())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Broken> files() {
        return List.of(
                file(
                        "aFileIsFoundWithItsContent",
                        "finds ids in any case",
                        "find",
                        call -> call.with(call.<String>argument(0).toLowerCase(Locale.ROOT))),
                file(
                        "aFileCanBeReadInTheUnitThatKeepsIt",
                        "reads committed files alone",
                        "content",
                        call -> call.reading() ? call.proceed() : InputStream.nullInputStream()),
                file("anEmptyFileIsAFile", "drops empty files", "add", BrokenFiles::dropsEmpty),
                file(
                        "noTwoFilesHaveOneId",
                        "keeps the first silently",
                        "add",
                        call -> call.port(Files.class)
                                        .find(call.<StoredFile>argument(0).id())
                                        .isPresent()
                                ? 0L
                                : call.proceed()),
                file(
                        "thereIsNoContentWhereThereIsNoFile",
                        "takes no file for an empty one",
                        "content",
                        call -> call.port(Files.class).find(call.argument(0)).isPresent()
                                ? call.proceed()
                                : InputStream.nullInputStream()),
                file("aFileThatIsTakenAwayIsGoneAndItsIdIsFree", "says that every file was there", "remove", call -> {
                    call.proceed();
                    return true;
                }),
                file(
                        "aFileIsNotTakenAwayWhereAUnitReads",
                        "takes nothing away where it reads",
                        "remove",
                        call -> call.reading() ? true : call.proceed()),
                file(
                        "theFilesOfAThingComeByNameAndId",
                        "sorts by id",
                        "of",
                        call -> call.<List<StoredFile>>proceed().stream()
                                .sorted(Comparator.comparing(StoredFile::id))
                                .toList()),
                file("aContentIsNotClosed", "closes what it reads", "add", call -> {
                    Object length = call.proceed();
                    call.<InputStream>argument(1).close();
                    return length;
                }),
                file(
                        "instantsAreCutAndNeverRounded",
                        "rounds instants",
                        "find",
                        call -> call.<Optional<StoredFile>>proceed().map(BrokenFiles::rounded)));
    }

    private static Broken file(String clause, String what, String method, Faults.Fault fault) {
        return new Broken("Files." + clause, what, Files.class, method, fault);
    }

    private static Object dropsEmpty(Faults.Call call) throws Throwable {
        byte[] all = call.<InputStream>argument(1).readAllBytes();
        return all.length == 0 ? 0L : call.with(call.argument(0), new ByteArrayInputStream(all));
    }

    private static Instant rounded(Instant at) {
        return at.plusMillis(500).truncatedTo(ChronoUnit.SECONDS);
    }

    private static StoredFile rounded(StoredFile file) {
        Act upload = new Act(
                file.upload().by(),
                rounded(file.upload().occurredAt()),
                rounded(file.upload().recordedAt()));
        return new StoredFile(
                file.id(),
                new StoredFile.Owner(file.ownerKind(), file.ownerKey()),
                file.name(),
                file.mediaType(),
                upload);
    }

    private static List<Broken> large() {
        return List.of(
                new Broken(
                        "LargeFiles.aLargeFileComesBackByteForByte",
                        "keeps one mebibyte",
                        Files.class,
                        "content",
                        call -> new ByteArrayInputStream(
                                call.<InputStream>proceed().readNBytes(1 << 20))),
                new Broken(
                        "LargeFiles.nothingRemainsOfAFileWhoseContentBreaksOff",
                        "keeps what it has read",
                        Files.class,
                        "add",
                        call -> keepsWhatItHas(call, IOException.class)),
                new Broken(
                        "LargeFiles.nothingRemainsOfAFileWhoseContentFailsUnchecked",
                        "cleans up after what is checked alone",
                        Files.class,
                        "add",
                        call -> keepsWhatItHas(call, UncheckedIOException.class)),
                new Broken(
                        "LargeFiles.nothingRemainsOfAFileThatIsTooLong",
                        "cuts what is too long",
                        Files.class,
                        "add",
                        call -> call.with(
                                call.argument(0),
                                new ByteArrayInputStream(
                                        call.<InputStream>argument(1).readNBytes(6 << 20)))));
    }

    private static Object keepsWhatItHas(Faults.Call call, Class<? extends Exception> after) throws Throwable {
        try {
            return call.proceed();
        } catch (IOException | UncheckedIOException broken) {
            if (after.isInstance(broken)) {
                call.with(call.argument(0), new ByteArrayInputStream(new byte[] {1}));
            }
            throw broken;
        }
    }

    private static List<Broken> audit() {
        return List.of(
                stream(
                        "anEntryIsFoundAsItWas",
                        "drops details without values",
                        all -> all.stream()
                                .map(entry -> new AuditEntry(
                                        entry.subjectKind(),
                                        entry.subjectKey(),
                                        entry.event(),
                                        entry.act(),
                                        entry.details().stream()
                                                .filter(detail -> detail.after().isPresent())
                                                .toList()))
                                .toList()),
                stream("entriesComeInTheOrderInWhichTheyWereAppendedWhateverTheirInstants", "sorts by instant", all -> {
                    all.sort(Comparator.comparing(entry -> entry.act().occurredAt()));
                    return all;
                }),
                stream(
                        "anEntryThatIsAppendedTwiceIsThereTwice",
                        "shows equal entries once",
                        all -> all.stream().distinct().toList()),
                new Broken(
                        "AuditTrail.theEntriesOfAThingAreItsOwn",
                        "shows the entries of all things",
                        AuditTrail.class,
                        "of",
                        call -> new Page<>(call.port(AuditTrail.class).stream().toList(), Optional.empty())),
                new Broken(
                        "AuditTrail.noEntryIsLostWhereManyAppendAtOnce",
                        "loses entries at odd moments",
                        AuditTrail.class,
                        "append",
                        call -> call.<AuditEntry>argument(0).event().startsWith("3") ? null : call.proceed()),
                stream(
                        "instantsAreCutAndNeverRounded",
                        "rounds instants",
                        all -> all.stream()
                                .map(entry -> new AuditEntry(
                                        entry.subjectKind(),
                                        entry.subjectKey(),
                                        entry.event(),
                                        new Act(
                                                entry.act().by(),
                                                rounded(entry.act().occurredAt()),
                                                rounded(entry.act().recordedAt())),
                                        entry.details()))
                                .toList()));
    }

    private static Broken stream(String clause, String what, UnaryOperator<List<AuditEntry>> change) {
        return new Broken(
                "AuditTrail." + clause,
                what,
                AuditTrail.class,
                "stream",
                call -> change
                        .apply(new ArrayList<>(
                                call.<Stream<AuditEntry>>proceed().toList()))
                        .stream());
    }

    private static List<Broken> decisions() {
        return List.of(
                decision(
                        "aDecisionIsFoundAsItWas",
                        "finds ids in any case",
                        "find",
                        call -> call.with(call.<String>argument(0).toLowerCase(Locale.ROOT))),
                decision(
                        "aLongRequestIsKeptWhole",
                        "loses long requests",
                        "find",
                        call -> call.<Optional<LoggedDecision>>proceed()
                                .filter(found -> found.request().length() < 65_536)),
                decision(
                        "aLongRequestThatCannotBeMadeSmallerIsKeptWhole",
                        "loses what is longer than two million characters",
                        "find",
                        call -> call.<Optional<LoggedDecision>>proceed()
                                .filter(found -> found.request().length() < 2_000_000)),
                decision("noTwoDecisionsHaveOneId", "keeps the first silently", "append", BrokenFiles::silently),
                decision(
                        "ofManyDecisionsOfOneIdAtOnceOneIsKept",
                        "keeps the first silently",
                        "append",
                        BrokenFiles::silently),
                decision(
                        "aStretchOfHistoryIsHalfOpenAndComesByInstantAndId",
                        "shows the end of the stretch",
                        "between",
                        call -> call.with(
                                call.argument(0), call.<Instant>argument(1).plusNanos(1))),
                decision(
                        "aStretchOfHistoryGoesOnBehindADecision",
                        "goes on behind the instant",
                        "after",
                        call -> call.with(call.argument(0), "\uffff", call.argument(2))),
                decision("theDecisionsAboutAThingAreItsOwn", "minds the key alone", "of", call -> {
                    Set<LoggedDecision> all = new HashSet<>(call.port(DecisionLog.class)
                            .between(Instant.EPOCH, Any.INSTANT.plusSeconds(9))
                            .toList());
                    all.removeIf(found -> !found.subjectKey().equals(call.argument(1)));
                    return new Page<>(List.copyOf(all), Optional.empty());
                }),
                decision(
                        "instantsAreCutAndNeverRounded",
                        "keeps no fractions",
                        "find",
                        call -> call.<Optional<LoggedDecision>>proceed()
                                .filter(found -> Broken.isWhole(found.decidedAt()))));
    }

    private static Object silently(Faults.Call call) throws Throwable {
        LoggedDecision decision = call.argument(0);
        return call.port(DecisionLog.class).find(decision.id()).isPresent() ? null : call.proceed();
    }

    private static Broken decision(String clause, String what, String method, Faults.Fault fault) {
        return new Broken("DecisionLog." + clause, what, DecisionLog.class, method, fault);
    }
}
