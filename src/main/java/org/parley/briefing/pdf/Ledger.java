package org.parley.briefing.pdf;

import java.util.Arrays;
import java.util.List;

import org.parley.briefing.ceasefires.Counted;
import org.parley.briefing.content.Content;
import org.parley.briefing.word.Wording;

/** Every incident of a period in which there are too many to print. */
final class Ledger {

	private static final int WIDTH = 60;

	private Ledger() {
	}

	/** Empty when each incident is told. */
	static List<Piece.Table> of(Content content, Wording wording) {
		Counted counted = (content.ceasefires() != null) ? content.ceasefires().counted() : null;
		if (counted == null) {
			return List.of();
		}
		List<Column> columns = Arrays.stream(Counted.Line.class.getRecordComponents())
			.map((component) -> new Column(wording.say("ledger.column." + component.getName()), WIDTH,
					List.of(new Column.Value(component.getName(), Column.Look.CELL, null, wording))))
			.toList();
		return List.of(new Piece.Table("ledger", columns, counted.ledger()));
	}

}
