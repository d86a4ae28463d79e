package org.micme.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.micme.jdbc.Tables.Migration;
import org.micme.jdbc.personal.PersonalKeys;
import org.micme.jdbc.sql.Dialect;
import org.micme.jdbc.transfer.TransferredColumns;

/** The tables become those of the program, forward only, and no program opens tables that are not its own. */
class TablesTest {

    private static void run(JdbcSettings settings, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(settings.url(), settings.user(), settings.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anEmptyDatabaseIsMigratedOnce(Dialect dialect) {
        JdbcSettings settings = Databases.empty(dialect);
        assertThat(Tables.of(settings).migrations()).isNotEmpty().noneMatch(Migration::isRun);

        assertThat(Tables.of(settings).migrate())
                .isEqualTo(Tables.of(settings).migrations().size());
        assertThat(Tables.of(settings).migrations()).allMatch(Migration::isRun);
        assertThat(Tables.of(settings).migrate()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void aDatabaseWithoutTheTablesIsNotOpened(Dialect dialect) {
        assertThatThrownBy(() -> JdbcStore.open(Databases.empty(dialect)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("micme db migrate");
    }

    @ParameterizedTest
    @EnumSource
    void aDatabaseThatIsNewerThanTheProgramIsRefused(Dialect dialect) throws SQLException {
        JdbcSettings settings = Databases.migrated(dialect);
        run(
                settings,
                "insert into " + (dialect == Dialect.H2 ? "\"micme_migration\" " : "micme_migration ")
                        + "select max(installed_rank) + 1, '9001', 'of the future', 'SQL', 'V9001__x.sql', 1, 'x',"
                        + " current_timestamp, 1, true from "
                        + (dialect == Dialect.H2 ? "\"micme_migration\"" : "micme_migration"));

        assertThatThrownBy(() -> JdbcStore.open(settings)).hasMessageContaining("newer than this program");
        assertThatThrownBy(() -> Tables.of(settings).migrate())
                .hasMessageContaining("9001")
                .hasMessageContaining("newer than this program");
    }

    /** But for the check of the keys, which belongs to the database. */
    @ParameterizedTest
    @EnumSource
    void anExportHasEveryColumnOfEveryTable(Dialect dialect) throws SQLException {
        JdbcSettings settings = Databases.migrated(dialect);
        Set<String> columns = new TreeSet<>();
        try (Connection connection = DriverManager.getConnection(settings.url(), settings.user(), settings.password());
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(
                        "select table_name, column_name from information_schema.columns where table_schema = 'public'"
                                + " and table_name not in ('micme_migration', 'institution', 'account_phone', 'key_check')"
                                + " and column_name <> 'institution'")) {
            while (found.next()) {
                columns.add(found.getString(1) + "." + found.getString(2));
            }
        }
        assertThat(columns).isNotEmpty().isEqualTo(TransferredColumns.names());
    }

    @Test
    void aDatabaseThatMayForgetIsRefused() throws SQLException {
        JdbcSettings file = Databases.migrated(Dialect.H2);
        for (String delay : List.of("500", "2147483647")) {
            assertThatThrownBy(() -> JdbcStore.open(with(file, "WRITE_DELAY=[0-9]+", "WRITE_DELAY=" + delay)))
                    .hasMessageContaining("WRITE_DELAY is " + delay)
                    .hasMessageContaining("set WRITE_DELAY=0");
        }
        for (String memory : List.of("mem:micme", "memFS:/micme", "nioMemFS:/micme", "nioMemLZF:/micme")) {
            assertThatThrownBy(() -> JdbcStore.open(with(file, "retry:[^;]*", memory)))
                    .hasMessageContaining("in memory alone");
        }

        JdbcSettings server = Databases.migrated(Dialect.POSTGRESQL);
        String database = server.url().replaceFirst(".*/", "").replaceFirst("\\?.*", "");
        run(server, "alter database " + database + " set synchronous_commit = off");
        assertThatThrownBy(() -> JdbcStore.open(server)).hasMessageContaining("synchronous_commit = on");
    }

    private static JdbcSettings with(JdbcSettings settings, String part, String another) {
        return settings.withUrl(settings.url().replaceFirst(part, another));
    }

    @ParameterizedTest
    @ValueSource(strings = {"MODE=PostgreSQL", "DATABASE_TO_LOWER=TRUE", "DEFAULT_NULL_ORDERING=HIGH"})
    void aFileThatWouldAnswerOtherwiseIsRefused(String setting) {
        JdbcSettings file = Databases.empty(Dialect.H2);
        assertThatThrownBy(() -> JdbcStore.open(with(file, setting + ";", "")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("set " + setting);
    }

    @Test
    void anotherDatabaseIsNone() {
        assertThatThrownBy(() -> JdbcSettings.onServer("jdbc:mysql://localhost/x", "a", "b", Databases.KEYS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("jdbc:postgresql:");
        assertThat(JdbcSettings.onServer("jdbc:postgresql://h/d", "a", "secret", PersonalKeys.fresh()))
                .asString()
                .doesNotContain("secret");
    }
}
