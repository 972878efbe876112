package org.parley.cli;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import org.parley.archive.Archive;
import org.parley.archive.UserError;
import org.parley.delivery.Delivery;
import org.parley.delivery.Outbox;
import org.parley.support.ProcessName;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley deliveries}: who gets briefings, and what became of each. */
@Command(name = "deliveries",
		description = "See who gets briefings, what became of each, and decide what is sent again.",
		footerHeading = "%nExamples:%n",
		footer = { "  parley deliveries list           what is not sent, and why",
				"  parley deliveries list --all     everything, with the server's answers",
				"  parley deliveries retry 7        send No. 7 of that list again",
				"  parley subscriptions list        who gets what", "",
				"\"unknown\" says that the server had the mail and never answered: it may have arrived.",
				"Parley never sends such a mail again by itself.", "" })
final class DeliveriesCommand {

	private final CommandContext context;

	DeliveriesCommand(CommandContext context) {
		this.context = context;
	}

	@Command(name = "list", description = "List what is not sent, oldest first.")
	int list(@Mixin FormatOption format, @Option(names = "--all", description = "Also what was sent.") boolean all) {
		List<Delivery> deliveries = withOutbox((outbox) -> outbox.list(all));
		if (deliveries.isEmpty() && format.format() == Format.TABLE) {
			this.context.out().println(all ? "Nothing was to be delivered yet." : "Everything is delivered.");
			return ExitCode.DONE;
		}
		try (RowWriter rows = format.format()
			.open(this.context.out(),
					List.of("delivery", "state", "what", "recipient", "attempts", "next", "answer"))) {
			deliveries.forEach((one) -> rows
				.add(Arrays.asList(one.id(), one.state().code(), one.subject(), one.to().recipient(), one.attempts(),
						(one.state() == Delivery.State.PENDING) ? one.next() : null, one.answer())));
		}
		return ExitCode.DONE;
	}

	@Command(name = "retry", description = "Send again what failed, or what may or may not have arrived.")
	int retry(@Parameters(paramLabel = "DELIVERY", arity = "1..*",
			description = "Their numbers, see parley deliveries list.") List<Long> numbers) {
		for (long number : numbers) {
			if (!withOutbox((outbox) -> outbox.retry(number))) {
				throw new UserError("delivery " + number + " has neither failed nor is it unknown",
						"parley deliveries list shows which there are.");
			}
			this.context.out().println("Delivery " + number + " is sent with the next parley run, or by parley serve.");
		}
		return ExitCode.DONE;
	}

	private <T> T withOutbox(Function<Outbox, T> question) {
		try (Archive archive = Archive.openBriefly(this.context.home(), this.context.settings())) {
			return question.apply(new Outbox(archive, this.context.home(), this.context.settings(),
					this.context.clock(), ProcessName.unique()));
		}
	}

}
