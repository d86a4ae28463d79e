package org.micme.contract;

import java.time.Year;
import java.util.List;
import org.micme.domain.application.Application;
import org.micme.domain.application.ApplicationContent;
import org.micme.domain.application.ApplicationId;
import org.micme.domain.application.ApplicationState;
import org.micme.domain.kernel.Version;
import org.micme.spi.application.Applications;

/** What is asked of the dashboards of {@link Applications}: the latest year first, then the name, then the id. */
abstract class ApplicationListContract extends PortListContract<Applications, Application> {

    private static final List<String> NAMES = List.of("anatomy", "Bones", "zoonoses");

    ApplicationListContract() {
        super(Applications.class);
    }

    /** In which state rows are. */
    abstract ApplicationState state();

    /** The year decides up to rank 3, then the name, then the id. */
    @Override
    void add(int rank) {
        String name = rank < 4 ? "Rounds" : NAMES.get(rank / 2 - 2);
        ApplicationContent content = Asked.content(Year.of(rank < 4 ? 2030 - rank : 2020), name);
        keep(Asked.in(state(), ApplicationId.of("a" + rank), content));
    }

    @Override
    int rank(Application row) {
        return Integer.parseInt(row.id().value().substring(1));
    }

    final void keep(Application application) {
        unit(port -> port.save(application, Version.NEW));
    }
}
