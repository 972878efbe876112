package org.parley.cli;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.parley.archive.Archive;
import org.parley.archive.BriefingForm;
import org.parley.archive.DossierSettings.Recipient;
import org.parley.archive.UserError;
import org.parley.delivery.Subscription;
import org.parley.delivery.Subscriptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley subscriptions}: who gets the briefings of which dossier. */
@Command(name = "subscriptions", description = "See and say who gets the briefings of a dossier.",
		footerHeading = "%nExamples:%n",
		footer = { "  parley subscriptions list",
				"  parley subscriptions add afg-pak 'Chief <chief@example.org>' --formats pdf,json --empty note",
				"  parley subscriptions add afg-pak --folder /srv/share/briefings",
				"  parley subscriptions remove afg-pak chief@example.org", "",
				"Whom parley.yml names stands there and is changed there; where both name somebody for",
				"the same dossier, parley.yml counts. Who is new gets later issues only.", "" })
final class SubscriptionsCommand {

	private static final String ADDRESS = "An address: name@host, or 'Name <name@host>'.";

	private static final String FOLDER = "A folder, in place of an address.";

	private final CommandContext context;

	SubscriptionsCommand(CommandContext context) {
		this.context = context;
	}

	@Command(name = "list", description = "List who gets what.")
	int list(@Mixin FormatOption format) {
		List<Subscription> all;
		try (Archive archive = open()) {
			all = subscriptions(archive).list();
		}
		if (all.isEmpty() && format.format() == Format.TABLE) {
			this.context.out().println("Nobody gets briefings. Try: parley subscriptions add --help");
			return ExitCode.DONE;
		}
		try (RowWriter rows = format.format()
			.open(this.context.out(), List.of("dossier", "recipient", "formats", "when_empty", "since"))) {
			all.forEach((one) -> rows.add(List.of(one.dossier(), one.recipient().address(),
					one.recipient().forms().stream().map(BriefingForm::code).collect(Collectors.joining(", ")),
					one.recipient().notes() ? "note" : "silence",
					(one.addedAt() != null) ? one.addedAt() : "parley.yml")));
		}
		return ExitCode.DONE;
	}

	@Command(name = "add", description = "Have somebody get the briefings of a dossier, from the next issue on; who "
			+ "does already gets them in this way now.")
	int add(@Parameters(paramLabel = "DOSSIER", description = "Its name.") String dossier,
			@Parameters(paramLabel = "ADDRESS", arity = "0..1", description = ADDRESS) @Nullable String address,
			@Option(names = "--folder", paramLabel = "FOLDER", description = FOLDER) @Nullable Path folder,
			@Option(names = "--formats", split = ",", paramLabel = "FORMAT", defaultValue = "pdf",
					description = "What is enclosed: pdf, html, json, csv, xlsx. Default: ${DEFAULT-VALUE}.") List<String> formats,
			@Option(names = "--empty", paramLabel = "WHAT", defaultValue = "silence",
					description = "note: a line by mail when a period was empty; or silence. Default: "
							+ "${DEFAULT-VALUE}.") WhenEmpty empty) {
		Recipient recipient = recipient(address, folder, forms(formats), empty == WhenEmpty.NOTE);
		boolean added;
		try (Archive archive = open()) {
			added = subscriptions(archive).add(dossier, recipient, this.context.clock().instant());
		}
		this.context.out()
			.println(recipient.address()
					+ (added ? " gets the briefings of " : " now gets in this way the briefings of ") + dossier
					+ ", from the next issue on.");
		return ExitCode.DONE;
	}

	@Command(name = "remove", description = "Have somebody get no more of them. What is in the outbox still goes out.")
	int remove(@Parameters(paramLabel = "DOSSIER", description = "Its name.") String dossier,
			@Parameters(paramLabel = "ADDRESS", arity = "0..1", description = ADDRESS) @Nullable String address,
			@Option(names = "--folder", paramLabel = "FOLDER", description = FOLDER) @Nullable Path folder) {
		Recipient recipient = recipient(address, folder, EnumSet.of(BriefingForm.PDF), false);
		try (Archive archive = open()) {
			subscriptions(archive).remove(dossier, recipient);
		}
		this.context.out().println(recipient.address() + " gets no further briefings of " + dossier + ".");
		return ExitCode.DONE;
	}

	private static Set<BriefingForm> forms(List<String> names) {
		try {
			return BriefingForm.parse(names);
		}
		catch (IllegalArgumentException ex) {
			throw new UserError("--formats is " + String.join(",", names), "There are: pdf, html, json, csv, xlsx.");
		}
	}

	private Recipient recipient(@Nullable String address, @Nullable Path folder, Set<BriefingForm> forms,
			boolean notes) {
		if ((address == null) == (folder == null)) {
			throw new UserError("either an address or a folder is wanted",
					"Write name@host, or 'Name <name@host>', or --folder FOLDER.");
		}
		if (folder != null && notes) {
			throw new UserError("a folder gets no notes", "Leave out --empty.");
		}
		try {
			return (folder != null) ? Recipient.folder(this.context.home().root().resolve(folder), forms)
					: Recipient.mail(String.valueOf(address), forms, notes);
		}
		catch (IllegalArgumentException ex) {
			throw new UserError(String.valueOf(ex.getMessage()),
					"Write name@host, or 'Name <name@host>'; a folder with --folder.");
		}
	}

	private Archive open() {
		return Archive.openBriefly(this.context.home(), this.context.settings());
	}

	private Subscriptions subscriptions(Archive archive) {
		return new Subscriptions(archive, this.context.settings());
	}

	/** What comes of an empty period. */
	enum WhenEmpty {

		NOTE, SILENCE

	}

}
