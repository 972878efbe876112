package org.parley.intake.format;

import java.util.List;

import org.parley.fact.Kind;

/** What a header announces. */
public sealed interface Recognised {

	/** A file of facts of one kind. */
	record KindLayout(Kind kind) implements Recognised {
	}

	/** A file of reference rows. */
	record ReferenceLayout(Reference reference) implements Recognised {
	}

	/**
	 * No layout.
	 *
	 * @param nearest the layout that comes nearest, empty when none has anything in
	 * common
	 * @param missing columns that it would need
	 * @param surplus columns that it does not know
	 */
	record Unknown(String nearest, List<String> missing, List<String> surplus) implements Recognised {

		/** How near the nearest comes to a header of so many columns. */
		int likeness(int columns) {
			return 2 * (columns - this.surplus.size()) - this.missing.size();
		}

	}

	/** Several layouts fit. */
	record Ambiguous(List<String> layouts) implements Recognised {
	}

}
