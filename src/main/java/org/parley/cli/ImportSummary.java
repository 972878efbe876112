package org.parley.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.parley.intake.ledger.Counts;
import org.parley.intake.ledger.ImportFile;
import org.parley.intake.ledger.ImportFile.Status;
import org.parley.intake.ledger.ImportReport;
import org.parley.intake.ledger.ImportRun;
import org.parley.intake.ledger.ImportReport.Example;
import org.parley.intake.ledger.ImportReport.NoticeGroup;

/** Prints what a run did: files, sums, notices, and how to look further. */
final class ImportSummary {

	private static final List<String> COLUMNS = List.of("file", "as", "read", "new", "revised", "unchanged",
			"duplicate", "rejected");

	private final PrintWriter out;

	/** Worth a line only in parley runs show. */
	private static final Set<String> QUIET = Set.of("no_front_matter", "no_rows");

	private final boolean rehearsal;

	/** What all paths begin with; said once. */
	private String folder = "";

	/**
	 * Prints to a writer.
	 * @param out takes the summary
	 * @param rehearsal whether all was taken back
	 */
	ImportSummary(PrintWriter out, boolean rehearsal) {
		this.out = out;
		this.rehearsal = rehearsal;
	}

	void print(ImportReport report) {
		this.folder = commonFolder(report.files());
		long known = report.count(Status.KNOWN);
		if (known > 0) {
			this.out.println(known + ((known == 1) ? " file was" : " files were")
					+ " imported before and did not change: nothing new in " + ((known == 1) ? "it." : "them."));
		}
		if (report.files().isEmpty() && report.run().status() == ImportRun.Status.COMPLETED) {
			this.out.println("There are no files in " + report.run().source() + ".");
		}
		printFiles(report);
		report.notices().stream().filter((group) -> !QUIET.contains(group.code())).forEach(this::print);
		printEnd(report);
	}

	private void printFiles(ImportReport report) {
		List<List<? extends @Nullable Object>> rows = new ArrayList<>();
		List<ImportFile> alike = new ArrayList<>();
		for (ImportFile file : report.files()) {
			if (!alike.isEmpty() && !isAlike(alike.getFirst(), file)) {
				rows.add(row(alike));
				alike.clear();
			}
			if (file.status() != Status.KNOWN && file.counts().read() + ((file.layout() == null) ? 1 : 0) > 0) {
				alike.add(file);
			}
		}
		if (!alike.isEmpty()) {
			rows.add(row(alike));
		}
		if (rows.isEmpty()) {
			return;
		}
		if (!this.folder.isEmpty()) {
			this.out.println("Files in " + this.folder);
		}
		try (RowWriter table = Format.TABLE.open(this.out, COLUMNS)) {
			rows.forEach(table::add);
			table.add(row("total", null, report.totals()));
		}
	}

	/** Articles of one folder that went in alike share a line. */
	private static boolean isAlike(ImportFile one, ImportFile other) {
		return one.layout() != null && one.layout().equals(other.layout()) && one.counts().equals(other.counts())
				&& one.counts().read() == 1 && one.counts().rejected() == 0 && folder(one).equals(folder(other));
	}

	private List<? extends @Nullable Object> row(List<ImportFile> files) {
		ImportFile first = files.getFirst();
		Counts counts = files.stream().map(ImportFile::counts).reduce(Counts.NONE, Counts::plus);
		String name = (files.size() == 1) ? shorten(first.path())
				: shorten(folder(first)) + " (" + files.size() + " files)";
		return row(name.strip(), (first.layout() != null) ? first.layout() : "not imported", counts);
	}

	private static List<? extends @Nullable Object> row(String name, @Nullable String layout, Counts counts) {
		return Arrays.asList(name, layout, counts.read(), counts.added(), counts.revised(), counts.unchanged(),
				counts.duplicate(), counts.rejected());
	}

	private static String folder(ImportFile file) {
		return file.path().substring(0, file.path().lastIndexOf('/') + 1);
	}

	private String shorten(String path) {
		return path.substring(this.folder.length());
	}

	private static String commonFolder(List<ImportFile> files) {
		if (files.size() < 2) {
			return "";
		}
		String common = folder(files.getFirst());
		for (ImportFile file : files) {
			while (!file.path().startsWith(common)) {
				common = common.substring(0, common.lastIndexOf('/', common.length() - 2) + 1);
			}
		}
		return common;
	}

	private void print(NoticeGroup group) {
		this.out.println();
		this.out.println(
				group.severity() + " " + group.code() + ((group.count() > 1) ? ", " + group.count() + " times" : ""));
		group.examples().forEach((example) -> this.out.println("  " + text(example)));
		long more = group.count() - group.examples().size();
		if (more > 0) {
			this.out.println("  and " + more + " more");
		}
	}

	private String text(Example example) {
		StringBuilder text = new StringBuilder();
		if (example.path() != null) {
			text.append(shorten(example.path()));
		}
		if (example.row() != null) {
			text.append(" row ").append(example.row());
		}
		if (example.column() != null) {
			text.append(", ").append(example.column());
		}
		if (example.offending() != null && !example.offending().isEmpty()) {
			text.append(" \"").append(example.offending()).append('"');
		}
		return (text.isEmpty() ? "" : text + ": ") + example.sentence();
	}

	private void printEnd(ImportReport report) {
		long run = report.run().number();
		this.out.println();
		if (this.rehearsal) {
			this.out.println("This was a dry run: nothing was written.");
			return;
		}
		this.out.println("Run " + run + ". See it file by file with: parley runs show " + run);
		if (report.totals().rejected() > 0) {
			this.out.println("Refused rows:   parley rejects list --run " + run);
			this.out.println(
					"Mend them:      parley rejects export --run " + run + " FOLDER, then parley rejects retry FOLDER");
		}
	}

}
