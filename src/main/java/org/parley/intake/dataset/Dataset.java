package org.parley.intake.dataset;

import java.util.Set;

import org.parley.intake.format.DatasetLayout;

/** A published dataset: what its files look like, who publishes it, what a row says. */
public interface Dataset {

	/** How its files are recognised. */
	DatasetLayout layout();

	/** Who publishes it. */
	Publication publication();

	/** What stands for "not known", beyond an empty cell. */
	default Set<String> missing() {
		return Set.of("NA", ".", "-9", "NULL");
	}

	/** Reads a row into the accounts it gives. */
	void read(DatasetRow row, Reading reading);

	/**
	 * Who stands behind a dataset. All its releases are versions of one article.
	 *
	 * @param publisher slug of the publisher
	 * @param name of the publisher, used where the archive does not know it yet
	 * @param rights under which it was published
	 */
	record Publication(String publisher, String name, String homepage, String rights) {

		static final Publication UCDP = new Publication("ucdp", "Uppsala Conflict Data Program", "https://ucdp.uu.se",
				"CC BY 4.0, Uppsala Conflict Data Program");

	}

}
