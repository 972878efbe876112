package org.parley.briefing.cut;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.parley.support.Estimate;

/**
 * What maps and charts need beside what accounts say: where places lie, and losses as
 * numbers.
 *
 * @param countries the countries or regions of the dossier
 * @param places those that accounts of the cut name, by slug
 * @param tolls deaths by the account that tells of them
 */
public record Ground(List<Place> countries, Map<String, Place> places, Map<Long, Toll> tolls) {

	/** Nothing known. */
	public static final Ground NONE = new Ground(List.of(), Map.of(), Map.of());

	/** The place of this slug. */
	public Optional<Place> findPlace(@Nullable String slug) {
		return Optional.ofNullable((slug != null) ? this.places.get(slug) : null);
	}

	/**
	 * A place.
	 *
	 * @param kind a code of the list place_kind
	 * @param code of a country, three letters of ISO 3166-1; null when not recorded
	 * @param at null when the archive does not say where it is
	 */
	public record Place(String slug, String name, String kind, @Nullable String code, @Nullable Degrees at) {
	}

	/** A position: degrees north and east. */
	public record Degrees(double lat, double lon) {
	}

	/**
	 * Deaths as one account has them.
	 *
	 * @param all null when it gives no total
	 * @param parts by side, and of civilians
	 */
	public record Toll(@Nullable Estimate all, List<Estimate> parts) {

		/** What is to be added up: the total or, without one, the parts. */
		public List<Estimate> figures() {
			return (this.all != null) ? List.of(this.all) : this.parts;
		}

	}

}
