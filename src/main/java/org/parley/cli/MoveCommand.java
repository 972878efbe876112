package org.parley.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.parley.archive.Archive;
import org.parley.archive.DatabaseKind;
import org.parley.archive.Settings;
import org.parley.archive.UserError;
import org.parley.archive.transfer.Move;
import org.parley.archive.transfer.TableSum;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code parley move}: the archive of a home in another database. */
@Command(name = "move",
		description = "Copy the archive of this home into another, empty database, and compare both row by row.",
		footerHeading = "%nExamples:%n",
		footer = { "  parley move --to jdbc:postgresql://localhost:5432/parley",
				"  parley move --to 'jdbc:postgresql://db/parley?user=parley&password=…'",
				"  parley move --to h2      back into the file of this home", "",
				"User and password: from the URL, else database.user and database.password in parley.yml, else",
				"~/.pgpass. End parley serve before. The archive as it is now stays; afterwards say in",
				"parley.yml where the archive is. Issued briefings stay in the folder out, for either.", "" })
final class MoveCommand implements Callable<Integer> {

	private static final int SHORT = 16;

	private final CommandContext context;

	@Option(names = "--to", required = true, paramLabel = "DATABASE",
			description = "jdbc:postgresql://host:5432/name, or h2 for the file in the home.")
	private String target = "";

	@Mixin
	private final FormatOption format = new FormatOption();

	MoveCommand(CommandContext context) {
		this.context = context;
	}

	@Override
	public Integer call() {
		Settings settings = this.context.settings();
		String url = url();
		Settings there = settings.keptIn(settings.database().at(url));
		if (url == null && settings.database().kind() == DatabaseKind.H2) {
			throw new UserError("the archive of this home is in its file already",
					"parley backup and parley restore carry it to another home.");
		}
		List<TableSum> sums;
		try (Archive archive = Archive.open(this.context.home(), settings)) {
			sums = Move.copy(archive, this.context.home(), there);
		}
		try (RowWriter rows = this.format.format()
			.open(this.context.out(), List.of("table", "rows", "hash", "compared"))) {
			sums.forEach((sum) -> rows.add(List.of(sum.table(), sum.rows(), sum.hash().substring(0, SHORT), "equal")));
		}
		this.context.err()
			.printf("parley: %,d rows in %d tables are the same in both; now %s%n",
					sums.stream().mapToLong(TableSum::rows).sum(), sums.size(),
					(url != null) ? "set database.url in parley.yml" : "take database.url out of parley.yml");
		return ExitCode.DONE;
	}

	private @Nullable String url() {
		if (this.target.toLowerCase(Locale.ROOT).equals("h2")) {
			return null;
		}
		if (!this.target.startsWith("jdbc:postgresql:")) {
			throw new UserError("--to " + this.target + " is no database",
					"Write jdbc:postgresql://host:5432/name, or h2 for the file in the home.");
		}
		return this.target;
	}

}
