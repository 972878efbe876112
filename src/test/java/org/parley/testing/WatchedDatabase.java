package org.parley.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

/**
 * A real database of which every statement and commit is seen by a watcher, before and
 * after it is done, and can be failed there.
 */
public final class WatchedDatabase {

	private static final Pattern VERB = Pattern.compile("(?s)(?:.*?final table \\W*)?\\W*(\\w+).*");

	private static final Pattern TABLE = Pattern.compile("\\b(?:store|ops|archive)\"?\\.\"?(\\w+)|\\b(batch_\\w+)",
			Pattern.CASE_INSENSITIVE);

	private final DataSource source;

	private final Watcher watcher;

	private final Set<Connection> open = ConcurrentHashMap.newKeySet();

	public WatchedDatabase(DataSource source, Watcher watcher) {
		this.source = source;
		this.watcher = watcher;
	}

	/** The connections that are watched. */
	public DataSource dataSource() {
		return proxy(DataSource.class, this.source, (method, arguments) -> {
			Object result = call(this.source, method, arguments);
			if (result instanceof Connection connection) {
				this.watcher.check();
				this.open.add(connection);
				return watched(connection);
			}
			return result;
		});
	}

	/** What the end of a process does to its connections. */
	public void breakOff() {
		for (Connection connection : this.open) {
			try {
				if (!connection.getAutoCommit()) {
					connection.rollback();
				}
				connection.close();
			}
			catch (SQLException ex) {
				// It was broken already.
			}
		}
		this.open.clear();
	}

	private Connection watched(Connection connection) {
		StringBuilder last = new StringBuilder("nothing");
		return proxy(Connection.class, connection, (method, arguments) -> {
			switch (method.getName()) {
				case "commit" -> {
					return seen("commit of " + last, () -> call(connection, method, arguments));
				}
				case "close" -> this.open.remove(connection);
				default -> {
				}
			}
			Object result = call(connection, method, arguments);
			return switch (result) {
				case PreparedStatement prepared ->
					watched(PreparedStatement.class, prepared, String.valueOf(arguments[0]), last);
				case Statement statement -> watched(Statement.class, statement, "", last);
				case null, default -> result;
			};
		});
	}

	private <S extends Statement> S watched(Class<S> type, S statement, String prepared, StringBuilder last) {
		return proxy(type, statement, (method, arguments) -> {
			if (!method.getName().startsWith("execute")) {
				return call(statement, method, arguments);
			}
			String name = name((arguments.length > 0) ? String.valueOf(arguments[0]) : prepared);
			if (!name.startsWith("select") && !name.startsWith("with")) {
				last.replace(0, last.length(), name);
			}
			return seen(name, () -> call(statement, method, arguments));
		});
	}

	private static String name(String sql) {
		Matcher verb = VERB.matcher(sql);
		Matcher table = TABLE.matcher(sql);
		return (verb.matches() ? verb.group(1).toLowerCase(Locale.ROOT) : "batch") + " " + (table.find()
				? ((table.group(1) != null) ? table.group(1) : table.group(2)).toLowerCase(Locale.ROOT) : "");
	}

	private @Nullable Object seen(String what, Call call) throws Throwable {
		this.watcher.before(this, what);
		Object result = call.run();
		this.watcher.after(this, what);
		return result;
	}

	private static @Nullable Object call(Object target, Method method, Object[] arguments) throws Throwable {
		try {
			return method.invoke(target, arguments);
		}
		catch (InvocationTargetException ex) {
			throw ex.getCause();
		}
	}

	private static <T> T proxy(Class<T> type, T target, Handler handler) {
		return type.cast(Proxy.newProxyInstance(WatchedDatabase.class.getClassLoader(), new Class<?>[] { type },
				(proxy, method, arguments) -> {
					Object[] given = (arguments != null) ? arguments : new Object[0];
					return (method.getDeclaringClass() == Object.class) ? call(target, method, given)
							: handler.handle(method, given);
				}));
	}

	/** Sees what is done; what it throws happens to the caller. */
	public interface Watcher {

		/** Asked before a connection is given out. */
		default void check() throws SQLException {
		}

		void before(WatchedDatabase database, String what) throws SQLException;

		default void after(WatchedDatabase database, String what) throws SQLException {
		}

	}

	private interface Call {

		@Nullable Object run() throws Throwable;

	}

	private interface Handler {

		@Nullable Object handle(Method method, Object[] arguments) throws Throwable;

	}

}
