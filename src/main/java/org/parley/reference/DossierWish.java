package org.parley.reference;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.parley.archive.UserError;
import org.parley.notice.Nearest;

/**
 * A dossier as a user asks for it: parties and places by whatever names the archive knows
 * them. Of a state that the archive only knows through its government, that is taken.
 *
 * @param starts first day of the first period that is briefed
 */
public record DossierWish(String slug, String title, ZoneId timeZone, String cadence, LocalDate starts,
		List<String> actors, List<String> places) {

	private static final Pattern SLUG = Pattern.compile("[a-z0-9][a-z0-9._-]{0,59}");

	private static final int LONGEST_TITLE = 200;

	/**
	 * The dossier with its parties and places found, or a mistake that names the nearest.
	 */
	Dossier resolve(NameIndex names) {
		if (!SLUG.matcher(this.slug).matches()) {
			throw new UserError("'" + this.slug + "' cannot name a dossier",
					"Take small letters a to z, digits, - _ and full stops, at most 60 of them.");
		}
		if (this.title.length() > LONGEST_TITLE) {
			throw new UserError("the title has more than " + LONGEST_TITLE + " characters", "Shorten it.");
		}
		if (this.actors.isEmpty() && this.places.isEmpty()) {
			throw new UserError("the dossier is about nothing",
					"Name its parties with --actors, or its countries with --places, or both.");
		}
		return new Dossier(this.slug, this.title, this.timeZone, this.cadence, this.starts,
				find("actor", this.actors, (name) -> findActor(names, name)),
				find("place", this.places, names::findPlace));
	}

	private static Match<ActorEntry> findActor(NameIndex names, String name) {
		Match<ActorEntry> found = names.findActor(name);
		return (found instanceof Match.None
				&& names.findActor("Government of " + name) instanceof Match.One<ActorEntry> government) ? government
						: found;
	}

	private static <T extends Named> List<String> find(String what, List<String> wanted,
			Function<String, Match<T>> register) {
		return wanted.stream().map((name) -> switch (register.apply(name)) {
			case Match.One<T>(T entry) -> entry.slug();
			case Match.Several<T>(List<T> several) -> throw new UserError("several " + what + "s are called " + name,
					"Say which: " + several.stream().map(Named::slug).collect(Collectors.joining(", ")) + ".");
			case Match.None<T>(List<String> nearest) -> throw new UserError("there is no " + what + " " + name,
					(Nearest.hint(nearest) + " parley sql 'select * from " + what + "_name' lists all names.").strip());
		}).distinct().toList();
	}

}
