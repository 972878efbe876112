package org.parley.briefing;

/**
 * What became of an issued briefing.
 *
 * @param stored the file as it lies in its place
 * @param again the same question, asked again at the same clocks
 */
public record Verification(CatalogueEntry entry, Stored stored, Again again) {

	/** Whether nothing is to be said against it. */
	public boolean isGood() {
		return (this.stored == Stored.INTACT || this.stored == Stored.LET_GO) && this.again == Again.SAME_BYTES;
	}

	/** The file in its place. */
	public enum Stored {

		/** As it was issued. */
		INTACT("intact"),
		/** There, with other bytes. */
		ALTERED("altered"),
		/** Removed because it was old. */
		LET_GO("no longer kept"),
		/** Gone, and nobody knows why. */
		MISSING("missing");

		private final String words;

		Stored(String words) {
			this.words = words;
		}

		@Override
		public String toString() {
			return this.words;
		}

	}

	/** The briefing made again. */
	public enum Again {

		/** The same file, byte for byte. */
		SAME_BYTES("same bytes"),
		/** The same content in another look: the templates or the program changed. */
		OTHER_LOOK("same content, other look"),
		/** Other content: what is recorded at these clocks changed, which must not be. */
		OTHER_CONTENT("other content");

		private final String words;

		Again(String words) {
			this.words = words;
		}

		@Override
		public String toString() {
			return this.words;
		}

	}

}
