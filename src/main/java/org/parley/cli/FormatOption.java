package org.parley.cli;

import picocli.CommandLine.Option;

/** The option {@code --format} of commands that print rows. */
public final class FormatOption {

	@Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table",
			description = "How to print rows: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
	private Format format = Format.TABLE;

	/** What was asked for. */
	public Format format() {
		return this.format;
	}

}
