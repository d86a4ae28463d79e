package org.micme.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.LinkedHashMap;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.micme.domain.account.Consent;
import org.micme.domain.account.PersonId;
import org.micme.domain.kernel.Version;
import org.micme.domain.moc.BirthDay;
import org.micme.domain.moc.BoardCode;
import org.micme.domain.moc.Diplomate;
import org.micme.domain.moc.DiplomateId;
import org.micme.spi.moc.Diplomates;

/** What is asked of {@link Diplomates}. */
public abstract class DiplomatesContract extends PersonsAggregates<Diplomate, Diplomates> {

    /** For an adapter's test. */
    protected DiplomatesContract() {
        super(Diplomates.class);
    }

    @Override
    Diplomate anew(PersonId key, Instant at) {
        return Diplomate.of(key)
                .permitTransmission(Any.consent(at), Any.act(at))
                .state();
    }

    @Override
    Diplomate changed(Diplomate state, Instant at) {
        return state.permitTransmission(Any.consent(at), Any.act(at)).state();
    }

    @Override
    Optional<Instant> instant(Diplomate state) {
        return state.transmission().toJavaOptional().map(Consent::givenAt);
    }

    @Override
    Version version(Diplomate state) {
        return state.version();
    }

    @Test
    void whatBoardsWantToKnowIsKept() {
        var ids = LinkedHashMap.of(
                BoardCode.of("ABIM"), DiplomateId.of("123456"), BoardCode.of("ABP"), DiplomateId.of("00-7\u00e9"));
        Diplomate diplomate = Diplomate.of(key())
                .enter(ids, Option.some(BirthDay.of(2, 29)), Any.act())
                .state();
        keep(diplomate);

        Diplomate kept = reading(port -> port.find(key())).orElseThrow();
        assertThat(kept).isEqualTo(diplomate);
        assertThat(kept.ids().get(BoardCode.of("ABP")).get().value()).isEqualTo("00-7\u00e9");
    }
}
