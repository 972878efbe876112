package org.parley.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.parley.archive.Archive;
import org.parley.archive.Home;
import org.parley.archive.Settings;
import org.parley.archive.UserError;
import org.parley.briefing.Ask;
import org.parley.briefing.Briefings;
import org.parley.briefing.Issue;
import org.parley.briefing.content.Section;
import org.parley.briefing.period.Period;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley brief}: issues a briefing, or writes a copy of one. */
@Command(name = "brief", description = "Make the briefing of a dossier for a period, as a PDF.",
		footerHeading = "%nExamples:%n",
		footer = { "  parley brief afg-pak --period 2025-W43",
				"  parley brief afg-pak --period 2025-10 --sections talks",
				"  parley brief afg-pak --period 2025-W43 --language fr",
				"  parley brief afg-pak --period 2025-W43 --as-of 2025-10-30 --out as-of-thursday.pdf", "",
				"Without --out the briefing gets the next number of its dossier and is entered in the",
				"catalogue; the same question is not issued twice. With --out it is a copy without a number.", "" })
final class BriefCommand implements Callable<Integer> {

	private final CommandContext context;

	@Parameters(paramLabel = "DOSSIER", description = "The name of the dossier.")
	private String dossier = "";

	@Option(names = "--period", required = true, paramLabel = "PERIOD",
			description = "A day 2025-10-25, a week 2025-W43, a month 2025-10, a quarter 2025-Q4 or two days "
					+ "2025-10-20/2025-10-26, in the dossier's time zone.")
	private String period = "";

	@Mixin
	private final ClocksOption clocks = new ClocksOption();

	@Option(names = "--sections", split = ",", paramLabel = "SECTION",
			description = "Only these: talks, ceasefires, borders. Default: all.")
	private List<String> sections = List.of();

	@Option(names = "--out", paramLabel = "FILE",
			description = "Write a copy without a number to this file; one that ends in .json gets the same rows "
					+ "as JSON.")
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
		Ask ask = ask();
		Home home = this.context.home();
		Settings settings = this.context.settings();
		try (Archive archive = Archive.open(home, settings)) {
			Briefings briefings = new Briefings(archive, home, settings, this.context.clock());
			Issue issue = (this.out != null) ? briefings.copy(ask, this.out) : briefings.issue(ask);
			this.context.out().println(issue.line(home.root()));
			if (issue.state() == Issue.State.ISSUED_BEFORE && issue.document() != null) {
				this.context.err()
					.println("parley: the same question was answered at " + issue.document().issuedAt()
							+ "; for what is known now, ask with --out FILE or with --known-at");
			}
		}
		return ExitCode.DONE;
	}

	private Ask ask() {
		try {
			return new Ask(this.dossier, Period.parse(this.period), this.clocks.clocks().asOf(),
					this.clocks.clocks().knownAt(), Section.parse(this.sections), this.language);
		}
		catch (IllegalArgumentException ex) {
			throw new UserError(String.valueOf(ex.getMessage()), "parley brief --help has examples.");
		}
	}

}
