package org.parley.briefing.content;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Writes records as JSON in one form only: components in their order, no blanks. Equal
 * values give equal text on every machine.
 */
public final class Canonical {

	private Canonical() {
	}

	/**
	 * The JSON of a tree of records, lists, texts, numbers, days, constants and truth
	 * values.
	 */
	public static String json(@Nullable Object value) {
		StringBuilder json = new StringBuilder();
		write(json, value);
		return json.toString();
	}

	private static void write(StringBuilder json, @Nullable Object value) {
		switch (value) {
			case null -> json.append("null");
			case String text -> text(json, text);
			case Number number -> json.append(number);
			case Boolean truth -> json.append(truth);
			case LocalDate day -> text(json, day.toString());
			case Enum<?> one -> text(json, one.name());
			case List<?> list -> list(json, list);
			case Record row -> row(json, row);
			default -> throw new IllegalArgumentException("no canonical form for " + value.getClass());
		}
	}

	private static void list(StringBuilder json, List<?> list) {
		String before = "[";
		for (Object element : list) {
			write(json.append(before), element);
			before = ",";
		}
		json.append(list.isEmpty() ? "[]" : "]");
	}

	private static void row(StringBuilder json, Record row) {
		String before = "{";
		for (RecordComponent component : row.getClass().getRecordComponents()) {
			text(json.append(before), component.getName());
			write(json.append(':'), read(row, component));
			before = ",";
		}
		json.append('}');
	}

	private static @Nullable Object read(Record row, RecordComponent component) {
		try {
			var accessor = component.getAccessor();
			accessor.trySetAccessible();
			return accessor.invoke(row);
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(component + " cannot be read", ex);
		}
	}

	private static void text(StringBuilder json, String text) {
		json.append('"');
		for (int i = 0; i < text.length(); i++) {
			char letter = text.charAt(i);
			if (letter == '"' || letter == '\\') {
				json.append('\\').append(letter);
			}
			else if (letter < ' ') {
				json.append("\\u%04x".formatted((int) letter));
			}
			else {
				json.append(letter);
			}
		}
		json.append('"');
	}

}
