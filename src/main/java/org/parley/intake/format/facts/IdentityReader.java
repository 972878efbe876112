package org.parley.intake.format.facts;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.parley.fact.Column;
import org.parley.fact.Kind;
import org.parley.notice.NoticeCode;
import org.parley.reference.FactEntry;
import org.parley.reference.FactKey;
import org.parley.reference.NameIndex;

/**
 * Reads which fact a row is about. A fact keeps the label and the parent it first had.
 */
final class IdentityReader {

	private static final Pattern SLUG = Pattern.compile("[a-z0-9][a-z0-9._-]*");

	private final Kind kind;

	private final NameIndex names;

	private final References references;

	private final Column slug = Kind.common("fact");

	private final Column label = Kind.common("label");

	private final Column parent = Kind.common("parent");

	IdentityReader(Kind kind, NameIndex names, References references) {
		this.kind = kind;
		this.names = names;
		this.references = references;
	}

	@Nullable FactKey key(Row row) {
		String text = row.get(this.slug);
		if (text == null) {
			return null;
		}
		if (!SLUG.matcher(text).matches()) {
			row.add(NoticeCode.BAD_SLUG, this.slug, text,
					"A slug is made of small letters a to z, digits, - _ and full stops, and begins with a letter or digit.");
			return null;
		}
		return new FactKey(this.kind.code(), text);
	}

	@Nullable FactEntry read(Row row) {
		FactKey key = key(row);
		String called = row.get(this.label);
		String under = row.get(this.parent);
		if (key == null) {
			return null;
		}
		Optional<FactEntry> known = this.names.findFact(key);
		FactEntry above = (under != null) ? parent(row, key, known, under) : known.map(FactEntry::parent).orElse(null);
		if (above == null && under == null && this.kind.needsParent()) {
			row.add(NoticeCode.MISSING_VALUE, this.parent, "", "A " + this.kind + " belongs to a "
					+ References.join(this.kind.parents()) + ". Name it in the first row of the fact at least.");
		}
		if (known.isPresent() && called != null && !called.equals(known.get().label())) {
			row.add(NoticeCode.LABEL_DIFFERS, this.label, called,
					key + " is called \"" + known.get().label() + "\" already, and keeps that label.");
		}
		return known.orElseGet(() -> new FactEntry(key, (called != null) ? called : key.slug(), above));
	}

	private @Nullable FactEntry parent(Row row, FactKey key, Optional<FactEntry> known, String under) {
		if (this.kind.parents().isEmpty()) {
			row.add(NoticeCode.WRONG_PARENT, this.parent, under,
					"A " + this.kind + " belongs to no other fact. Leave the cell empty.");
			return null;
		}
		FactEntry above = this.references.fact(row, this.parent, this.kind.parents(), under);
		if (above == null) {
			return null;
		}
		for (FactEntry step = above; step != null; step = step.parent()) {
			if (step.key().equals(key)) {
				row.add(NoticeCode.WRONG_PARENT, this.parent, under, key + " cannot belong to itself.");
				return null;
			}
		}
		FactEntry before = known.map(FactEntry::parent).orElse(null);
		if (known.isPresent() && (before == null || !before.key().equals(above.key()))) {
			row.add(NoticeCode.WRONG_PARENT, this.parent, under, key + " was filed as belonging to "
					+ ((before != null) ? before.key().toString() : "no other fact") + ", and a fact keeps its place.");
		}
		return above;
	}

	/**
	 * Says that the row brings this fact, as far as that can be told without looking it
	 * up.
	 */
	void announce(Row row) {
		String text = row.peek(this.slug);
		if (text == null || !SLUG.matcher(text).matches() || text.length() > this.slug.limits().length()) {
			return;
		}
		String called = row.peek(this.label);
		String under = row.peek(this.parent);
		List<FactKey> above = (under != null) ? References.keys(this.kind.parents(), under) : List.of();
		boolean fits = called != null && called.length() <= this.label.limits().length();
		this.names.announceFact(new FactKey(this.kind.code(), text), fits ? called : null, above);
	}

}
