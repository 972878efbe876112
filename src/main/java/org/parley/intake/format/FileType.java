package org.parley.intake.format;

import java.util.List;

import org.parley.fact.Kind;
import org.parley.notice.Notice;

/** What a file of a drop is, judged by its content. */
public sealed interface FileType {

	/** Layout of an article as text with front matter. */
	String ARTICLE = "article";

	/** Layout of an article as saved web page. */
	String PAGE = "page";

	/** The name under which the ledger knows it; empty for a file that is nothing. */
	String layout();

	/** What there is to say about the file as a whole. */
	default List<Notice> notices() {
		return List.of();
	}

	/** Rows of facts of one kind. */
	record Facts(Kind kind, List<Notice> notices) implements FileType {

		@Override
		public String layout() {
			return this.kind.code();
		}

	}

	/**
	 * Rows of a published dataset.
	 *
	 * @param given the columns of a file without header; empty when it has one
	 */
	record Dataset(DatasetFile file, List<String> given, List<Notice> notices) implements FileType {

		@Override
		public String layout() {
			return this.file.toString();
		}

	}

	/** Rows about actors, places, publishers or dossiers. */
	record References(Reference reference, List<Notice> notices) implements FileType {

		@Override
		public String layout() {
			return this.reference.layout();
		}

	}

	/**
	 * Text with front matter, or a saved web page.
	 *
	 * @param seen when it was seen and published, as written: orders versions
	 */
	record Article(String layout, String seen) implements FileType {
	}

	/** A description of the drop or a text beside it: known, and nothing to import. */
	record Beside(String layout, List<Notice> notices) implements FileType {
	}

	/** Nothing that can be imported; at least one error says why. */
	record Refused(List<Notice> notices) implements FileType {

		@Override
		public String layout() {
			return "";
		}

	}

}
