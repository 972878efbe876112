package org.parley.briefing.word;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.parley.briefing.cut.Heard;
import org.parley.fact.Column;
import org.parley.fact.Kinds;

/**
 * Puts into another language what the archive itself wrote in English: labels of codes,
 * dates, numbers, yes and no, the rules of ceasefires. What somebody else wrote, and
 * every name, stays as it is.
 */
final class ArchiveWords {

	private static final Pattern DATE = Pattern.compile("\\b(at all times|perhaps|about|until|since|to)\\b");

	private static final Pattern NUMBER = Pattern
		.compile("\\b(more than|less than|at least|at most|about|to)\\b|[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]+)?"
				+ "|[0-9]+(?:\\.[0-9]+)?");

	private static final Pattern DAY = Pattern.compile(" [0-9]{4}-[0-9]{2}-[0-9]{2}.*");

	private static final Map<String, Column> COLUMNS = Kinds.ALL.stream()
		.flatMap(
				(kind) -> kind.columns().stream().map((column) -> Map.entry(kind.code() + "." + column.name(), column)))
		.collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

	private static final List<String> RULES = List.of("rule.effect", "rule.strain", "rule.term", "rule.talks",
			"rule.ends", "rule.successor");

	private final Wording wording;

	private final boolean english;

	ArchiveWords(Wording wording) {
		this.wording = wording;
		this.english = wording.language().equals(Wording.DEFAULT);
	}

	/** A value. */
	String says(Heard heard) {
		if (this.english) {
			return heard.says();
		}
		if (heard.slot().startsWith("fate:")) {
			return term("fate", heard.item(), heard.says());
		}
		Column column = COLUMNS.get(heard.account().fact().kind() + "." + heard.part());
		return (column != null) ? says(column, heard.item(), heard.says()) : heard.says();
	}

	/** A value of which only the English is at hand: its parts, joined by semicolons. */
	String says(String kind, String slot, String says) {
		List<Column> columns = COLUMNS.entrySet()
			.stream()
			.filter((entry) -> entry.getKey().startsWith(kind + ".") && entry.getValue().slot().equals(slot))
			.map(Map.Entry::getValue)
			.toList();
		return (this.english || columns.size() != 1) ? says : says(columns.getFirst(), null, says);
	}

	private String says(Column column, @Nullable String item, String says) {
		return switch (column.type()) {
			case CODE -> term((column.list() != null) ? column.list() : column.name(), item, says);
			case BOOLEAN -> this.wording.say("yes".equals(says) ? "archive.yes" : "archive.no");
			case DATE -> date(says);
			case COUNT, MEASURE, INTEGER, DECIMAL -> number(says);
			default -> says;
		};
	}

	/** A code that is compared as text has only its label. */
	private String term(String list, @Nullable String code, String label) {
		return this.wording.term(list, (code != null) ? code : label.toLowerCase(java.util.Locale.ROOT), label);
	}

	/** A partial date. */
	String date(String text) {
		return this.english ? text : DATE.matcher(text).replaceAll((word) -> switch (word.group()) {
			case "at all times" -> this.wording.say("archive.always");
			case "to", "until" -> to(text, word);
			default -> this.wording.say("archive." + word.group());
		});
	}

	/** Some languages say "to the 18th" but "to October". */
	private String to(String text, MatchResult word) {
		boolean day = DAY.matcher(text.substring(word.end())).matches();
		return this.wording.say("archive." + word.group() + (day ? "_day" : ""));
	}

	private String number(String text) {
		return NUMBER.matcher(text)
			.replaceAll((part) -> Character.isDigit(part.group().charAt(0)) ? figure(part.group())
					: this.wording.say("about".equals(part.group()) ? "archive.about_count"
							: "archive." + part.group().replace(' ', '_')));
	}

	private String figure(String english) {
		return new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(this.wording.locale()))
			.format(new BigDecimal(english.replace(",", "")));
	}

	/** The rule that brought a step of a ceasefire. */
	String rule(String why) {
		return this.english ? why : RULES.stream().flatMap((rule) -> rule(rule, why)).findFirst().orElse(why);
	}

	private Stream<String> rule(String rule, String why) {
		String[] around = Wording.of(Wording.DEFAULT).say(rule).split("\\{0}", 2);
		if (around.length == 1) {
			return why.equals(around[0]) ? Stream.of(this.wording.say(rule)) : Stream.empty();
		}
		return (why.startsWith(around[0]) && why.endsWith(around[1])) ? Stream
			.of(this.wording.say(rule, number(why.substring(around[0].length(), why.length() - around[1].length()))))
				: Stream.empty();
	}

}
