package org.parley.intake.format.facts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.parley.notice.NoticeCode;
import org.parley.reference.Dossier;

/** Reads a row about a dossier. */
final class DossierReader {

	private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

	private static final Pattern WEEK = Pattern.compile("\\d{4}-W\\d{2}");

	private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");

	private DossierReader() {
	}

	static Dossier read(ReferenceCells cells) {
		return new Dossier(cells.slug("dossier"), cells.need("title"), zone(cells), cells.need("cadence"),
				starts(cells), cells.actors("actors"), cells.places("places"));
	}

	private static ZoneId zone(ReferenceCells cells) {
		String name = cells.need("time_zone");
		try {
			return name.isEmpty() ? ZoneOffset.UTC : ZoneId.of(name);
		}
		catch (DateTimeException ex) {
			cells.refuse(NoticeCode.BAD_VALUE, "time_zone", name,
					"There is no time zone of this name. Write it as Asia/Karachi.");
			return ZoneOffset.UTC;
		}
	}

	private static LocalDate starts(ReferenceCells cells) {
		String text = cells.need("starts");
		try {
			return text.isEmpty() ? LocalDate.EPOCH : firstDay(text);
		}
		catch (DateTimeException ex) {
			cells.refuse(NoticeCode.BAD_DATE, "starts", text,
					"Write the first day or period to be briefed, as 2025-10-06, 2025-W41, 2025-10 or 2025-Q4.");
			return LocalDate.EPOCH;
		}
	}

	/** The first day of a period. */
	private static LocalDate firstDay(String text) {
		Matcher quarter = QUARTER.matcher(text.toUpperCase(Locale.ROOT));
		if (quarter.matches()) {
			return LocalDate.of(Integer.parseInt(quarter.group(1)), 3 * Integer.parseInt(quarter.group(2)) - 2, 1);
		}
		if (WEEK.matcher(text).matches()) {
			return LocalDate.parse(text + "-1", DateTimeFormatter.ISO_WEEK_DATE);
		}
		return LocalDate.parse(MONTH.matcher(text).matches() ? text + "-01" : text);
	}

}
