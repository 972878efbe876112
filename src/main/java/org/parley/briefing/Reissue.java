package org.parley.briefing;

import org.jspecify.annotations.Nullable;

/**
 * An issued briefing made again at its clocks.
 *
 * @param verification how it compares with its entry in the catalogue
 * @param sha256 of the PDF as made now
 * @param contentHash SHA-256 of what stands on the pages now
 * @param templates SHA-256 of what it was printed with now
 */
public record Reissue(Verification verification, String sha256, String contentHash, String templates) {

	/** Whether the bytes are the same. */
	public boolean same() {
		return this.verification.again() == Verification.Again.SAME_BYTES;
	}

	/** What came of it, and, where something differs, what and why. */
	public String words() {
		CatalogueEntry entry = this.verification.entry();
		String which = "No. %d of %s, %s".formatted(entry.number(), entry.asked().dossier(), entry.asked().period());
		return switch (this.verification.again()) {
			case SAME_BYTES -> "the same bytes: " + which + ", SHA-256 " + this.sha256;
			case OTHER_CONTENT -> """
					other content: %s
					  in the catalogue  %s
					  made again        %s
					%s""".formatted(which, entry.content().hash(), this.contentHash,
					whyOther(entry.content().templates()));
			case OTHER_LOOK -> """
					the same content, another look: %s
					  in the catalogue  %s
					  made again        %s
					%s""".formatted(which, entry.sha256(), this.sha256, why(entry.content().templates()));
		};
	}

	private String whyOther(@Nullable String before) {
		return (before == null || before.equals(this.templates))
				? "What is recorded at these clocks has changed, which must not be: parley check looks further."
				: "It was issued in other words or with other templates: %s then, %s now. With the same ones, other content must not be."
					.formatted(before, this.templates);
	}

	private String why(@Nullable String before) {
		if (before == null) {
			return "Which templates it was printed with was not kept then; the content %s is equal."
				.formatted(this.contentHash);
		}
		return before.equals(this.templates)
				? "The templates are the same: the program draws or writes it otherwise than it did."
				: "It was printed with other templates: %s then, %s now.".formatted(before, this.templates);
	}

}
