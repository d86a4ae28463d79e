package org.micme.domain.moc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.micme.domain.Fixtures.NOON;
import static org.micme.domain.Fixtures.anyAct;
import static org.micme.domain.Fixtures.person;

import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;
import org.micme.domain.account.Consent;
import org.micme.domain.kernel.Version;

class DiplomateTest {

    private static final BoardCode ABIM = BoardCode.of("ABIM");
    private static final BoardCode ABP = BoardCode.of("ABP");
    private static final Diplomate NOBODY = Diplomate.of(person("learner-1"));

    @Test
    void nothingIsKeptOfSomebodyNew() {
        assertThat(NOBODY).isEqualTo(Diplomate.of(person("learner-1"))).isNotNull();
        assertThat(NOBODY.version()).isEqualTo(Version.NEW);
    }

    @Test
    void whatIsEnteredIsAskedOnce() {
        Diplomate entered = NOBODY.enter(
                        HashMap.of(ABIM, DiplomateId.of("304181")), Option.some(BirthDay.of(2, 29)), anyAct())
                .state();

        assertThat(entered.ids().get(ABIM)).contains(DiplomateId.of("304181"));
        assertThat(entered.birthDay()).contains(BirthDay.of(2, 29));
        assertThat(entered.version()).isEqualTo(Version.of(1));
    }

    @Test
    void whatIsEnteredLaterAddsToItOrTakesItsPlace() {
        Diplomate entered = NOBODY.enter(
                        HashMap.of(ABIM, DiplomateId.of("304181")), Option.some(BirthDay.of(2, 29)), anyAct())
                .state();

        Diplomate later = entered.enter(
                        HashMap.of(ABIM, DiplomateId.of("304182"), ABP, DiplomateId.of("77")), Option.none(), anyAct())
                .state();

        assertThat(later.ids()).isEqualTo(HashMap.of(ABIM, DiplomateId.of("304182"), ABP, DiplomateId.of("77")));
        assertThat(later.birthDay()).isEqualTo(entered.birthDay());
    }

    @Test
    void theEventNamesWhatWasEnteredAndNotItsValue() {
        assertThat(NOBODY.enter(HashMap.of(ABIM, DiplomateId.of("304181")), Option.none(), anyAct())
                        .event())
                .isEqualTo(new DiplomateEvent.DetailsEntered(person("learner-1"), HashSet.of(ABIM), false, anyAct()));
    }

    @Test
    void thePermissionStandsForLaterClaims() {
        Consent permission = new Consent("transmit to PARS", NOON);

        Diplomate permitted = NOBODY.permitTransmission(permission, anyAct()).state();
        Diplomate later =
                permitted.enter(HashMap.empty(), Option.none(), anyAct()).state();

        assertThat(later.transmission()).contains(permission);
    }
}
