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
     * @return true where they do
     */
    boolean reports(BoardCode board);

    /**
     * Reports completions. The same completion under the same key is reported once, however often it is handed over.
     *
     * @param institution never null
     * @param completions at most 1,000; never null
     * @return what became of each, in their order
     * @throws IOException where nothing could be reported now, and all is to be tried again
     */
    List<ReportOutcome> report(InstitutionId institution, List<CompletionReport> completions) throws IOException;
}
