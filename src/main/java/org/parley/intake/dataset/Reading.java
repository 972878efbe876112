package org.parley.intake.dataset;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parley.fact.Kind;
import org.parley.reference.ActorEntry;
import org.parley.reference.FactEntry;
import org.parley.reference.PlaceEntry;

/** What one row brings: accounts of facts, and the actors and places they are about. */
public final class Reading {

	private static final int LONGEST_LABEL = 300;

	private final DatasetRow row;

	private final Directory directory;

	private final List<Draft> drafts = new ArrayList<>();

	Reading(DatasetRow row, Directory directory) {
		this.row = row;
		this.directory = directory;
	}

	List<Draft> drafts() {
		return this.drafts;
	}

	/** Begins an account of a fact. */
	Draft draft(Kind kind, String slug, String label, @Nullable FactEntry parent) {
		String shown = (label.length() > LONGEST_LABEL) ? label.substring(0, LONGEST_LABEL - 1) + "…" : label;
		Draft draft = new Draft(kind, new FactEntry(kind.code(), slug, shown, parent), this.row,
				this.directory.names());
		this.drafts.add(draft);
		return draft;
	}

	/** The actor of a number; null without name and number. */
	@Nullable ActorEntry actor(String scheme, String column, @Nullable String code, @Nullable String name, String kind) {
		return (code == null || name == null) ? null : this.directory.actor(this.row, column, scheme, code, name, kind);
	}

	/** The actor of a number that comes without a name; null without number. */
	@Nullable ActorEntry actor(String scheme, @Nullable String code, String kind) {
		return (code == null) ? null : this.directory.actor(scheme, code, kind);
	}

	/** The country of a number. */
	@Nullable PlaceEntry country(String scheme, @Nullable String code, @Nullable String name) {
		return (code == null || name == null) ? null : this.directory.country(scheme, code, name);
	}

	/** A first-level unit of a country; the country where none is named. */
	@Nullable PlaceEntry unit(@Nullable PlaceEntry country, @Nullable String name) {
		return (country == null || name == null) ? country : this.directory.unit(country, name);
	}

}
