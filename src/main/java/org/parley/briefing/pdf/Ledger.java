package org.parley.briefing.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parley.briefing.ceasefires.Counted;
import org.parley.briefing.content.Content;
import org.parley.briefing.content.Contested;
import org.parley.briefing.word.Wording;

/** What is too much to print: every incident, every contested value, one line each. */
final class Ledger {

	private static final int WIDTH = 60;

	private Ledger() {
	}

	/** Empty when all is printed. */
	static List<Piece.Table> of(Content content, Wording wording) {
		List<Piece.Table> tables = new ArrayList<>();
		Counted counted = (content.ceasefires() != null) ? content.ceasefires().counted() : null;
		if (counted != null) {
			tables.add(table("ledger", Counted.Line.class, counted.ledger(), wording));
		}
		if (content.contested().size() > Layout.MOST_CONTESTED) {
			List<Line> lines = content.contested()
				.stream()
				.flatMap((value) -> value.says().stream().map((say) -> line(value, say, wording)))
				.toList();
			tables.add(table("all_contested", Line.class, lines, wording));
		}
		return List.copyOf(tables);
	}

	private static Line line(Contested value, Contested.Say say, Wording wording) {
		return new Line(value.number(), value.fact(), value.what(), say.says(), say.who(), say.cites().toString(),
				say.rating(), (say.verdict() != null) ? say.verdict() : say.mark(wording));
	}

	private static Piece.Table table(String name, Class<? extends Record> row, List<? extends Record> rows,
			Wording wording) {
		List<Column> columns = Arrays.stream(row.getRecordComponents())
			.map((component) -> new Column(wording.say("ledger.column." + component.getName()), WIDTH,
					List.of(new Column.Value(component.getName(), Column.Look.CELL, null, wording))))
			.toList();
		return new Piece.Table(name, columns, rows);
	}

	/** What one source says about one contested value. */
	record Line(int number, String fact, String what, String says, String who, String cites, String rating,
			@Nullable String verdict) {
	}

}
