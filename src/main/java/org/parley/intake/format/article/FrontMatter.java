package org.parley.intake.format.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.parley.notice.Nearest;
import org.parley.notice.Notice;
import org.parley.notice.NoticeCode;
import org.parley.notice.Parsed;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;

/**
 * Text that begins with YAML between two lines of {@code ---}. The YAML is a flat list of
 * fields; it is read as a stream of words, so that {@code no} stays a language and
 * aliases expand to nothing.
 */
public final class FrontMatter {

	/** The fields that an article file may have. */
	static final Set<String> FIELDS = Set.of("slug", "url", "publisher", "published", "retrieved", "language",
			"headline", "byline", "status", "status_date", "status_reason", "rights", "time_zone", "agency", "cites",
			"mirror_of");

	private static final Set<String> LISTS = Set.of("agency", "cites", "mirror_of");

	private static final int LONGEST = 65_536;

	private static final String FENCE = "---";

	private static final YAMLFactory YAML = new YAMLFactory();

	private FrontMatter() {
	}

	/** Whether a text begins as one with front matter does. */
	public static boolean opens(String text) {
		String first = text.lines().findFirst().orElse("");
		return first.stripTrailing().equals(FENCE);
	}

	/** Reads a text that begins with front matter. */
	public static Parsed<ArticleFile> parse(String text) {
		String unix = text.replace("\r\n", "\n").replace('\r', '\n');
		int start = unix.indexOf('\n') + 1;
		int end = unix.indexOf("\n" + FENCE, start - 1);
		if (start == 0 || end < 0) {
			return refuse("The front matter has no end: put a line of --- behind its last field.");
		}
		if (end - start > LONGEST) {
			return refuse("The front matter is longer than " + LONGEST + " characters.");
		}
		int body = unix.indexOf('\n', end + 1);
		return parse(unix.substring(start, Math.max(start, end)), (body < 0) ? "" : unix.substring(body + 1).strip());
	}

	private static Parsed<ArticleFile> parse(String yaml, String body) {
		Map<String, List<String>> fields = new LinkedHashMap<>();
		try (JsonParser parser = YAML.createParser(ObjectReadContext.empty(), yaml)) {
			if (!yaml.isBlank() && parser.nextToken() != JsonToken.START_OBJECT) {
				return refuse("The front matter is no list of fields: write one \"name: value\" a line.");
			}
			List<Notice> problems = yaml.isBlank() ? List.of() : read(parser, fields);
			return Notice.anyError(problems) ? new Parsed.Rejected<>(problems)
					: new Parsed.Accepted<>(new ArticleFile(fields, body, true), problems);
		}
		catch (JacksonException ex) {
			int line = (ex.getLocation() != null) ? Math.max(1, ex.getLocation().getLineNr()) + 1 : 2;
			return refuse("The front matter cannot be read as YAML near line " + line
					+ " of the file. Put values that hold a colon in quotes.");
		}
	}

	private static List<Notice> read(JsonParser parser, Map<String, List<String>> fields) {
		List<Notice> problems = new ArrayList<>();
		while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
			String name = parser.currentName();
			List<String> values = new ArrayList<>();
			boolean flat = readValues(parser, values);
			if (!FIELDS.contains(name)) {
				problems.add(new Notice(NoticeCode.UNKNOWN_COLUMN, name, null,
						"The front matter has no field \"" + name + "\"." + Nearest.hint(Nearest.to(name, FIELDS))));
			}
			else if (!flat || (values.size() > 1 && !LISTS.contains(name))) {
				problems.add(new Notice(NoticeCode.BAD_FRONT_MATTER, name, null,
						"The field " + name + " takes " + (LISTS.contains(name) ? "a list of words." : "one value.")));
			}
			else if (fields.put(name, values) != null) {
				problems.add(new Notice(NoticeCode.BAD_FRONT_MATTER, name, null,
						"The field " + name + " stands twice in the front matter. Leave one."));
			}
		}
		return problems;
	}

	/** Reads a word or a list of words; false when there is anything nested in it. */
	private static boolean readValues(JsonParser parser, List<String> values) {
		JsonToken token = parser.nextToken();
		if (token == JsonToken.START_ARRAY) {
			boolean flat = true;
			while (parser.nextToken() != JsonToken.END_ARRAY) {
				flat &= add(parser, values);
			}
			return flat;
		}
		return add(parser, values);
	}

	private static boolean add(JsonParser parser, List<String> values) {
		JsonToken token = parser.currentToken();
		if (token.isStructStart()) {
			parser.skipChildren();
			return false;
		}
		String value = (token == JsonToken.VALUE_NULL) ? "" : parser.getString().strip();
		if (!value.isEmpty()) {
			values.add(value);
		}
		return true;
	}

	private static Parsed<ArticleFile> refuse(String sentence) {
		return new Parsed.Rejected<>(List.of(Notice.of(NoticeCode.BAD_FRONT_MATTER, sentence)));
	}

}
