package org.micme.jdbc;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.micme.jdbc.sql.Dialect;

/** A server whose settings let it forget is refused. They are those of all its databases, so a server is made up that has them. */
class ServerSettingsTest {

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    /** A line to a server where all is on but one setting. */
    private static Connection with(Map<String, String> others) {
        return proxy(
                Connection.class,
                (connection, creating, none) -> proxy(
                        Statement.class,
                        (statement, asking, arguments) -> asking.getName().equals("executeQuery")
                                ? results(others.getOrDefault(name((String) arguments[0]), "on"))
                                : null));
    }

    private static String name(String sql) {
        return sql.replaceFirst(".*name = '(\\w+)'.*", "$1");
    }

    private static ResultSet results(String value) {
        return proxy(ResultSet.class, (results, method, arguments) -> switch (method.getName()) {
            case "next" -> true;
            case "getString" -> value;
            default -> null;
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"fsync", "full_page_writes", "synchronous_commit"})
    void aServerThatMayForgetIsRefused(String setting) {
        assertThatThrownBy(() -> new Durability(Dialect.POSTGRESQL).require(with(Map.of(setting, "off"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(setting + " is off")
                .hasMessageContaining("set " + setting + " = on");
    }

    @Test
    void aServerThatForgetsNothingIsTaken() {
        assertThatNoException().isThrownBy(() -> new Durability(Dialect.POSTGRESQL).require(with(Map.of())));
    }
}
