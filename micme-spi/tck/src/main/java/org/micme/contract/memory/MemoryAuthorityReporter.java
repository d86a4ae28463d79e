package org.micme.contract.memory;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.micme.domain.kernel.InstitutionId;
import org.micme.domain.moc.BoardCode;
import org.micme.domain.moc.DiplomateId;
import org.micme.spi.authority.AuthorityReporter;
import org.micme.spi.authority.CompletionReport;
import org.micme.spi.authority.ReportOutcome;

/** Keeps completions in place of reporting them. Thread safe. */
public final class MemoryAuthorityReporter extends MemoryPlugIn implements AuthorityReporter {

    private static final int MOST = 1_000;

    private final Set<BoardCode> boards;
    private final Map<Key, Reported> reported = new LinkedHashMap<>();
    private final Set<DiplomateId> refused = new HashSet<>();
    private boolean isNextAnswerLost;

    private record Key(InstitutionId institution, String key) {}

    /**
     * A completion that was reported. Immutable and thread safe.
     *
     * @param institution by whom; never null
     * @param report never null
     */
    public record Reported(InstitutionId institution, CompletionReport report) {}

    /**
     * With nothing reported.
     *
     * @param boards to which it reports; never null
     */
    public MemoryAuthorityReporter(Set<BoardCode> boards) {
        this.boards = Set.copyOf(boards);
    }

    @Override
    public boolean reports(BoardCode board) {
        return boards.contains(board);
    }

    @Override
    public synchronized List<ReportOutcome> report(InstitutionId institution, List<CompletionReport> completions)
            throws IOException {
        if (completions.size() > MOST) {
            throw new IllegalArgumentException("there are more than " + MOST + " completions");
        }
        if (!completions.stream().allMatch(report -> reports(report.award().board()))) {
            throw new IllegalArgumentException("a completion is of a board to which this does not report");
        }
        mustBeThere();
        List<ReportOutcome> outcomes = new ArrayList<>();
        for (CompletionReport report : completions) {
            outcomes.add(new ReportOutcome(report.key(), errorOf(institution, report)));
        }
        if (isNextAnswerLost) {
            isNextAnswerLost = false;
            throw new IOException("the answer is lost, as the test wants it");
        }
        return outcomes;
    }

    private Optional<String> errorOf(InstitutionId institution, CompletionReport report) {
        Key key = new Key(institution, report.key());
        if (!reported.containsKey(key) && refused.contains(report.learner().diplomate())) {
            return Optional.of("the diplomate is not known");
        }
        reported.putIfAbsent(key, new Reported(institution, report));
        return Optional.empty();
    }

    /**
     * What was reported.
     *
     * @return in the order in which it was, each once; never null
     */
    public synchronized List<Reported> reported() {
        return List.copyOf(reported.values());
    }

    /**
     * Refuses a diplomate's completions, until {@link #know}.
     *
     * @param diplomate never null
     */
    public synchronized void refuse(DiplomateId diplomate) {
        refused.add(diplomate);
    }

    /**
     * Takes a diplomate's completions again.
     *
     * @param diplomate never null
     */
    public synchronized void know(DiplomateId diplomate) {
        refused.remove(diplomate);
    }

    /** Takes what is reported next, and fails all the same. */
    public synchronized void loseNextAnswer() {
        isNextAnswerLost = true;
    }
}
