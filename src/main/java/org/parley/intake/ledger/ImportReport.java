package org.parley.intake.ledger;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parley.intake.ledger.ImportFile.Status;

/**
 * What a run did, for people.
 *
 * @param run the run
 * @param files its files, in the order in which they were read
 * @param notices what there was to say, by code, errors first
 */
public record ImportReport(ImportRun run, List<ImportFile> files, List<NoticeGroup> notices) {

	/** What became of all rows together. */
	public Counts totals() {
		return this.files.stream().map(ImportFile::counts).reduce(Counts.NONE, Counts::plus);
	}

	/** How many files stand like this. */
	public long count(Status status) {
		return this.files.stream().filter((file) -> file.status() == status).count();
	}

	/** Whether a row or a whole file was refused. */
	public boolean anyRejected() {
		return totals().rejected() > 0 || count(Status.REJECTED) > 0;
	}

	/**
	 * All notices of one code.
	 *
	 * @param examples the first of them
	 */
	public record NoticeGroup(String code, String severity, long count, List<Example> examples) {
	}

	/**
	 * A notice and where it belongs.
	 *
	 * @param path of the file, null when it is about none
	 * @param row of the file, null when it is about the whole file
	 */
	public record Example(@Nullable String path, @Nullable Long row, @Nullable String column,
			@Nullable String offending, String sentence) {
	}

}
