package org.parley.intake.format.facts;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.parley.fact.Column;
import org.parley.fact.Kinds;
import org.parley.notice.Nearest;
import org.parley.notice.NoticeCode;
import org.parley.reference.ActorEntry;
import org.parley.reference.ArticleEntry;
import org.parley.reference.CodeEntry;
import org.parley.reference.FactEntry;
import org.parley.reference.FactKey;
import org.parley.reference.Match;
import org.parley.reference.NameIndex;
import org.parley.reference.PlaceEntry;
import org.parley.support.CanonicalUrl;

/** Finds what cells name. What is not found is noticed, with what may have been meant. */
final class References {

	private static final int LISTED_CODES = 13;

	private final NameIndex names;

	References(NameIndex names) {
		this.names = names;
	}

	@Nullable ActorEntry actor(Row row, Column column, String name) {
		return switch (this.names.findActor(name)) {
			case Match.One<ActorEntry>(ActorEntry actor) -> actor;
			case Match.Several<ActorEntry>(List<ActorEntry> actors) -> {
				row.add(NoticeCode.AMBIGUOUS_ACTOR, column, name,
						either(name, actors.stream().map(ActorEntry::slug).toList()));
				yield null;
			}
			case Match.None<ActorEntry>(List<String> nearest) -> {
				row.add(NoticeCode.UNKNOWN_ACTOR, column, name, "No actor is known as " + name + "."
						+ Nearest.hint(nearest) + " A new actor or name comes in a file of actors or actor names.");
				yield null;
			}
		};
	}

	boolean knowsActor(String name) {
		return !(this.names.findActor(name) instanceof Match.None<ActorEntry>);
	}

	@Nullable PlaceEntry place(Row row, Column column, String name) {
		return switch (this.names.findPlace(name)) {
			case Match.One<PlaceEntry>(PlaceEntry place) -> place;
			case Match.Several<PlaceEntry>(List<PlaceEntry> places) -> {
				row.add(NoticeCode.AMBIGUOUS_PLACE, column, name,
						either(name, places.stream().map(PlaceEntry::slug).toList()));
				yield null;
			}
			case Match.None<PlaceEntry>(List<String> nearest) -> {
				row.add(NoticeCode.UNKNOWN_PLACE, column, name, "No place is known as " + name + "."
						+ Nearest.hint(nearest) + " A new place or name comes in a file of places or place names.");
				yield null;
			}
		};
	}

	@Nullable ArticleEntry article(Row row, Column column, String slugOrUrl) {
		String wanted = slugOrUrl.contains("://") ? CanonicalUrl.find(slugOrUrl).orElse(slugOrUrl) : slugOrUrl;
		Match<ArticleEntry> found = this.names.findArticle(wanted);
		if (found instanceof Match.One<ArticleEntry>(ArticleEntry article)) {
			return article;
		}
		List<String> nearest = (found instanceof Match.None<ArticleEntry>(List<String> near)) ? near : List.of();
		row.add(NoticeCode.UNKNOWN_SOURCE, column, slugOrUrl, "No article is known as " + slugOrUrl + "."
				+ Nearest.hint(nearest) + " File the article too, or before.");
		return null;
	}

	@Nullable CodeEntry code(Row row, Column column, String list, String code) {
		Optional<CodeEntry> found = this.names.findCode(list, code);
		if (found.isPresent() && !column.limits().except().contains(code)) {
			return found.get();
		}
		List<String> codes = this.names.listCodes(list)
			.stream()
			.map(CodeEntry::code)
			.filter((known) -> !column.limits().except().contains(known))
			.toList();
		List<String> nearest = Nearest.to(code, codes);
		String known = nearest.isEmpty() && codes.size() <= LISTED_CODES
				? " The codes are " + String.join(", ", codes) + "." : Nearest.hint(nearest);
		row.add(NoticeCode.UNKNOWN_CODE, column, code, (found.isPresent() ? code + " is derived and cannot be filed."
				: "There is no code " + code + " in the list " + list + ".") + known);
		return null;
	}

	/**
	 * A fact of one of the kinds, by {@code kind:slug} or, among these kinds, by slug
	 * alone.
	 */
	@Nullable FactEntry fact(Row row, Column column, List<String> kinds, String name) {
		List<FactKey> keys = keys(kinds, name);
		List<FactEntry> found = keys.stream().flatMap((key) -> this.names.findFact(key).stream()).toList();
		if (found.size() == 1) {
			return found.getFirst();
		}
		if (keys.isEmpty()) {
			row.add(NoticeCode.UNKNOWN_FACT, column, name, misnamed(kinds, name));
		}
		else if (found.isEmpty()) {
			List<String> nearest = keys.stream().flatMap((key) -> this.names.listNearestFacts(key).stream()).toList();
			row.add(NoticeCode.UNKNOWN_FACT, column, name,
					"There is no " + join(keys.stream().map(FactKey::kind).toList()) + " " + keys.getFirst().slug()
							+ ", neither in the archive nor in these files." + Nearest.hint(nearest));
		}
		else {
			row.add(NoticeCode.UNKNOWN_FACT, column, name,
					either(name, found.stream().map((fact) -> fact.key().toString()).toList()));
		}
		return null;
	}

	/** What a name of a fact may mean; nothing when it is not written as one. */
	static List<FactKey> keys(List<String> kinds, String name) {
		int colon = name.indexOf(':');
		if (colon < 0) {
			return kinds.stream().map((kind) -> new FactKey(kind, name)).toList();
		}
		String kind = name.substring(0, colon).strip();
		boolean known = kinds.isEmpty() ? Kinds.find(kind).isPresent() : kinds.contains(kind);
		return known ? List.of(new FactKey(kind, name.substring(colon + 1).strip())) : List.of();
	}

	private static String misnamed(List<String> kinds, String name) {
		if (name.indexOf(':') < 0) {
			return "Write the kind of the fact too, as kind:" + name + ".";
		}
		if (!kinds.isEmpty()) {
			return "Only a " + join(kinds) + " can stand here.";
		}
		List<String> all = Kinds.ALL.stream().map((kind) -> kind.code()).toList();
		String kind = name.substring(0, name.indexOf(':'));
		return "There is no kind of fact " + kind + "." + Nearest.hint(Nearest.to(kind, all));
	}

	private static String either(String name, List<String> slugs) {
		return name + " can mean " + join(slugs) + ". Write one of these.";
	}

	static String join(List<String> names) {
		return String.join(" or ", names);
	}

}
