package org.parley.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.parley.archive.Archive;
import org.parley.archive.Clocks;
import org.parley.archive.Home;
import org.parley.archive.Settings;
import org.parley.archive.UserError;
import org.parley.briefing.Ask;
import org.parley.briefing.Briefings;
import org.parley.briefing.CatalogueEntry;
import org.parley.briefing.Issue;
import org.parley.briefing.Reissue;
import org.parley.briefing.content.Section;
import org.parley.briefing.pdf.PdfWriter;
import org.parley.briefing.period.Period;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley brief}: issues a briefing, or writes a copy of one. */
@Command(name = "brief", description = "Make the briefing of a dossier for a period, or an issued one again.",
		footerHeading = "%nExamples:%n",
		footer = { "  parley brief afg-pak --period 2025-W43",
				"  parley brief afg-pak --period 2025-10 --sections talks",
				"  parley brief afg-pak --period 2025-W43 --language fr",
				"  parley brief afg-pak --period 2025-W43 --as-of 2025-10-30 --out as-of-thursday.pdf",
				"  parley brief afg-pak --period 2025-W43 --out w43.xlsx",
				"  parley brief afg-pak --reissue 3           proves that No. 3 can be made again, byte for byte", "",
				"Without --out the briefing gets the next number of its dossier and is entered in the",
				"catalogue; the same question is not issued twice. With --out it is a copy without a number.", "",
				"The end of the file's name tells the form:", "  .pdf      the pages",
				"  .html     one file for the screen, which loads nothing",
				"  .json     the rows as they are, one object",
				"  .csv.zip  a file of CSV for each table (UTF-8 with a byte order mark); .csv means the same",
				"  .xlsx     a workbook with a sheet for each table", "" })
final class BriefCommand implements Callable<Integer> {

	private final CommandContext context;

	@Parameters(paramLabel = "DOSSIER", description = "The name of the dossier.")
	private String dossier = "";

	@ArgGroup(exclusive = true, multiplicity = "1")
	private Which which = new Which();

	@Mixin
	private final ClocksOption clocks = new ClocksOption();

	@Option(names = "--sections", split = ",", paramLabel = "SECTION",
			description = "Only these, in this order: talks, ceasefires, borders. Default: the dossier's own in "
					+ "parley.yml, else all.")
	private List<String> sections = List.of();

	@Option(names = "--out", paramLabel = "FILE",
			description = "Write a copy without a number to this file; with --reissue, what was made again.")
	private @Nullable Path out;

	@Option(names = "--language", paramLabel = "LANGUAGE",
			description = "In this language: en or fr. Default: the dossier's own in parley.yml, else en.")
	private @Nullable String language;

	BriefCommand(CommandContext context) {
		this.context = context;
	}

	@Override
	public Integer call() {
		System.setProperty("java.awt.headless", "true");
		Ask ask = (this.which.number == null) ? ask() : null;
		PdfWriter.warmUp();
		Home home = this.context.home();
		Settings settings = this.context.settings();
		try (Archive archive = Archive.open(home, settings)) {
			Briefings briefings = new Briefings(archive, home, settings, this.context.clock());
			return (ask != null) ? issue(ask, briefings, home) : reissue(archive, briefings);
		}
	}

	private int issue(Ask asked, Briefings briefings, Home home) {
		Ask ask = briefings.orNow(asked);
		if (!ask.equals(asked)) {
			this.context.err()
				.println("parley: nothing of " + this.dossier + " was public when " + asked.period()
						+ " ended; this is as of now (--as-of says otherwise)");
		}
		Issue issue = (this.out != null) ? briefings.copy(ask, this.out) : briefings.issue(ask);
		this.context.out().println(issue.line(home.root()));
		if (issue.state() == Issue.State.ISSUED_BEFORE && issue.document() != null) {
			this.context.err()
				.println("parley: the same question was answered at " + issue.document().issuedAt()
						+ "; for what is known now, ask with --out FILE or with --known-at");
		}
		return ExitCode.DONE;
	}

	private int reissue(Archive archive, Briefings briefings) {
		if (!this.clocks.clocks().equals(Clocks.OPEN) || !this.sections.isEmpty() || this.language != null) {
			throw new UserError("--reissue asks what was asked then, at the clocks of then",
					"Leave out --as-of, --known-at, --sections and --language, or ask with --period.");
		}
		int number = Objects.requireNonNull(this.which.number);
		CatalogueEntry entry = BriefingsCommand.entry(archive, this.dossier, number);
		Reissue again = briefings.reissue(entry, this.out);
		this.context.out().println(again.words());
		return again.same() ? ExitCode.DONE : ExitCode.FAILED;
	}

	private Ask ask() {
		try {
			return new Ask(this.dossier, Period.parse(this.which.period), this.clocks.clocks().asOf(),
					this.clocks.clocks().knownAt(), this.sections.isEmpty() ? List.of() : Section.parse(this.sections),
					this.language);
		}
		catch (IllegalArgumentException ex) {
			throw new UserError(String.valueOf(ex.getMessage()), "parley brief --help has examples.");
		}
	}

	/** Either a period or the number of an issued briefing. */
	static final class Which {

		@Option(names = "--period", required = true, paramLabel = "PERIOD",
				description = "A day 2025-10-25, a week 2025-W43, a month 2025-10, a quarter 2025-Q4 or two days "
						+ "2025-10-20/2025-10-26, in the dossier's time zone.")
		private String period = "";

		@Option(names = "--reissue", required = true, paramLabel = "NUMBER",
				description = "Make this number again at its clocks and compare the bytes with the catalogue; writes "
						+ "nothing unless --out is given too. Exit code 1 when they differ.")
		private @Nullable Integer number;

	}

}
