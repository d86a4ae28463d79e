package org.micme.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.micme.jdbc.sql.Dialect;

/** What befalls the database is told apart from what befalls the program. */
class BreakdownsTest {

    private static SQLException outOfMemory() {
        return new SQLException("out of memory", "90108", 90_108, new OutOfMemoryError());
    }

    @ParameterizedTest
    @EnumSource
    void aLackOfMemoryIsNoOutage(Dialect dialect) {
        Breakdowns breakdowns = new Breakdowns(dialect);

        assertThatThrownBy(() -> breakdowns.isWorthRepeating(outOfMemory())).isInstanceOf(OutOfMemoryError.class);
        assertThatThrownBy(() -> breakdowns.unavailable(outOfMemory())).isInstanceOf(OutOfMemoryError.class);
    }

    @ParameterizedTest
    @EnumSource
    void aLineThatIsCutIsOne(Dialect dialect) {
        Breakdowns breakdowns = new Breakdowns(dialect);
        SQLException cut = new SQLException("cut", "08006");

        assertThat(breakdowns.isWorthRepeating(cut)).isTrue();
        assertThat(breakdowns.unavailable(cut)).hasMessageContaining("can't be reached");
    }
}
