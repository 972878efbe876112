package org.parley.briefing.word;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;

import org.parley.archive.UserError;
import org.parley.briefing.period.Period;

/**
 * What Parley itself says, in one language: the texts of {@code reports/text}, and how
 * the language writes numbers and days. What others said stays as they said it.
 */
public final class Wording {

	/** The language of a briefing that nothing is said about. */
	public static final String DEFAULT = "en";

	private static final Map<String, Locale> LOCALES = new TreeMap<>(Map.of(DEFAULT, Locale.UK, "fr", Locale.FRANCE));

	private final String language;

	private final Locale locale;

	private final ResourceBundle texts;

	private Wording(String language, Locale locale) {
		this.language = language;
		this.locale = locale;
		this.texts = ResourceBundle.getBundle("reports.text.briefing", locale,
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}

	/**
	 * The wording of a language.
	 * @param language its code, of two letters
	 */
	public static Wording of(String language) {
		Locale locale = LOCALES.get(language);
		if (locale == null) {
			throw new UserError("there are no briefings in the language '" + language + "'",
					"There are: " + languages() + ".");
		}
		return new Wording(language, locale);
	}

	/** Whether there are briefings in a language. */
	public static boolean isKnown(String language) {
		return LOCALES.containsKey(language);
	}

	/** The codes of all languages, separated by commas. */
	public static String languages() {
		return String.join(", ", LOCALES.keySet());
	}

	/** The code of the language. */
	public String language() {
		return this.language;
	}

	/** By which numbers are written and words put into lower case. */
	public Locale locale() {
		return this.locale;
	}

	/** All texts, for the templates. */
	public ResourceBundle texts() {
		return this.texts;
	}

	/** Whether there is a text of this name. */
	public boolean has(String key) {
		return this.texts.containsKey(key);
	}

	/**
	 * A text.
	 * @param key its name
	 * @param parts what takes the places of {@code {0}}, {@code {1}}…; a number is
	 * written as the language does
	 */
	public String say(String key, Object... parts) {
		String text = this.texts.getString(key);
		return (parts.length == 0) ? text : new MessageFormat(text, this.locale).format(parts);
	}

	/**
	 * The label of a code, if this language has its own.
	 * @param label the archive's label
	 */
	public String term(String list, String code, String label) {
		String key = "term." + list + "." + code;
		return has(key) ? say(key) : label;
	}

	/** A number. */
	public String number(long number) {
		return NumberFormat.getIntegerInstance(this.locale).format(number);
	}

	/** In lower case, as within a sentence. */
	public String lower(String text) {
		return text.toLowerCase(this.locale);
	}

	/** From one date to another. */
	public String span(Object from, Object until) {
		return say("day.span", from, until);
	}

	/** The days of a period: "20 to 26 October 2025". */
	public String days(Period period) {
		LocalDate first = period.first();
		LocalDate last = period.last();
		if (first.equals(last)) {
			return day("day.whole", last);
		}
		String form = (first.getYear() != last.getYear()) ? "day.whole"
				: (first.getMonth() != last.getMonth()) ? "day.of_year" : "day.of_month";
		return span(day(form, first), day("day.whole", last));
	}

	private String day(String form, LocalDate day) {
		return say(form, day.getDayOfMonth(), DateTimeFormatter.ofPattern("MMMM", this.locale).format(day),
				String.valueOf(day.getYear()));
	}

}
