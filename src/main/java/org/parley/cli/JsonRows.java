package org.parley.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Rows as a JSON array of objects, one a line. A column name that comes twice gets a
 * number, because an object can hold it only once.
 */
final class JsonRows implements RowWriter {

	private final PrintWriter out;

	private final List<String> names = new ArrayList<>();

	private boolean empty = true;

	JsonRows(PrintWriter out, List<String> columns) {
		this.out = out;
		for (String column : columns) {
			String name = column;
			for (int number = 2; this.names.contains(name); number++) {
				name = column + "_" + number;
			}
			this.names.add(name);
		}
	}

	@Override
	public void add(List<? extends @Nullable Object> cells) {
		StringBuilder line = new StringBuilder(this.empty ? "[\n" : ",\n");
		for (int i = 0; i < this.names.size(); i++) {
			line.append((i == 0) ? "{" : ",").append(quote(this.names.get(i))).append(':').append(json(cells.get(i)));
		}
		this.out.print(line.append('}'));
		this.empty = false;
	}

	@Override
	public void close() {
		this.out.print(this.empty ? "[]\n" : "\n]\n");
		this.out.flush();
	}

	private static String json(@Nullable Object cell) {
		return switch (cell) {
			case null -> "null";
			case Double number when !Double.isFinite(number) -> quote(number.toString());
			case Float number when !Float.isFinite(number) -> quote(number.toString());
			case Number number -> Cells.text(number);
			case Boolean truth -> truth.toString();
			case Map<?, ?> map -> map.entrySet()
				.stream()
				.map((entry) -> quote(Cells.text(entry.getKey())) + ":" + json(entry.getValue()))
				.collect(Collectors.joining(",", "{", "}"));
			case List<?> list -> list.stream().map(JsonRows::json).collect(Collectors.joining(",", "[", "]"));
			default -> quote(Cells.text(cell));
		};
	}

	private static String quote(String text) {
		StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
		for (int i = 0; i < text.length(); i++) {
			char character = text.charAt(i);
			if (character == '"' || character == '\\') {
				quoted.append('\\').append(character);
			}
			else if (character == '\n') {
				quoted.append("\\n");
			}
			else if (Cells.isHidden(character)) {
				quoted.append(String.format("\\u%04x", (int) character));
			}
			else {
				quoted.append(character);
			}
		}
		return quoted.append('"').toString();
	}

}
