package org.micme.spi.authority;

import java.io.IOException;
import java.util.List;
import org.micme.domain.kernel.InstitutionId;
import org.micme.domain.moc.BoardCode;
import org.micme.spi.PlugIn;

/** Reports completions to whoever keeps them for a board (MOC-11, ACR-6). There can be many: PARS is one. Thread safe. */
public interface AuthorityReporter extends PlugIn {

    /**
     * Whether completions of a board go this way.
     *
     * @param board never null
     * @return true where they do; always the same
     */
    boolean reports(BoardCode board);

    /**
     * Reports completions. What an institution reports under a key is taken once, however often it is handed over, in one list or in
     * several, by whichever node, and though the authority's answer was lost; each time the outcome is that it was taken. What was
     * not taken is reported anew when it is handed over again.
     *
     * @param institution never null
     * @param completions at most 1,000, of boards that it {@link #reports}; taken in their order; never null
     * @return what became of each, in their order; one that the authority refuses keeps no other from being taken
     * @throws IOException where it is not known what became of them, and all are to be handed over again
     * @throws IllegalArgumentException where there are more, or one is of another board; nothing has been reported
     */
    List<ReportOutcome> report(InstitutionId institution, List<CompletionReport> completions) throws IOException;
}
