package org.parley.fact.account;

import org.jspecify.annotations.Nullable;
import org.parley.reference.ActorEntry;
import org.parley.support.Folding;

/**
 * Who says so.
 *
 * @param kind named, unnamed, publisher or archive
 * @param actor the named actor, null for the others
 * @param text as a reader sees the claimant
 */
public record Claimant(String kind, @Nullable ActorEntry actor, String text) {

	private static final int KEY_LENGTH = 220;

	public Claimant {
		if ((actor != null) != kind.equals("named")) {
			throw new IllegalArgumentException("A named claimant is an actor, and only a named one.");
		}
	}

	public static Claimant named(ActorEntry actor) {
		return new Claimant("named", actor, actor.name());
	}

	/** A source that the article does not name. */
	public static Claimant unnamed(String text) {
		return new Claimant("unnamed", null, text);
	}

	/** The publisher in its own voice. */
	public static Claimant publisher(String name) {
		return new Claimant("publisher", null, name);
	}

	/** This archive, by a computation. */
	public static Claimant archive(String text) {
		return new Claimant("archive", null, text);
	}

	/** The claimant as part of the account's natural key. */
	public String key() {
		if (this.actor != null) {
			return "actor:" + this.actor.slug();
		}
		if (this.kind.equals("publisher")) {
			return this.kind;
		}
		String folded = Folding.fold(this.text);
		String key = this.kind + ":" + (folded.isEmpty() ? this.text : folded);
		return (key.length() > KEY_LENGTH) ? key.substring(0, KEY_LENGTH) : key;
	}

}
