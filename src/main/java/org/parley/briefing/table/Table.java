package org.parley.briefing.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.parley.briefing.pdf.Column;
import org.parley.briefing.pdf.LaidOut;
import org.parley.briefing.pdf.Piece;

/**
 * All rows of a briefing that share a template.
 *
 * @param part the name of the template
 */
record Table(String part, List<Field> fields, List<Row> rows) {

	/** The names of what {@link Row#headings()} holds. */
	static final List<String> HEADINGS = List.of("section", "heading", "subheading");

	/** The tables of a briefing, in the order in which they begin. */
	static List<Table> of(LaidOut briefing) {
		Map<String, List<Piece.Table>> tables = new LinkedHashMap<>();
		Map<String, List<Row>> rows = new LinkedHashMap<>();
		String[] headings = { "", "", "" };
		for (Piece piece : briefing.pieces()) {
			if (piece instanceof Piece.Heading heading) {
				headings[heading.level() - 1] = heading.text();
				for (int below = heading.level(); below < headings.length; below++) {
					headings[below] = "";
				}
			}
			else if (piece instanceof Piece.Table table) {
				List<String> under = List.of(headings);
				tables.computeIfAbsent(table.part(), (part) -> new ArrayList<>()).add(table);
				List<Row> all = rows.computeIfAbsent(table.part(), (part) -> new ArrayList<>());
				table.rows().forEach((row) -> all.add(new Row(under, row)));
			}
		}
		for (Piece.Table annex : briefing.annexes()) {
			tables.put(annex.part(), List.of(annex));
			rows.put(annex.part(), annex.rows().stream().map((row) -> new Row(List.of("", "", ""), row)).toList());
		}
		return tables.entrySet()
			.stream()
			.map((entry) -> new Table(entry.getKey(), fields(entry.getValue()),
					rows.getOrDefault(entry.getKey(), List.of())))
			.toList();
	}

	/** One template, one set of columns; only a changing column head may differ. */
	private static List<Field> fields(List<Piece.Table> tables) {
		List<Field> fields = new ArrayList<>();
		List<Column> columns = tables.getFirst().columns();
		IntStream.range(0, columns.size()).forEach((i) -> {
			Set<String> heads = new LinkedHashSet<>();
			tables.forEach((table) -> heads.add(table.columns().get(i).heading()));
			String heading = String.join(" / ", heads);
			boolean first = true;
			for (Column.Value value : columns.get(i).values()) {
				if (value.look() != Column.Look.DRAWING) {
					fields.add(
							new Field(first ? heading : heading + " · " + value.name(), columns.get(i).width(), value));
					first = false;
				}
			}
		});
		return fields;
	}

	/** One value of each row, with the heading of its column. */
	record Field(String heading, int width, Column.Value value) {
	}

	/** A row, and the headings under which it stands, empty where there is none. */
	record Row(List<String> headings, Record record) {
	}

}
