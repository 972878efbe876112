package org.parley.reference;

/** What a file calls a fact: its kind and its slug within that kind. */
public record FactKey(String kind, String slug) {

	@Override
	public String toString() {
		return this.kind + ":" + this.slug;
	}

}
