package org.micme.contract.outward;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.micme.contract.Contract;
import org.micme.contract.Declared;
import org.micme.spi.PlugIn;

/**
 * What is asked of every {@link PlugIn}. The contracts of the ports extend it. For one thread, as tests are.
 *
 * @param <P> the port
 */
public abstract class PlugInContract<P extends PlugIn> extends Contract implements Declared {

    /** How many threads do something at once. */
    static final int RUNNERS = 8;

    private @Nullable P first;

    PlugInContract() {}

    /**
     * Gives the plug-in as one node has it. Where a clause asks again, it wants it as another node has it: with the same settings and
     * the same other side. What has no state, or keeps in memory what others keep outside, may be the same.
     *
     * @return never null
     */
    protected abstract P plugIn();

    @BeforeEach
    final void begin() {
        first = plugIn();
    }

    /** The plug-in of the first node. */
    final P it() {
        if (first == null) {
            throw new IllegalStateException("a clause is called by Jupiter alone");
        }
        return first;
    }

    @Override
    protected final String adapterName() {
        return String.valueOf(it().name());
    }

    @Override
    protected final Declared declared() {
        return this;
    }

    @Test
    void theNameIsOfLowerCaseWordsJoinedByHyphens() {
        assertThat(it().name()).matches("[a-z0-9]+(-[a-z0-9]+)*");
    }

    @Test
    void theNameIsAlwaysTheSame() {
        assertThat(atOnce(RUNNERS, runner -> it().name())).isEqualTo(Collections.nCopies(RUNNERS, it().name()));
        assertThat(plugIn().name()).isEqualTo(it().name());
    }
}
