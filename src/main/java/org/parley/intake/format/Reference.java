package org.parley.intake.format;

import java.util.List;
import java.util.Locale;

import org.parley.fact.Column;
import org.parley.fact.ColumnType;

import static org.parley.fact.Column.actor;
import static org.parley.fact.Column.decimal;
import static org.parley.fact.Column.place;
import static org.parley.fact.Column.text;

/** The layouts of reference files: who and what the facts are about. */
public enum Reference {

	PUBLISHERS(slug("publisher"), named(), Column.code("kind", "publisher_kind").required(), text("country", 3),
			actor("owner"), text("homepage", 400), Column.code("reliability"), text("reason", 300),
			text("rated_by", 120)),

	ACTORS(slug("actor"), named(), Column.code("kind", "actor_kind").required(), text("country", 3), actor("part_of"),
			actor("same_as"), text("external_ids", 1000)),

	ACTOR_NAMES("language", actor("actor").required(), named(), text("language", 35), Column.code("kind", "name_kind")),

	ACTOR_OFFICES(actor("actor").required(), text("title", 200).required(), Column.date("held_from"),
			Column.date("held_until")),

	PLACES(slug("place"), named(), Column.code("kind", "place_kind").required(), place("parent"),
			decimal("lat", -90, 90), decimal("lon", -180, 180), text("external_ids", 1000)),

	PLACE_NAMES("language", place("place").required(), named(), text("language", 35), Column.code("kind", "name_kind")),

	DOSSIERS(text("dossier", 60).required(), text("title", 200).required(), text("time_zone", 60).required(),
			Column.code("cadence").required(), text("starts", 20).required(), Column.of("actors", ColumnType.ACTORS),
			Column.of("places", ColumnType.PLACES)),

	DOSSIER_FACTS(text("dossier", 60).required(), Column.fact("fact").required());

	private final String mark;

	private final List<Column> columns;

	Reference(Column... columns) {
		this.mark = columns[0].name();
		this.columns = List.of(columns);
	}

	/**
	 * A column that may be empty, yet must be in the header to tell the layout from
	 * another.
	 */
	Reference(String mark, Column... columns) {
		this.mark = mark;
		this.columns = List.of(columns);
	}

	/** The name by which the layout is known. */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	public List<Column> columns() {
		return this.columns;
	}

	String mark() {
		return this.mark;
	}

	private static Column slug(String name) {
		return text(name, 120).required();
	}

	private static Column named() {
		return text("name", 200).required();
	}

}
