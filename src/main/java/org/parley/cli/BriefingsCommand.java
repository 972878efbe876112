package org.parley.cli;

import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.parley.archive.Archive;
import org.parley.archive.BriefingForm;
import org.parley.archive.UserError;
import org.parley.briefing.ArchiveDesk;
import org.parley.briefing.Briefings;
import org.parley.briefing.CatalogueEntry;
import org.parley.briefing.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code parley briefings}: the catalogue of what was issued. */
@Command(name = "briefings", description = "See what was issued, and prove that it still stands.",
		footerHeading = "%nExamples:%n",
		footer = { "  parley briefings list              all numbers of all dossiers",
				"  parley briefings show afg-pak 3    one of them: its question and its hashes",
				"  parley briefings verify            hold every file against the catalogue and make it again", "" })
final class BriefingsCommand {

	private final CommandContext context;

	BriefingsCommand(CommandContext context) {
		this.context = context;
	}

	@Command(name = "list", description = "List the issued briefings.")
	int list(@Mixin FormatOption format, @Parameters(paramLabel = "DOSSIER", arity = "0..1",
			description = "Only those of this dossier.") @Nullable String dossier) {
		List<CatalogueEntry> entries;
		try (Archive archive = open()) {
			entries = entries(archive, dossier);
		}
		if (entries.isEmpty() && format.format() == Format.TABLE) {
			this.context.out().println("Nothing has been issued yet. Try: parley run");
			return ExitCode.DONE;
		}
		try (RowWriter rows = format.format()
			.open(this.context.out(),
					List.of("dossier", "number", "period", "language", "as_of", "issued", "pages", "file"))) {
			entries.forEach((entry) -> rows
				.add(List.of(entry.asked().dossier(), entry.number(), entry.asked().period(), entry.asked().language(),
						entry.clocks().asOf(), entry.issuedAt(), entry.content().pages(), entry.file())));
		}
		return ExitCode.DONE;
	}

	@Command(name = "show", description = "Show all that the catalogue has of one issued briefing: its question, its "
			+ "files, its hashes, how many facts it was made from.")
	int show(@Parameters(paramLabel = "DOSSIER", description = "The name of the dossier.") String dossier,
			@Parameters(paramLabel = "NUMBER", description = "Its number.") int number) {
		CatalogueEntry found;
		int facts;
		try (Archive archive = open()) {
			found = entry(archive, dossier, number);
			facts = new ArchiveDesk(archive).change((catalogue) -> catalogue.countFacts(dossier, number));
		}
		String templates = found.content().templates();
		this.context.out()
			.printf("""
					No. %d of %s, period %s, parts %s, language %s, %s
					as of         %s
					known at      %s
					issued        %s
					file          %s, %d pages%s%s
					SHA-256       %s
					of content    %s
					of templates  %s
					made from     %s
					""", number, dossier, found.asked().period(), found.asked().sections(), found.asked().language(),
					found.asked().scheduled() ? "issued when it was due" : "asked for", found.clocks().asOf(),
					found.clocks().knownAt(), found.issuedAt(), found.file(), found.content().pages(), beside(found),
					letGo(found), found.sha256(), found.content().hash(), (templates != null) ? templates : "not kept",
					(facts == 0) ? "facts that were not kept" : facts + ((facts == 1) ? " fact" : " facts")
							+ "; parley sql \"select * from briefing_fact where number = " + number + "\" lists them");
		return ExitCode.DONE;
	}

	private static String letGo(CatalogueEntry entry) {
		return (entry.letGoAt() == null) ? ""
				: "; no longer kept since %s, parley brief %s --reissue %d --out FILE makes it again"
					.formatted(entry.letGoAt(), entry.asked().dossier(), entry.number());
	}

	/** The other forms of it that lie beside the PDF. */
	private String beside(CatalogueEntry entry) {
		String others = Stream.of(BriefingForm.values())
			.filter((form) -> form != BriefingForm.PDF)
			.filter((form) -> Files
				.exists(this.context.home().root().resolve(entry.file().replaceFirst("\\.pdf$", form.ending()))))
			.map(BriefingForm::ending)
			.collect(Collectors.joining(", "));
		return others.isEmpty() ? "" : "; beside it " + others;
	}

	@Command(name = "verify", description = "Hold each file against the catalogue, and make it again at its clocks: "
			+ "the bytes must be the same.")
	int verify(@Parameters(paramLabel = "DOSSIER", arity = "0..1",
			description = "Only those of this dossier.") @Nullable String dossier) {
		int bad = 0;
		try (Archive archive = Archive.open(this.context.home(), this.context.settings())) {
			Briefings briefings = new Briefings(archive, this.context.home(), this.context.settings(),
					this.context.clock());
			for (CatalogueEntry entry : entries(archive, dossier)) {
				Verification verified = briefings.verify(entry);
				this.context.out()
					.printf("%s No. %d %s: file %s, made again: %s%n", entry.asked().dossier(), entry.number(),
							entry.asked().period(), verified.stored(), verified.again());
				this.context.out().flush();
				bad += verified.isGood() ? 0 : 1;
			}
		}
		return (bad == 0) ? ExitCode.DONE : ExitCode.FAILED;
	}

	private Archive open() {
		return Archive.openBriefly(this.context.home(), this.context.settings());
	}

	/** An issued briefing by its number. */
	static CatalogueEntry entry(Archive archive, String dossier, int number) {
		return entries(archive, dossier).stream()
			.filter((entry) -> entry.number() == number)
			.findFirst()
			.orElseThrow(() -> new UserError("there is no No. " + number + " of " + dossier,
					"parley briefings list shows which there are."));
	}

	private static List<CatalogueEntry> entries(Archive archive, @Nullable String dossier) {
		return new ArchiveDesk(archive).change((catalogue) -> catalogue.list(dossier));
	}

}
