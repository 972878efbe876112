package org.parley.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.parley.intake.ImportResult;
import org.parley.intake.ImportResult.State;
import org.parley.intake.Imports;
import org.parley.intake.ledger.Counts;
import org.parley.intake.ledger.ImportFile;
import org.parley.intake.ledger.ImportReport;

/** Runs imports for the command line: progress, the summary, and what to do next. */
final class ImportConsole {

	private static final List<String> COLUMNS = List.of("recognised as", "files", "known", "read", "new", "revised",
			"unchanged", "duplicate", "rejected");

	private final CommandContext context;

	private final PrintWriter out;

	ImportConsole(CommandContext context) {
		this.context = context;
		this.out = context.out();
	}

	/** Imports, again what is known if asked to. */
	int run(List<Path> paths, boolean again) {
		return report(work((imports) -> imports.run(paths, again)), false);
	}

	/** Imports and takes it back. */
	int rehearse(List<Path> paths) {
		return report(work((imports) -> imports.rehearse(paths)), true);
	}

	/** Goes on with an interrupted import. */
	int resume(long run) {
		return report(work((imports) -> imports.resume(run)), false);
	}

	private ImportResult work(Function<Imports, ImportResult> work) {
		this.context.journal();
		try (ImportBar bar = new ImportBar(this.context.err(), this.context.clock())) {
			Imports imports = new Imports(this.context.home(), this.context.settings(), this.context.clock(), bar);
			CountDownLatch done = new CountDownLatch(1);
			Thread stop = new Thread(() -> {
				imports.stop();
				await(done);
			});
			Runtime.getRuntime().addShutdownHook(stop);
			try {
				return work.apply(imports);
			}
			finally {
				done.countDown();
				removeHook(stop);
			}
		}
	}

	private static void await(CountDownLatch done) {
		try {
			done.await(30, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static void removeHook(Thread hook) {
		try {
			Runtime.getRuntime().removeShutdownHook(hook);
		}
		catch (IllegalStateException ex) {
			// The process is ending; the hook is at work.
		}
	}

	private int report(ImportResult result, boolean rehearsal) {
		ImportReport report = result.report();
		long run = report.run().number();
		for (Throwable failure : result.failures()) {
			this.context.journal().failure("import", failure);
		}
		files(report);
		notices(report);
		if (rehearsal) {
			this.out.println("Dry run: nothing was written.");
		}
		else if (result.state() != State.COMPLETED) {
			this.context.err()
				.println("parley: run " + run + " " + report.run().message() + ". Go on with: parley runs resume "
						+ run);
			return ExitCode.FAILED;
		}
		else if (!report.totals().anythingNew() && !report.anyRejected()) {
			this.out.println("Nothing new.");
		}
		if (report.anyRejected()) {
			this.out.println(rehearsal ? "Rows or files would be refused."
					: "Refused rows: parley rejects list --run " + run + "; to mend them: parley rejects export DIR");
			return ExitCode.INCOMPLETE;
		}
		return ExitCode.DONE;
	}

	private void files(ImportReport report) {
		Map<String, List<ImportFile>> byLayout = new LinkedHashMap<>();
		report.files()
			.forEach((file) -> byLayout.computeIfAbsent(layout(file), (layout) -> new ArrayList<>()).add(file));
		try (RowWriter rows = Format.TABLE.open(this.out, COLUMNS)) {
			byLayout.forEach((layout, files) -> rows.add(line(layout, files)));
			rows.add(line("total", report.files()));
		}
	}

	private static String layout(ImportFile file) {
		if (file.status() == ImportFile.Status.REJECTED) {
			return "(refused)";
		}
		return (file.layout() != null) ? file.layout() : "(not for import)";
	}

	private static List<@Nullable Object> line(String name, List<ImportFile> files) {
		Counts sum = files.stream().map(ImportFile::counts).reduce(Counts.NONE, Counts::plus);
		long known = files.stream().filter((file) -> file.status() == ImportFile.Status.KNOWN).count();
		return Arrays.asList(name, files.size(), known, sum.read(), sum.added(), sum.revised(), sum.unchanged(),
				sum.duplicate(), sum.rejected());
	}

	private void notices(ImportReport report) {
		for (ImportReport.NoticeGroup group : report.notices()) {
			this.out.println(group.severity() + " " + group.code() + " × " + group.count());
			group.examples().forEach((example) -> this.out.println("  " + where(example) + example.sentence()));
		}
	}

	private static String where(ImportReport.Example example) {
		StringBuilder where = new StringBuilder();
		if (example.path() != null) {
			where.append(example.path());
			where.append((example.row() != null) ? ":" + example.row() : "").append(": ");
		}
		if (example.column() != null) {
			where.append(example.column());
			where.append((example.offending() != null) ? " '" + example.offending() + "'" : "").append(": ");
		}
		return where.toString();
	}

}
