package org.parley.intake.format;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A dataset and its release, as the ledger and the option {@code --dataset} write them:
 * {@code ucdp-ged@25.1}.
 *
 * @param release null when it is not known
 */
public record DatasetFile(String dataset, @Nullable String release) {

	private static final int LONGEST = 60;

	public static DatasetFile parse(String text) {
		int at = text.indexOf('@');
		return (at < 0) ? new DatasetFile(text, null)
				: new DatasetFile(text.substring(0, at), (at + 1 < text.length()) ? text.substring(at + 1) : null);
	}

	/** Whether a text names one of these datasets. */
	public static boolean isOne(@Nullable String text, List<DatasetLayout> known) {
		return text != null && known.stream().anyMatch((layout) -> layout.name().equals(parse(text).dataset));
	}

	@Override
	public String toString() {
		String text = (this.release != null) ? this.dataset + "@" + this.release : this.dataset;
		return (text.length() > LONGEST) ? text.substring(0, LONGEST) : text;
	}

}
