package org.micme.proof.histories;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.micme.domain.kernel.InstitutionId;
import org.micme.jdbc.JdbcStore;
import org.micme.jdbc.json.JsonText;
import org.micme.spi.accrued.AccruedClaims;
import org.micme.spi.activity.ChildSearch;
import org.micme.spi.activity.Children;
import org.micme.spi.audit.AuditTrail;
import org.micme.spi.decision.DecisionLog;
import org.micme.spi.decision.LoggedDecision;
import org.micme.spi.file.Files;
import org.micme.spi.file.StoredFile;
import org.micme.spi.port.PageRequest;
import org.micme.spi.record.DecisionRecords;
import org.micme.spi.store.UnitOfWork;

/** All that a store has of an institution. */
final class WholeState {

    private static final Instant BEGINNING = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("2999-01-01T00:00:00Z");

    private WholeState() {}

    /** What every port tells of it. */
    static List<String> read(Hand hand) {
        List<String> all = new ArrayList<>(hand.store().reading(hand.institution(), WholeState::ofPorts));
        all.add("jobs " + hand.store().jobs().of(hand.institution()));
        all.add(StoreDeeds.parked(hand));
        all.add(StoreDeeds.verified(hand));
        boolean something = all.stream().anyMatch(line -> line.contains("{") || line.contains("JobStanding["));
        // Whether an institution is known of which nothing is left, or nothing but a number was given out, is left
        // open.
        all.add("known " + (!something || hand.store().institutions().contains(hand.institution())));
        return all;
    }

    private static List<String> ofPorts(UnitOfWork unit) {
        List<String> all = new ArrayList<>();
        AggregateDeeds.SORTS.forEach(sort -> all.add(sort.port().getSimpleName() + " " + streamed(sort, unit)));
        var listed = unit.port(Children.class).search(ChildSearch.ALL, PageRequest.first(PageRequest.MOST_ROWS));
        all.add("noted "
                + listed.rows().stream()
                        .map(child -> child.child().id() + " " + child.seriesName() + " " + child.status())
                        .toList());
        all.add("accrued " + PortDeeds.accrued(unit.port(AccruedClaims.class)));
        all.add("audit " + LogDeeds.audit(unit.port(AuditTrail.class)));
        try (Stream<LoggedDecision> decisions = unit.port(DecisionLog.class).between(BEGINNING, END)) {
            all.add("decisions "
                    + decisions
                            .map(decision -> JsonText.write(DecisionRecords.LOGGED_DECISION, decision))
                            .toList());
        }
        all.add("files " + files(unit.port(Files.class)));
        return all;
    }

    private static <K, S> String streamed(Sort<K, S> sort, UnitOfWork unit) {
        return AggregateDeeds.all(sort, unit.port(sort.port()));
    }

    private static List<String> files(Files port) {
        List<String> all = new ArrayList<>();
        for (String kind : PortDeeds.SUBJECTS) {
            for (String key : Dice.KEYS) {
                for (StoredFile file : port.of(kind, key)) {
                    all.add(LogDeeds.told(file) + " " + LogDeeds.content(port, file.id()));
                }
            }
        }
        return all;
    }

    /** What a database exports, line by line. */
    static List<String> exported(JdbcStore store, InstitutionId institution, String key) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.transfer().export(institution, key, out, () -> {});
        return Arrays.asList(out.toString(StandardCharsets.UTF_8).split("\n", -1));
    }
}
