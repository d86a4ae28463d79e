package org.micme.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.micme.jdbc.sql.Beside;
import org.micme.jdbc.sql.Dialect;
import org.micme.jdbc.sql.Session;
import org.micme.jdbc.sql.Transactions;

/** How many rows each query reads on H2, which tells it in its plan of a query that it has run. For one thread. */
final class ScanCounts implements Transactions, Beside, AutoCloseable {

    private static final Pattern COUNT = Pattern.compile("scanCount: (\\d+)");

    private final Connection connection;
    private long most;
    private String plan = "";

    ScanCounts(JdbcSettings settings) throws SQLException {
        connection = DriverManager.getConnection(settings.url(), settings.user(), settings.password());
    }

    /** The statements of an institution's unit, each query of which is counted. */
    Session session(String institution) {
        Connection counting = proxy(Connection.class, (method, arguments) -> {
            Object result = method.invoke(connection, arguments);
            return result instanceof PreparedStatement statement && arguments != null && isQuery(arguments[0])
                    ? counting(statement, String.valueOf(arguments[0]))
                    : result;
        });
        return new Session(counting, Dialect.H2, institution, false, this);
    }

    private static boolean isQuery(@Nullable Object sql) {
        return String.valueOf(sql).stripLeading().matches("(?s)[(]*(select|with).*");
    }

    private PreparedStatement counting(PreparedStatement statement, String sql) throws SQLException {
        PreparedStatement explaining = connection.prepareStatement("explain analyze " + sql);
        return proxy(PreparedStatement.class, (method, arguments) -> {
            if (method.getName().startsWith("set") || method.getName().equals("close")) {
                method.invoke(explaining, arguments);
            } else if (method.getName().equals("executeQuery")) {
                count(explaining);
            }
            return method.invoke(statement, arguments);
        });
    }

    private void count(PreparedStatement explaining) throws SQLException {
        try (ResultSet told = explaining.executeQuery()) {
            told.next();
            String text = told.getString(1);
            long read = 0;
            for (Matcher counts = COUNT.matcher(text); counts.find(); ) {
                read += Long.parseLong(counts.group(1));
            }
            if (read >= most) {
                most = read;
                plan = text;
            }
        }
    }

    /** How many rows the query read that read the most since this was last asked. */
    long most() {
        long told = most;
        most = 0;
        return told;
    }

    /** What that query was, and how it was answered. */
    String plan() {
        return plan;
    }

    private interface Call {
        @Nullable
        Object of(Method method, @Nullable Object @Nullable [] arguments)
                throws SQLException, IllegalAccessException, InvocationTargetException;
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    try {
                        return call.of(method, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getTargetException();
                    }
                }));
    }

    @Override
    public <T> T across(Function<Session, T> work) {
        return work.apply(session(""));
    }

    @Override
    public <T> T atOneMoment(Function<Session, T> work) {
        return across(work);
    }

    @Override
    public <T> T apart(Function<Session, T> work) {
        return across(work);
    }

    @Override
    public void takeTurn(Connection changing) {}

    @Override
    public void beginLong(Connection changing) {}

    @Override
    public boolean isKnown(String institution) {
        return true;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
