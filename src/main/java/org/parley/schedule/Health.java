package org.parley.schedule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Supplier;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * Tells other programs of this machine, and of no other, how a steward is:
 * {@code /health} for whoever restarts it, {@code /metrics} in the text form of
 * Prometheus. It changes nothing.
 */
public final class Health implements AutoCloseable {

	private final HttpServer server;

	private Health(HttpServer server) {
		this.server = server;
	}

	/**
	 * Listens.
	 * @param port of the loopback
	 */
	public static Health open(int port, Steward steward) {
		try {
			HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
			server.createContext("/health", (exchange) -> answer(exchange, steward.isWell() ? 200 : 503,
					() -> steward.isWell() ? "ok\n" : "the last turn failed; the log says why\n"));
			server.createContext("/metrics", (exchange) -> answer(exchange, 200, () -> metrics(steward)));
			server.start();
			return new Health(server);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String metrics(Steward steward) {
		StringBuilder text = new StringBuilder();
		gauge(text, "parley_due_runs", "What was due, by how far it is", steward.countDueRuns());
		gauge(text, "parley_deliveries", "Deliveries, by how far they are", steward.countDeliveries());
		return text.toString();
	}

	private static void gauge(StringBuilder text, String name, String help, Map<String, Integer> values) {
		text.append("# HELP ").append(name).append(' ').append(help).append('\n');
		text.append("# TYPE ").append(name).append(" gauge\n");
		values.forEach((state, count) -> text.append(name)
			.append("{state=\"")
			.append(state)
			.append("\"} ")
			.append(count)
			.append('\n'));
	}

	private static void answer(HttpExchange exchange, int code, Supplier<String> text) throws IOException {
		try (exchange) {
			boolean get = exchange.getRequestMethod().equals("GET");
			byte[] bytes = (get ? text.get() : "only GET\n").getBytes(StandardCharsets.UTF_8);
			exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
			exchange.sendResponseHeaders(get ? code : 405, bytes.length);
			exchange.getResponseBody().write(bytes);
		}
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

}
