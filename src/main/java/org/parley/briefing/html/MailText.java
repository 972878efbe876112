package org.parley.briefing.html;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.parley.briefing.pdf.Column;
import org.parley.briefing.pdf.Column.Look;
import org.parley.briefing.pdf.Imprint;
import org.parley.briefing.pdf.LaidOut;
import org.parley.briefing.pdf.Piece;

/** Writes the first page of a briefing as plain text, for mail readers without HTML. */
public final class MailText {

	private static final Set<Look> LEFT_OUT = Set.of(Look.DRAWING, Look.CITE);

	private MailText() {
	}

	/** The text: headings, sentences, and a line for each row of a table. */
	public static String write(LaidOut briefing) {
		Imprint imprint = briefing.imprint();
		StringBuilder text = new StringBuilder();
		line(text, imprint.head().title());
		line(text, imprint.head().subtitle());
		line(text, "");
		line(text, imprint.head().clocks());
		for (Piece piece : briefing.first()) {
			switch (piece) {
				case Piece.Heading heading -> line(text, "\n" + heading.text());
				case Piece.Sentence sentence -> line(text, sentence.text());
				case Piece.Table table -> table.rows().forEach((row) -> write(text, table.columns(), row));
				case Piece.Picture picture -> line(text, picture.words());
			}
		}
		line(text, "");
		line(text, imprint.footer());
		return text.toString();
	}

	private static void write(StringBuilder text, List<Column> columns, Record row) {
		if (columns.stream()
			.flatMap((column) -> column.values().stream())
			.anyMatch((one) -> one.look() == Look.FIGURE)) {
			// Numbers say nothing without what stands above them.
			columns.forEach((column) -> line(text, "- " + column.heading() + ": " + row(List.of(column), row)));
		}
		else {
			line(text, "- " + row(columns, row));
		}
	}

	private static String row(List<Column> columns, Record row) {
		return columns.stream()
			.flatMap((column) -> column.values().stream())
			.filter((value) -> !LEFT_OUT.contains(value.look()))
			.map((value) -> value.of(row))
			.filter(Objects::nonNull)
			.map((value) -> value.toString().replace('\n', ' '))
			.filter((value) -> !value.isBlank())
			.collect(Collectors.joining(": "));
	}

	private static void line(StringBuilder text, String line) {
		text.append(line).append('\n');
	}

}
