package org.parley.briefing;

import java.nio.file.Path;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What came of a question.
 *
 * @param state whether it was issued now, had been before, or had nothing to say
 * @param number its number within the dossier; null when it has none
 * @param document where it is; null when there is nothing to say
 */
public record Issue(State state, String dossier, String period, @Nullable Integer number, @Nullable Document document) {

	/**
	 * What came of it, in a line: {@code issued No. 3 2025-W43 out/…pdf (6 pages)}.
	 * @param root the home, to which files are told
	 */
	public String line(Path root) {
		String what = switch (this.state) {
			case ISSUED -> "issued No. " + this.number + " " + this.period;
			case ISSUED_BEFORE -> "issued before: No. " + this.number + " " + this.period;
			case RESTORED -> "written again: No. " + this.number + " " + this.period;
			case COPY -> "unnumbered copy " + this.period;
			case EMPTY -> "empty " + this.dossier + " " + this.period + ", nothing to say";
		};
		return what + ((this.document != null) ? " " + this.document.line(root) : "");
	}

	/** What came of it. */
	public enum State {

		/** Issued now, under a number. */
		ISSUED,
		/** Issued before; nothing was made. */
		ISSUED_BEFORE,
		/** Issued before; its file was gone and has been made again. */
		RESTORED,
		/** Made without a number. */
		COPY,
		/** Nothing to say: recorded, not made. */
		EMPTY

	}

	/**
	 * A briefing as a file.
	 *
	 * @param pages 0 for a file that has none
	 * @param issuedAt when it was issued first
	 * @param contentHash SHA-256 of what stands on the pages
	 */
	public record Document(Path file, int pages, Instant issuedAt, String contentHash) {

		private String line(Path root) {
			Path shown = this.file.startsWith(root) ? root.relativize(this.file) : this.file;
			return shown + switch (this.pages) {
				case 0 -> "";
				case 1 -> " (1 page)";
				default -> " (" + this.pages + " pages)";
			};
		}

	}

}
