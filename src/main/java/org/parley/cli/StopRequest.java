package org.parley.cli;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Lets the first SIGTERM or Ctrl-C ask for an orderly end; the second ends the process as
 * ever. A shutdown hook would come too late: H2 closes its file in one of its own.
 */
final class StopRequest implements AutoCloseable {

	private final Map<Object, Object> before = new LinkedHashMap<>();

	private StopRequest() {
	}

	/** Calls this when the process is asked to end, until closed. */
	static StopRequest to(Runnable stop) {
		StopRequest request = new StopRequest();
		for (String name : new String[] { "TERM", "INT" }) {
			request.handle(name, stop);
		}
		return request;
	}

	/** Java offers signals only through a class that is not to be compiled against. */
	private void handle(String name, Runnable stop) {
		try {
			Class<?> signals = Class.forName("sun.misc.Signal");
			Class<?> handlers = Class.forName("sun.misc.SignalHandler");
			Object signal = signals.getConstructor(String.class).newInstance(name);
			Object handler = Proxy.newProxyInstance(handlers.getClassLoader(), new Class<?>[] { handlers },
					(proxy, method, arguments) -> {
						if (method.getName().equals("handle")) {
							close();
							stop.run();
						}
						return null;
					});
			this.before.put(signal, signals.getMethod("handle", signals, handlers).invoke(null, signal, handler));
		}
		catch (ReflectiveOperationException | IllegalArgumentException ex) {
			// No such signal here: the process ends at once, and the run can be resumed.
		}
	}

	@Override
	public void close() {
		this.before.forEach((signal, handler) -> {
			try {
				Class<?> handlers = Class.forName("sun.misc.SignalHandler");
				signal.getClass().getMethod("handle", signal.getClass(), handlers).invoke(null, signal, handler);
			}
			catch (ClassNotFoundException | NoSuchMethodException | IllegalAccessException
					| InvocationTargetException ex) {
				// As above.
			}
		});
		this.before.clear();
	}

}
