package org.parley.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.parley.notice.Nearest;

/**
 * A question that comes with the program, as a file of the folder queries. Its first
 * lines are comments: what it asks, and a line {@code :name = default, meaning} per
 * parameter.
 *
 * @param name of the file, without its ending
 * @param question what it asks
 * @param parameters defaults and meanings, as {@code kabul, slug of the place}
 */
public record CannedQuery(String name, String question, Map<String, String> parameters, String text) {

	private static final String FOLDER = "queries";

	private static final String ENDING = ".sql";

	private static final Pattern PARAMETER = Pattern.compile(":(\\w+) = ([^,]*), (.*)");

	/** Not where the colon is part of a cast or stands within a word. */
	private static final Pattern USE = Pattern.compile("(?<![:\\w]):([a-z_]+)");

	/** All of them, by name. */
	public static List<CannedQuery> list() {
		return listNames().map(CannedQuery::read).toList();
	}

	/** The query of this name. */
	public static CannedQuery find(String name) {
		List<String> names = listNames().toList();
		if (!names.contains(name)) {
			throw new UserError("there is no query " + name,
					(Nearest.hint(Nearest.to(name, names)) + " parley sql --queries lists all of them.").strip());
		}
		return read(name);
	}

	/**
	 * The statement with its parameters filled in as texts.
	 * @param given what is to be taken instead of the defaults
	 */
	public String fill(Map<String, String> given) {
		given.keySet().stream().filter((name) -> !this.parameters.containsKey(name)).findFirst().ifPresent((name) -> {
			throw new UserError("the query " + this.name + " has no parameter " + name, this.parameters.isEmpty()
					? "It has none." : "It has " + String.join(", ", this.parameters.keySet()) + ".");
		});
		return USE.matcher(this.text)
			.replaceAll((use) -> Matcher.quoteReplacement("'" + value(use.group(1), given).replace("'", "''") + "'"));
	}

	private String value(String name, Map<String, String> given) {
		String asked = given.get(name);
		String told = Objects.requireNonNull(this.parameters.get(name), () -> this.name + " does not declare " + name);
		return (asked != null) ? asked : told.substring(0, told.indexOf(','));
	}

	private static CannedQuery read(String name) {
		String file = FOLDER + "/" + name + ENDING;
		try (@Nullable
		InputStream in = CannedQuery.class.getClassLoader().getResourceAsStream(file)) {
			return parse(name, new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static CannedQuery parse(String name, String text) {
		List<String> comments = text.lines()
			.takeWhile((line) -> line.startsWith("--"))
			.map((line) -> line.substring(2).strip())
			.toList();
		Map<String, String> parameters = new LinkedHashMap<>();
		for (String comment : comments) {
			Matcher parameter = PARAMETER.matcher(comment);
			if (parameter.matches()) {
				parameters.put(parameter.group(1), parameter.group(2) + ", " + parameter.group(3));
			}
		}
		return new CannedQuery(name,
				comments.stream().filter((line) -> !PARAMETER.matcher(line).matches()).collect(Collectors.joining(" ")),
				parameters, text.lines().skip(comments.size()).collect(Collectors.joining("\n")));
	}

	private static Stream<String> listNames() {
		URL folder = Objects.requireNonNull(CannedQuery.class.getClassLoader().getResource(FOLDER), "no queries");
		try {
			Stream<String> files = (folder.openConnection() instanceof JarURLConnection connection)
					? connection.getJarFile().stream().map((entry) -> entry.getName()) : inFolder(folder);
			return files.filter((file) -> file.startsWith(FOLDER + "/") && file.endsWith(ENDING))
				.map((file) -> file.substring(FOLDER.length() + 1, file.length() - ENDING.length()))
				.sorted();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Stream<String> inFolder(URL folder) throws IOException {
		try (Stream<Path> files = Files.list(Path.of(URI.create(folder.toString())))) {
			return files.map((file) -> FOLDER + "/" + file.getFileName()).toList().stream();
		}
	}

}
