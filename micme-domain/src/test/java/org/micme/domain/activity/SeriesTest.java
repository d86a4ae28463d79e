package org.micme.domain.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.micme.domain.Fixtures.anyAct;
import static org.micme.domain.Fixtures.anySeriesDetails;
import static org.micme.domain.Fixtures.anyTeam;
import static org.micme.domain.Fixtures.oneCredit;
import static org.micme.domain.Fixtures.person;

import io.vavr.collection.HashSet;
import java.time.Duration;
import java.time.Year;
import org.junit.jupiter.api.Test;
import org.micme.domain.kernel.Change;
import org.micme.domain.kernel.Version;

class SeriesTest {

    private static final SeriesId ID = SeriesId.of("series-1");

    private static Series opened() {
        return Series.open(ID, Year.of(2025), anySeriesDetails(), anyTeam(), anyAct())
                .state();
    }

    @Test
    void aSeriesIsOfOneYear() {
        assertThat(opened().year()).isEqualTo(Year.of(2025));
        assertThat(opened().details().evaluationRequired()).isFalse();
        assertThat(opened().version()).isEqualTo(Version.of(1));
    }

    @Test
    void itsTeamCanBeReplacedAndTheOneBeforeIsTold() {
        SeriesTeam team = new SeriesTeam(HashSet.of(person("owner-2")), HashSet.empty(), HashSet.empty());

        Change<Series, SeriesEvent> entrusted = opened().entrust(team, anyAct());

        assertThat(entrusted.state().team()).isEqualTo(team);
        assertThat(entrusted.state().version()).isEqualTo(Version.of(2));
        assertThat(entrusted.event()).isEqualTo(new SeriesEvent.Entrusted(ID, anyTeam(), team, anyAct()));
    }

    @Test
    void itsDetailsCanBeReplacedAndThoseBeforeAreTold() {
        SeriesDetails longer = SeriesDetails.builder()
                .name("Anesthesiology Grand Rounds")
                .department("Anesthesiology")
                .sessionLength(Duration.ofMinutes(90))
                .designation(oneCredit())
                .build();

        Change<Series, SeriesEvent> revised = opened().revise(longer, anyAct());

        assertThat(revised.state().details()).isEqualTo(longer);
        assertThat(revised.event()).isEqualTo(new SeriesEvent.Revised(ID, anySeriesDetails(), longer, anyAct()));
    }

    @Test
    void somebodyOwnsIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SeriesTeam(HashSet.empty(), HashSet.of(person("a")), HashSet.empty()));
    }

    @Test
    void itsSessionsLastAndItHasAName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SeriesDetails.builder()
                        .name("Rounds")
                        .department("Anesthesiology")
                        .sessionLength(Duration.ZERO)
                        .designation(oneCredit())
                        .build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SeriesDetails.builder()
                        .name(" ")
                        .department("Anesthesiology")
                        .sessionLength(Duration.ofHours(1))
                        .designation(oneCredit())
                        .build());
    }
}
