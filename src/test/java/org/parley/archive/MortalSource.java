package org.parley.archive;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import javax.sql.DataSource;

/**
 * Connections of a process that dies right after the commit that brings something about.
 */
final class MortalSource {

	private final DataSource database;

	private final List<Connection> opened = new ArrayList<>();

	private final Callable<Boolean> end;

	private boolean dead;

	MortalSource(DataSource database, Callable<Boolean> end) {
		this.database = database;
		this.end = end;
	}

	DataSource source() {
		return proxy(DataSource.class, (method, args) -> {
			Object result = method.invoke(this.database, args);
			return (result instanceof Connection connection) ? mortal(connection) : result;
		});
	}

	boolean hasDied() {
		return this.dead;
	}

	private Connection mortal(Connection connection) {
		this.opened.add(connection);
		return proxy(Connection.class, (method, args) -> {
			Object result = method.invoke(connection, args);
			if (method.getName().equals("commit") && this.end.call()) {
				this.dead = true;
				for (Connection each : this.opened) {
					each.abort(Runnable::run);
				}
				throw new InvocationTargetException(new SQLException("the process has died"));
			}
			return result;
		});
	}

	private static <T> T proxy(Class<T> type, Call call) {
		return type
			.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, (self, method, args) -> {
				try {
					return call.invoke(method, args);
				}
				catch (InvocationTargetException ex) {
					throw ex.getCause();
				}
			}));
	}

	private interface Call {

		Object invoke(Method method, Object[] args) throws Exception;

	}

}
