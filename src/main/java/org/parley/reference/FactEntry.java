package org.parley.reference;

import org.jspecify.annotations.Nullable;

/**
 * A fact's identity. It may be stored already, or only announced by a row of this drop.
 *
 * @param parent the fact it belongs to; of a stored parent the parent is not filled in
 */
public record FactEntry(FactKey key, String label, @Nullable FactEntry parent) {

	public FactEntry(String kind, String slug, String label, @Nullable FactEntry parent) {
		this(new FactKey(kind, slug), label, parent);
	}

}
