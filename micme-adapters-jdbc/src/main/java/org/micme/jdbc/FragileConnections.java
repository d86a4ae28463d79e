package org.micme.jdbc;

import java.io.PrintWriter;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Connections to H2 that are left alone once it has failed. A database that can't write closes itself, and whoever then goes on with a
 * transaction, or gives it up, may never come back: H2 turns round and round. Thread safe.
 */
record FragileConnections(JdbcSettings settings, AtomicLong failures) implements DataSource {

    /** Says that the database was closed, which is known already. */
    static final class Closed extends SQLException {
        private static final long serialVersionUID = 1;

        Closed() {
            super("the database was closed since the connection was made", "08003");
        }
    }

    @Override
    public Connection getConnection() throws SQLException {
        return getConnection(settings.user(), settings.password());
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        Connection connection = DriverManager.getConnection(settings.url(), user, password);
        return (Connection) Proxy.newProxyInstance(
                FragileConnections.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                new Guard(connection, failures, failures.get()));
    }

    private static final class Guard implements InvocationHandler {

        private final Connection connection;
        private final AtomicLong failures;
        private final long before;
        private volatile boolean inTransaction;

        Guard(Connection connection, AtomicLong failures, long before) {
            this.connection = connection;
            this.failures = failures;
            this.before = before;
        }

        @Override
        public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
                throws Throwable {
            String name = method.getName();
            if (failures.get() != before && method.getDeclaringClass() == Connection.class) {
                return ofClosed(name);
            }
            if (name.equals("prepareStatement") || name.equals("createStatement")) {
                inTransaction = true;
            }
            Object result = passed(method, arguments);
            if (name.equals("commit") || name.equals("rollback")) {
                inTransaction = false;
            }
            return result;
        }

        private @Nullable Object passed(Method method, @Nullable Object @Nullable [] arguments) throws Throwable {
            try {
                return method.invoke(connection, arguments);
            } catch (InvocationTargetException e) {
                throw e.getTargetException();
            }
        }

        private @Nullable Object ofClosed(String name) throws SQLException {
            return switch (name) {
                case "close" -> {
                    if (!inTransaction) {
                        connection.close();
                    }
                    yield null;
                }
                case "rollback" -> null;
                case "isClosed" -> true;
                case "isValid" -> false;
                default -> throw new Closed();
            };
        }
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        // Nothing is logged.
    }

    @Override
    public void setLoginTimeout(int seconds) {
        // A file needs none.
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
