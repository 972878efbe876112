package org.parley.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.parley.archive.Archive;
import org.parley.archive.UserError;
import org.parley.briefing.period.Cadence;
import org.parley.briefing.period.Period;
import org.parley.reference.DossierOutlineQuery;
import org.parley.reference.DossierOutlineQuery.Outline;
import org.parley.reference.DossierStore;
import org.parley.reference.DossierWish;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley dossier}: what briefings are about. */
@Command(name = "dossier", description = "See what briefings are about, and make a dossier of any country or parties.",
		footerHeading = "%nExamples:%n",
		footer = { "  parley dossier new syria --actors Syria --places Syria --cadence monthly --start 2016-01",
				"  parley dossier new ind-pak --title India–Pakistan --actors India,Pakistan", "  parley dossier list",
				"  parley dossier show syria       its parties, places, and how much it holds", "",
				"What concerns its parties and places belongs to a dossier without being named: with two",
				"parties or more, what is between two of them (incidents only inside its places, if it has any);",
				"with one party or none, the incidents inside its places, and what its party is a party to.", "" })
final class DossierCommand {

	private static final List<String> COLUMNS = List.of("dossier", "title", "cadence", "starts", "time_zone", "parties",
			"places");

	private final CommandContext context;

	DossierCommand(CommandContext context) {
		this.context = context;
	}

	@Command(name = "new", description = "Make a dossier of parties and places that the archive knows.")
	int create(@Parameters(paramLabel = "DOSSIER", description = "What commands and files call it.") String slug,
			@Option(names = "--title", paramLabel = "TITLE",
					description = "What briefings call it. Default: its parties, or its places.") @Nullable String title,
			@Option(names = "--actors", split = ",", paramLabel = "ACTOR",
					description = "Its parties: slugs or names.") @Nullable List<String> actors,
			@Option(names = "--places", split = ",", paramLabel = "PLACE",
					description = "Its countries or regions: slugs or names.") @Nullable List<String> places,
			@Option(names = "--cadence", defaultValue = "weekly", paramLabel = "CADENCE",
					description = "How often it is briefed: daily, weekly, monthly or quarterly. Default: "
							+ "${DEFAULT-VALUE}.") Cadence cadence,
			@Option(names = "--start", paramLabel = "PERIOD",
					description = "The first day, week, month or quarter that is briefed. Default: now.") @Nullable String start,
			@Option(names = "--time-zone", defaultValue = "UTC", paramLabel = "ZONE",
					description = "In which its periods end, as Asia/Karachi. Default: ${DEFAULT-VALUE}.") String zone) {
		List<String> parties = listNames(actors);
		List<String> grounds = listNames(places);
		ZoneId timeZone = parseZone(zone);
		LocalDate starts = (start != null) ? parsePeriod(start).first()
				: cadence.containing(LocalDate.now(this.context.clock().withZone(timeZone))).first();
		DossierWish wish = new DossierWish(slug,
				(title != null) ? title : String.join("–", parties.isEmpty() ? grounds : parties), timeZone,
				cadence.name().toLowerCase(Locale.ROOT), starts, parties, grounds);
		try (Archive archive = Archive.open(this.context.home(), this.context.settings())) {
			DossierStore.create(archive, wish);
			show(DossierOutlineQuery.of(archive), slug);
		}
		this.context.out().println("Brief it with: parley brief " + slug + " --period " + cadence.containing(starts));
		return ExitCode.DONE;
	}

	@Command(name = "list", description = "List all dossiers.")
	int list(@Mixin FormatOption format) {
		List<Outline> outlines;
		try (Archive archive = open()) {
			outlines = DossierOutlineQuery.of(archive).list();
		}
		if (outlines.isEmpty() && format.format() == Format.TABLE) {
			this.context.out().println("There is no dossier yet. Try: parley dossier new --help");
			return ExitCode.DONE;
		}
		try (RowWriter rows = format.format().open(this.context.out(), COLUMNS)) {
			outlines.forEach((outline) -> rows.add(
					List.of(outline.dossier(), outline.title(), outline.cadence(), outline.starts(), outline.timeZone(),
							String.join(", ", outline.parties()), String.join(", ", outline.places()))));
		}
		return ExitCode.DONE;
	}

	@Command(name = "show", description = "Show one dossier: its parties, its places, and what it holds.")
	int show(@Parameters(paramLabel = "DOSSIER", description = "Its name.") String slug) {
		try (Archive archive = open()) {
			show(DossierOutlineQuery.of(archive), slug);
		}
		return ExitCode.DONE;
	}

	private void show(DossierOutlineQuery dossiers, String slug) {
		Outline outline = dossiers.find(slug)
			.orElseThrow(
					() -> new UserError("there is no dossier " + slug, "parley dossier list shows which there are."));
		Map<String, Integer> facts = dossiers.countFacts(slug);
		this.context.out()
			.printf("""
					Dossier %s: %s
					briefed   %s from %s, %s
					parties   %s
					places    %s
					holds     %s
					""", slug, outline.title(), outline.cadence(), outline.starts(), outline.timeZone(),
					listed(outline.parties()), listed(outline.places()),
					facts.isEmpty() ? "nothing yet"
							: facts.entrySet()
								.stream()
								.map((kind) -> String.format("%,d %s", kind.getValue(), kind.getKey()))
								.collect(Collectors.joining(", ")));
	}

	private static String listed(List<String> names) {
		return names.isEmpty() ? "none" : String.join(", ", names);
	}

	private Archive open() {
		return Archive.openBriefly(this.context.home(), this.context.settings());
	}

	private static List<String> listNames(@Nullable List<String> names) {
		return ((names != null) ? names.stream() : Stream.<String>empty()).map(String::strip)
			.filter((name) -> !name.isEmpty())
			.toList();
	}

	private static ZoneId parseZone(String zone) {
		try {
			return ZoneId.of(zone);
		}
		catch (DateTimeException ex) {
			throw new UserError("there is no time zone " + zone, "Write it as Asia/Karachi, or leave it out for UTC.");
		}
	}

	private static Period parsePeriod(String start) {
		try {
			return Period.parse(start);
		}
		catch (IllegalArgumentException ex) {
			throw new UserError("--start: " + ex.getMessage(), "Write it as 2016-01-04, 2016-W01, 2016-01 or 2016-Q1.");
		}
	}

}
