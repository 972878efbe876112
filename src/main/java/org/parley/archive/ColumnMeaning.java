package org.parley.archive;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What columns of views mean where the database cannot tell: H2 forgets the comments on
 * them when a file is closed, and names that come in many views are explained once, in
 * {@code columns.txt}.
 */
final class ColumnMeaning {

	private final Map<String, String> comments = MigrationFiles.columnComments();

	private final Map<Pattern, String> names = new LinkedHashMap<>();

	ColumnMeaning() {
		try (BufferedReader lines = new BufferedReader(
				new InputStreamReader(Objects.requireNonNull(ColumnMeaning.class.getResourceAsStream("columns.txt")),
						StandardCharsets.UTF_8))) {
			lines.lines()
				.filter((line) -> !line.isEmpty() && !line.startsWith("#"))
				.map((line) -> line.split(": ", 2))
				.forEach((line) -> this.names.put(Pattern.compile(line[0]), line[1]));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	String of(String view, String column) {
		String comment = this.comments.get(view + "." + column);
		if (comment != null) {
			return comment;
		}
		if (column.equals(view)) {
			return "The slug, as files name it";
		}
		for (Map.Entry<Pattern, String> entry : this.names.entrySet()) {
			boolean ofOneView = entry.getKey().pattern().contains("\\.");
			Matcher fitting = entry.getKey().matcher(ofOneView ? view + "." + column : column);
			if (fitting.matches()) {
				return fitting.replaceFirst(entry.getValue());
			}
		}
		return "";
	}

}
