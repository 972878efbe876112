package org.parley.briefing.html;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.parley.briefing.content.Source;
import org.parley.briefing.pdf.Column;
import org.parley.briefing.pdf.Piece;

/** Writes a table with the columns of its template. */
final class TableMarkup {

	/** {@code [3]}, a source; {@code C2}, a contested value. */
	private static final Pattern MARK = Pattern.compile("\\[(\\d{1,6})]|\\bC(\\d{1,6})\\b");

	/** What must not be torn at its hyphens. */
	private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}){1,2}( \\d{2}:\\d{2})?");

	private static final Pattern WEB = Pattern.compile("https?://\\S+", Pattern.CASE_INSENSITIVE);

	private final Markup html;

	private final Dress dress;

	TableMarkup(Markup html, Dress dress) {
		this.html = html;
		this.dress = dress;
	}

	void write(Piece.Table table) {
		this.html.open("table", this.dress.of("table") + " role=\"table\"");
		widths(table.columns());
		this.html.open("thead", "role=\"rowgroup\"").open("tr", "role=\"row\"");
		for (Column column : table.columns()) {
			this.html.element("th", this.dress.of("head") + " scope=\"col\" role=\"columnheader\"", column.heading());
		}
		this.html.raw("</tr></thead>").open("tbody", "role=\"rowgroup\"").raw("\n");
		table.rows().forEach((row) -> row(table.columns(), row));
		this.html.raw("</tbody></table>\n");
	}

	/** The columns share the width as they do on the page. */
	private void widths(List<Column> columns) {
		int all = Math.max(1, columns.stream().mapToInt(Column::width).sum());
		this.html.raw("<colgroup>");
		columns.forEach((column) -> this.html.open("col", "style=\"width:" + 100 * column.width() / all + "%\""));
		this.html.raw("</colgroup>");
	}

	private void row(List<Column> columns, Record row) {
		String anchor = (row instanceof Source source) ? Markup.attribute("id", anchor(source.number())) : "";
		this.html.open("tr", "role=\"row\"" + anchor);
		for (int i = 0; i < columns.size(); i++) {
			Column column = columns.get(i);
			boolean names = i == 0 && column.values().stream().anyMatch((value) -> value.look() == Column.Look.NAME);
			this.html.open(names ? "th" : "td",
					this.dress.of("box") + (names ? " scope=\"row\" role=\"rowheader\"" : " role=\"cell\"")
							+ Markup.attribute("data-label", column.heading()));
			column.values().forEach((value) -> value(value, row));
			this.html.close(names ? "th" : "td");
		}
		this.html.raw("</tr>\n");
	}

	private void value(Column.Value value, Record row) {
		Object found = value.of(row);
		String text = (found != null) ? found.toString() : "";
		if (text.isEmpty()) {
			return;
		}
		if (value.look() == Column.Look.DRAWING) {
			this.html.raw(this.dress.drawing(text, ""));
			return;
		}
		String role = (value.look() == Column.Look.CELL && DATE.matcher(text).matches()) ? "date"
				: value.look().name().toLowerCase(Locale.ROOT);
		this.html.open("div", this.dress.of(role) + Markup.direction(text));
		if (value.look() == Column.Look.CITE) {
			cites(text);
		}
		else {
			link(web(value.address(row)), text);
		}
		this.html.close("div");
	}

	/** The marks become links; whatever stands between them is text. */
	private void cites(String text) {
		Matcher mark = MARK.matcher(text);
		int done = 0;
		while (mark.find()) {
			this.html.text(text.substring(done, mark.start()));
			link((mark.group(1) != null) ? this.dress.source(Integer.parseInt(mark.group(1)))
					: this.dress.contested(Integer.parseInt(mark.group(2))), mark.group());
			done = mark.end();
		}
		this.html.text(text.substring(done));
	}

	private void link(String address, String text) {
		if (address.isEmpty()) {
			this.html.text(text);
		}
		else {
			this.html.element("a", Markup.attribute("href", address) + this.dress.of("link"), text);
		}
	}

	static String anchor(int source) {
		return "s" + source;
	}

	/**
	 * An address of the web, or nothing: there is no other that a reader should follow.
	 */
	static String web(@Nullable String address) {
		return (address != null && WEB.matcher(address).matches()) ? address : "";
	}

}
