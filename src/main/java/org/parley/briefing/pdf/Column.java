package org.parley.briefing.pdf;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parley.briefing.word.Wording;

/**
 * A column of a table, as its template has it.
 *
 * @param width in points, as on the page
 * @param values what stands below each other in one cell
 */
public record Column(String heading, int width, List<Value> values) {

	/**
	 * One value of a row.
	 *
	 * @param path the components that lead to it, separated by dots
	 * @param link the components that lead to the address it links to; null when to none
	 * @param wording the language in which it is said
	 */
	public record Value(String path, Look look, @Nullable String link, Wording wording) {

		/** The value in one row: a text, a number, or anything that has words. */
		public @Nullable Object of(Record row) {
			return RecordRows.read(row, this.path, this.wording);
		}

		/** The address it links to in one row. */
		public @Nullable String address(Record row) {
			return (this.link != null && RecordRows.read(row, this.link, this.wording) instanceof String address)
					? address : null;
		}

		/** Its name for programs: {@code dated_when}. */
		public String name() {
			return this.path.replace('.', '_');
		}

	}

	/** How a value looks; each is a style of the templates. */
	public enum Look {

		/** Plain text. */
		CELL("TableCell"),
		/** What the row is about. */
		NAME("TableName"),
		/** A small remark. */
		NOTE("TableNote"),
		/** A word that sets the row off. */
		MARK("TableMark"),
		/** Numbers of sources. */
		CITE("TableCite"),
		/** A large number. */
		FIGURE("Figure"),
		/** A small drawing. */
		DRAWING("");

		private final String style;

		Look(String style) {
			this.style = style;
		}

		static Look of(@Nullable String style) {
			for (Look look : values()) {
				if (look.style.equals(style)) {
					return look;
				}
			}
			return CELL;
		}

	}

}
