package org.micme.domain.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.micme.domain.Fixtures.NOON;
import static org.micme.domain.Fixtures.anyAct;
import static org.micme.domain.Fixtures.anyConsent;
import static org.micme.domain.Fixtures.anyDetails;
import static org.micme.domain.Fixtures.detailsOf;
import static org.micme.domain.Fixtures.person;

import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import org.junit.jupiter.api.Test;
import org.micme.domain.kernel.Change;
import org.micme.domain.kernel.Version;

class AccountTest {

    private static final PersonId PERSON = person("person-1");
    private static final Set<Role> ROLES = HashSet.of(Role.LEARNER);

    private static InvitedAccount invited() {
        return Account.invite(PERSON, anyDetails(), ROLES, anyAct()).state();
    }

    private static ActiveAccount active() {
        return Account.signUp(PERSON, anyDetails(), ROLES, anyConsent(), anyAct())
                .state();
    }

    @Test
    void whoeverIsInvitedBecomesActiveByConsent() {
        Change<ActiveAccount, AccountEvent> accepted = invited().accept(anyConsent(), anyAct());

        assertThat(accepted.state())
                .isEqualTo(new ActiveAccount(PERSON, Version.of(2), anyDetails(), ROLES, anyConsent()));
        assertThat(accepted.event()).isEqualTo(new AccountEvent.InvitationAccepted(PERSON, anyAct()));
    }

    @Test
    void whoeverSignsUpIsActiveAtOnce() {
        assertThat(active().version()).isEqualTo(Version.of(1));
        assertThat(active().consent()).isEqualTo(anyConsent());
    }

    @Test
    void changedDetailsAreToldWithThoseBefore() {
        AccountDetails after = detailsOf("Samir", "Haddad");

        Change<ActiveAccount, AccountEvent> changed = active().changeDetails(after, anyAct());

        assertThat(changed.state().details()).isEqualTo(after);
        assertThat(changed.event()).isEqualTo(new AccountEvent.DetailsChanged(PERSON, anyDetails(), after, anyAct()));
    }

    @Test
    void aRoleIsGivenOnceAndTakenOnce() {
        ActiveAccount coordinator =
                active().grant(Role.COORDINATOR, anyAct()).get().state();

        assertThat(coordinator.roles()).containsExactly(Role.LEARNER, Role.COORDINATOR);
        assertThat(coordinator.grant(Role.COORDINATOR, anyAct())).isEmpty();
        assertThat(coordinator.revoke(Role.COORDINATOR, anyAct()).get().state().roles())
                .containsExactly(Role.LEARNER);
        assertThat(coordinator.revoke(Role.OWNER, anyAct())).isEmpty();
    }

    @Test
    void theNewestConsentIsTheOneThatStands() {
        Consent newer = new Consent("2025-01", NOON.plusSeconds(1));

        Change<ActiveAccount, AccountEvent> renewed = active().renewConsent(newer, anyAct());

        assertThat(renewed.state().consent()).isEqualTo(newer);
        assertThat(renewed.event()).isEqualTo(new AccountEvent.ConsentRenewed(PERSON, anyConsent(), newer, anyAct()));
    }

    @Test
    void aDeactivatedAccountKeepsItsDetailsAndWhoClosedIt() {
        DeactivatedAccount closed = active().deactivate(anyAct()).state();

        assertThat(closed).isEqualTo(new DeactivatedAccount(PERSON, Version.of(2), anyDetails(), anyAct()));
        assertThat(invited().deactivate(anyAct()).state()).isEqualTo(closed);
    }

    @Test
    void everyStateIsToldApart() {
        assertThat(stateOf(invited())).isEqualTo("invited");
        assertThat(stateOf(active())).isEqualTo("active");
        assertThat(stateOf(active().deactivate(anyAct()).state())).isEqualTo("deactivated");
    }

    private static String stateOf(Account account) {
        return account.fold(invited -> "invited", active -> "active", deactivated -> "deactivated");
    }

    @Test
    void whatHappenedAndWhatWasRecordedAreTwoTimes() {
        Act keyedInLater = new Act(person("office-1"), NOON, NOON.plusSeconds(3600));

        AccountEvent event = active().deactivate(keyedInLater).event();

        assertThat(event.occurredAt()).isEqualTo(NOON);
        assertThat(event.recordedAt()).isEqualTo(NOON.plusSeconds(3600));
    }
}
