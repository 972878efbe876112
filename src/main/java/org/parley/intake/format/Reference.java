package org.parley.intake.format;

import java.util.List;

import org.parley.fact.Column;
import org.parley.fact.ColumnType;

import static org.parley.fact.Column.actor;
import static org.parley.fact.Column.code;
import static org.parley.fact.Column.date;
import static org.parley.fact.Column.decimal;
import static org.parley.fact.Column.fact;
import static org.parley.fact.Column.place;
import static org.parley.fact.Column.text;

/**
 * A layout of reference files: who and what the facts are about.
 *
 * @param layout the name by which the layout is known
 * @param mark a column that must be in the header, to tell the layout from its like
 */
public record Reference(String layout, String mark, List<Column> columns) {

	public static final Reference PUBLISHERS = of("publishers", "publisher", slug("publisher"), name(200),
			code("kind", "publisher_kind").required(), text("country", 3), actor("owner"), text("homepage", 400),
			code("reliability"), text("reason", 300), text("rated_by", 120));

	public static final Reference ACTORS = of("actors", "actor", slug("actor"), name(200),
			code("kind", "actor_kind").required(), text("country", 3), actor("part_of"), actor("same_as"),
			text("external_ids", 0));

	public static final Reference ACTOR_NAMES = of("actor_names", "language", actor("actor").required(), name(200),
			text("language", 35), code("kind", "name_kind").required());

	public static final Reference ACTOR_OFFICES = of("actor_offices", "title", actor("actor").required(),
			text("title", 200).required(), date("held_from"), date("held_until"));

	public static final Reference PLACES = of("places", "place", slug("place"), name(200),
			code("kind", "place_kind").required(), place("parent"), decimal("lat", -90, 90), decimal("lon", -180, 180),
			text("external_ids", 0));

	public static final Reference PLACE_NAMES = of("place_names", "language", place("place").required(), name(200),
			text("language", 35), code("kind", "name_kind").required());

	public static final Reference DOSSIERS = of("dossiers", "dossier", text("dossier", 60).required(),
			text("title", 200).required(), text("time_zone", 60).required(), code("cadence").required(),
			text("starts", 0).required(), Column.of("actors", ColumnType.ACTORS),
			Column.of("places", ColumnType.PLACES));

	public static final Reference DOSSIER_FACTS = of("dossier_facts", "dossier", text("dossier", 60).required(),
			fact("fact").required());

	public static final Reference DOSSIER_TERMS = of("dossier_terms", "avoid", text("dossier", 60).required(),
			text("language", 35).required(), text("avoid", 200).required(), text("use", 200).required(),
			text("note", 500));

	/** Those that others refer to come first. */
	public static final List<Reference> ALL = List.of(ACTORS, ACTOR_NAMES, ACTOR_OFFICES, PLACES, PLACE_NAMES,
			PUBLISHERS, DOSSIERS, DOSSIER_FACTS, DOSSIER_TERMS);

	private static Reference of(String layout, String mark, Column... columns) {
		return new Reference(layout, mark, List.of(columns));
	}

	private static Column slug(String name) {
		return text(name, 120).required();
	}

	private static Column name(int length) {
		return text("name", length).required();
	}

}
