package org.parley.briefing.pdf;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One block of the page: a heading of one of three levels, a sentence, a table; any of
 * them may be missing.
 *
 * @param index its place in the briefing; a block never starts at the very foot of a page
 */
record Block(int index, @Nullable String heading1, @Nullable String heading2, @Nullable String heading3,
		@Nullable String sentence, Table table) {

	/**
	 * A table.
	 *
	 * @param part the template it goes to, a file of {@code reports/part}
	 * @param head the changing column head of that template
	 */
	record Table(@Nullable String part, @Nullable String head, List<? extends Record> rows) {

		static final Table NONE = new Table(null, null, List.of());

	}

}
