package org.parley.intake.dataset;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parley.notice.NoticeCode;

/**
 * The sources of a GED event: a list nested in one cell, as
 * {@code "office,date,headline";"…"}, and again as three lists separated by semicolons.
 * Headlines hold semicolons themselves, so the nested list goes first.
 */
final class GedSources {

	private static final String BETWEEN = "\";\"";

	private final DatasetRow row;

	GedSources(DatasetRow row) {
		this.row = row;
	}

	void citeIn(Draft draft) {
		List<String> offices = list("source_office");
		List<String> dates = list("source_date");
		List<String> headlines = headlines(offices, dates);
		for (int i = 0; i < offices.size(); i++) {
			String date = (dates.size() == offices.size()) ? date(dates.get(i)) : null;
			draft.cite(offices.get(i), date, (i < headlines.size()) ? headlines.get(i) : null);
		}
		if (offices.isEmpty() && this.row.text("source_article") != null) {
			draft.cite(null, null, this.row.text("source_article"));
		}
	}

	private List<String> headlines(List<String> offices, List<String> dates) {
		String nested = this.row.text("source_article");
		if (nested != null && dates.size() == offices.size()) {
			List<String> headlines = new ArrayList<>();
			String[] parts = strip(nested).split(BETWEEN, -1);
			for (int i = 0; i < parts.length && parts.length == offices.size(); i++) {
				String before = offices.get(i) + "," + dates.get(i) + ",";
				if (parts[i].startsWith(before)) {
					headlines.add(parts[i].substring(before.length()));
				}
			}
			if (headlines.size() == offices.size()) {
				return headlines;
			}
		}
		List<String> plain = list("source_headline");
		String all = this.row.text("source_headline");
		return (plain.size() == offices.size() || all == null) ? plain : List.of(all);
	}

	private static String strip(String nested) {
		int start = nested.startsWith("\"") ? 1 : 0;
		int end = nested.endsWith("\"") && nested.length() > 1 ? nested.length() - 1 : nested.length();
		return nested.substring(start, Math.max(start, end));
	}

	private List<String> list(String column) {
		String cell = this.row.text(column);
		return (cell != null) ? List.of(cell.split(";", -1)) : List.of();
	}

	/** A day of 1753 is how the makers' database writes "no date". */
	private @Nullable String date(String cell) {
		if (cell.startsWith("1753-01-01")) {
			this.row.count(NoticeCode.SENTINEL_DATE, "source_date", cell);
			return null;
		}
		return cell;
	}

}
