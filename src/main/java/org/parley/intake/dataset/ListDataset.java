package org.parley.intake.dataset;

import java.util.Map;
import java.util.Set;

import org.parley.intake.format.DatasetLayout;
import org.parley.notice.Effect;

/**
 * A published list whose rows are no accounts of facts: codes of states, or leads. Each
 * row is stored by itself.
 */
public sealed interface ListDataset permits GdeltEvents, StateList {

	/** How its files are recognised. */
	DatasetLayout layout();

	/** What stands for "not known", beyond an empty cell. */
	default Set<String> missing() {
		return Set.of("NA", ".", "-9", "NULL");
	}

	/** Stores a row; what is wrong with it is noted in it. */
	Effect store(DatasetRow row, ListStore store);

	/** The row as the archive keeps leads, by column. */
	record Lead(String dataset, String code, Map<String, Object> values) {
	}

}
