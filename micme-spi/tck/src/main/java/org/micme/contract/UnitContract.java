package org.micme.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.micme.spi.port.StorePort;

/**
 * What is asked of every port within its unit: shown by one change, whatever it is.
 *
 * @param <P> the port
 */
abstract class UnitContract<P extends StorePort> extends PortContract<P> {

    @SafeVarargs
    @SuppressWarnings("varargs") // Handed on.
    UnitContract(Class<P> port, Class<? extends StorePort>... besides) {
        super(port, besides);
    }

    /** Some change, always the same one, that is possible once. */
    abstract void change(P port);

    /** Whether it is there. */
    abstract boolean isChanged(P port);

    @Test
    void aUnitSeesItsOwnChangesAtOnce() {
        unit(port -> {
            assertThat(isChanged(port)).isFalse();
            change(port);
            assertThat(isChanged(port)).isTrue();
        });
    }

    @Test
    void whatAUnitChangedIsThereForThoseAfterIt() {
        unit(this::change);

        assertThat(holdsInUnit(this::isChanged)).isTrue();
        assertThat(holds(this::isChanged)).isTrue();
        assertThat(Race.<Boolean>aside(() -> reading(this::isChanged))).isTrue();
    }

    @Test
    void aUnitThatFailsKeepsNothing() {
        RuntimeException failure = new RuntimeException("the work failed");

        assertThatThrownBy(() -> unit(port -> {
                    change(port);
                    throw failure;
                }))
                .isSameAs(failure);
        assertThat(holds(this::isChanged)).isFalse();
        unit(this::change);
    }

    @Test
    void nobodySeesAChangeBeforeItIsCommitted() {
        unit(port -> {
            change(port);
            assertThat(Race.<Boolean>aside(() -> reading(this::isChanged))).isFalse();
        });
    }

    @Test
    void aReadingUnitSeesOneMoment() {
        reading(port -> {
            assertThat(isChanged(port)).isFalse();
            Race.aside(() -> inUnit(other -> {
                change(other);
                return true;
            }));
            assertThat(isChanged(port)).isFalse();
            return true;
        });
        assertThat(holds(this::isChanged)).isTrue();
    }

    @Test
    void aReadingUnitRefusesAChange() {
        assertThatThrownBy(() -> reading(port -> {
                    change(port);
                    return true;
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(holds(this::isChanged)).isFalse();
    }

    @Test
    void whatOneInstitutionHasAnotherHasNot() {
        unit(INSTITUTION, this::change);
        assertThat(holds(OTHER, this::isChanged)).isFalse();

        unit(OTHER, this::change);
        assertThat(holds(OTHER, this::isChanged)).isTrue();
        assertThat(holds(INSTITUTION, this::isChanged)).isTrue();
    }

    @Test
    void aPortIsOfNoUseOnceItsUnitHasEnded() {
        P ended = inUnit(port -> port);
        P endedReading = reading(port -> port);

        assertThatThrownBy(() -> change(ended)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> isChanged(ended)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> isChanged(endedReading)).isInstanceOf(IllegalStateException.class);
        assertThat(holds(this::isChanged)).isFalse();
    }
}
