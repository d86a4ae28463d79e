package org.micme.contract.outward;

import java.util.List;
import java.util.Set;
import org.micme.contract.memory.MemoryAuthorityReporter;
import org.micme.domain.moc.BoardCode;
import org.micme.domain.moc.DiplomateId;
import org.micme.spi.authority.AuthorityReporter;

/** The reporter in memory fulfils its contract. */
class MemoryAuthorityReporterTest extends AuthorityReporterContract {

    private static final BoardCode BOARD = BoardCode.of("ABA");

    private final MemoryAuthorityReporter reporter = new MemoryAuthorityReporter(Set.of(BOARD));

    @Override
    protected AuthorityReporter plugIn() {
        return reporter;
    }

    @Override
    protected BoardCode board() {
        return BOARD;
    }

    @Override
    protected List<Taken> taken() {
        return reporter.reported().stream()
                .map(each -> Taken.of(each.institution(), each.report()))
                .toList();
    }

    @Override
    protected void refuse(DiplomateId diplomate) {
        reporter.refuse(diplomate);
    }

    @Override
    protected void know(DiplomateId diplomate) {
        reporter.know(diplomate);
    }

    @Override
    protected void loseNextAnswer() {
        reporter.loseNextAnswer();
    }

    @Override
    protected void goAway() {
        reporter.goAway();
    }

    @Override
    protected void comeBack() {
        reporter.comeBack();
    }
}
