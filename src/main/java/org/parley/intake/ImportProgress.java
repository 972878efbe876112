package org.parley.intake;

/** Told how far an import is. Called often, from the importing thread. */
public interface ImportProgress {

	/** Says nothing to anybody. */
	ImportProgress SILENT = new ImportProgress() {

		@Override
		public void begin(String what, long total) {
			// nobody listens
		}

		@Override
		public void advance(long further) {
			// nobody listens
		}

	};

	/**
	 * A part of the work begins.
	 * @param what plural: files, articles, rows
	 * @param total how many there are
	 */
	void begin(String what, long total);

	/** So many more are done; the next commit stores them. */
	void advance(long further);

}
