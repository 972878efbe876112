package org.parley.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.parley.archive.Settings.Briefing;
import org.parley.archive.Settings.Database;
import org.parley.archive.Settings.Intake;
import org.parley.archive.Settings.Sql;
import org.parley.notice.Nearest;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads {@code parley.yml}. A key becomes known by being asked for; what the file holds
 * beyond those is a mistake.
 */
final class SettingsFile {

	private final Path file;

	private final Map<String, String> entries = new LinkedHashMap<>();

	private final Set<String> known = new LinkedHashSet<>();

	private SettingsFile(Path file) {
		this.file = file;
		if (Files.exists(file)) {
			load();
		}
	}

	static Settings read(Home home) {
		SettingsFile file = new SettingsFile(home.settings());
		RunningSettings running = new RunningSettings(file, home);
		Settings settings = new Settings(file.database(), file.intake(), file.sql(), file.briefing(home),
				running.mail(), running.dossiers(), running.drops(), running.serve());
		file.refuseUnknownKeys();
		return settings;
	}

	private Database database() {
		String url = text("database.url");
		if (url != null && !url.startsWith("jdbc:postgresql:")) {
			throw mistake("database.url", "jdbc:postgresql://host/name; leave it out to keep the archive in a file");
		}
		String reader = text("database.reader-user");
		return new Database(url, text("database.user"), text("database.password"),
				(reader != null) ? reader : "parley_reader", text("database.reader-password"));
	}

	private Intake intake() {
		return new Intake(convert("intake.time-zone", ZoneId::of, "a time zone such as Asia/Karachi"),
				number("intake.max-field-bytes", 1 << 20, 1), number("intake.max-row-bytes", 4 << 20, 1),
				number("intake.max-file-bytes", 4L << 30, 1));
	}

	private Sql sql() {
		Duration timeout = convert("sql.timeout", Durations::parse, "a time such as 30s or 2m");
		return new Sql((int) Math.min(number("sql.max-rows", 1_000, 0), Integer.MAX_VALUE),
				(timeout != null) ? timeout : Duration.ofSeconds(30));
	}

	private Briefing briefing(Home home) {
		Duration keep = convert("briefing.keep-files", Durations::parse, "a time such as 365d");
		if (keep != null && keep.toDays() < 1) {
			throw mistake("briefing.keep-files", "at least 1d; leave it out to keep them for ever");
		}
		return new Briefing(convert("briefing.templates", home.root()::resolve, "a folder"), keep);
	}

	/** The names that stand below a key. */
	Set<String> names(String prefix) {
		return this.entries.keySet()
			.stream()
			.filter((key) -> key.startsWith(prefix))
			.map((key) -> key.substring(prefix.length()).replaceFirst("\\..*", ""))
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/** Several values: a list, or separated by commas. */
	List<String> list(String key) {
		String text = text(key);
		Stream<String> values = (text != null) ? Stream.of(text.split(",", -1))
				: names(key + ".").stream().map((number) -> String.valueOf(text(key + "." + number)));
		return values.map(String::strip).toList();
	}

	@Nullable String text(String key) {
		this.known.add(key);
		return this.entries.get(key);
	}

	long number(String key, long missing, long least) {
		String wanted = "a whole number, at least " + least;
		Long number = convert(key, Long::valueOf, wanted);
		if (number != null && number < least) {
			throw mistake(key, wanted);
		}
		return (number != null) ? number : missing;
	}

	<T> @Nullable T convert(String key, Function<String, T> parser, String wanted) {
		String text = text(key);
		try {
			return (text != null) ? parser.apply(text) : null;
		}
		catch (DateTimeException | IllegalArgumentException ex) {
			throw mistake(key, wanted);
		}
	}

	UserError mistake(String key, String wanted) {
		return new UserError(key + " in " + this.file + " is '" + this.entries.get(key) + "'",
				"It has to be " + wanted + ".");
	}

	@Override
	public String toString() {
		return this.file.toString();
	}

	private void refuseUnknownKeys() {
		for (String key : this.entries.keySet()) {
			if (!this.known.contains(key)) {
				List<String> near = Nearest.to(key, this.known);
				throw new UserError(key + " in " + this.file + " is not a setting", near.isEmpty()
						? "Settings are " + String.join(", ", this.known) + "." : Nearest.hint(near).strip());
			}
		}
	}

	private void load() {
		try {
			flatten("", new YAMLMapper().readTree(Files.readString(this.file)));
		}
		catch (JacksonException ex) {
			throw new UserError(this.file + " is not YAML: " + ex.getOriginalMessage().lines().findFirst().orElse("")
					+ " (line " + ex.getLocation().getLineNr() + ")", "");
		}
		catch (IOException ex) {
			throw new UserError(this.file + " cannot be read: " + ex.getMessage(), "It has to be a text in UTF-8.");
		}
	}

	private void flatten(String prefix, JsonNode node) {
		if (node.isArray() && !prefix.isEmpty()) {
			for (int i = 0; i < node.size(); i++) {
				flatten(prefix + "." + (i + 1), node.get(i));
			}
			return;
		}
		if (!node.isObject()) {
			if (!prefix.isEmpty() && !node.isNull()) {
				this.entries.put(prefix, node.isValueNode() ? node.asString() : node.toString());
			}
			else if (prefix.isEmpty() && !node.isMissingNode() && !node.isNull()) {
				throw new UserError(this.file + " does not hold settings",
						"Write them as 'sql:' and below it, " + "indented, 'max-rows: 500'.");
			}
			return;
		}
		node.properties()
			.forEach((entry) -> flatten(prefix.isEmpty() ? entry.getKey() : prefix + "." + entry.getKey(),
					entry.getValue()));
	}

}
