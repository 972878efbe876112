package org.parley.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.parley.archive.Answer;
import org.parley.archive.ArchiveReader;
import org.parley.archive.CannedQuery;
import org.parley.archive.Clocks;
import org.parley.archive.Durations;
import org.parley.archive.Settings;
import org.parley.archive.UserError;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley sql}: asks the archive one query, as a reader. */
@Command(name = "sql", description = "Ask the archive a query. It can only read; parley schema lists the views.",
		footerHeading = "%nExamples:%n",
		footer = { "  parley sql 'select * from dossier'",
				"  parley sql --as-of 2025-10-26 'select ceasefire, state, since from ceasefire_status'",
				"  parley sql --format csv --max-rows 0 --file violations.sql > violations.csv",
				"  parley sql --queries                  what Parley can be asked by name, then for example",
				"  parley sql --query ceasefires-that-held --set days=60",
				"  echo 'select count(*) from account' | parley sql -", "",
				"Exit code 3 says that rows or long cells were left out.", "" })
final class SqlCommand implements Callable<Integer> {

	/**
	 * Up to so many rows are read before any is printed, so that a slow reader of ours
	 * does not keep others out.
	 */
	private static final int READ_AHEAD = 10_000;

	private final CommandContext context;

	@Mixin
	private final ClocksOption clocks = new ClocksOption();

	@Mixin
	private final FormatOption format = new FormatOption();

	@Option(names = "--max-rows", paramLabel = "N",
			description = "Print at most so many rows; 0 for all. Default: 1000, or sql.max-rows in parley.yml.")
	private @Nullable Integer maxRows;

	@Option(names = "--timeout", paramLabel = "TIME", converter = Timeout.class,
			description = "Stop the query after this time. Default: 30s, or sql.timeout in parley.yml.")
	private @Nullable Duration timeout;

	@Option(names = "--file", paramLabel = "FILE", description = "Read the query from a file.")
	private @Nullable Path file;

	@Option(names = "--since", paramLabel = "TIME", converter = ClocksOption.Time.class,
			description = "What the view change counts from: what was public at this time.")
	private @Nullable Instant since;

	@Option(names = "--query", paramLabel = "NAME", description = "Ask one of the questions that come with Parley.")
	private @Nullable String canned;

	@Option(names = "--set", paramLabel = "NAME=VALUE", description = "Set a parameter of that question.")
	private Map<String, String> parameters = Map.of();

	@Option(names = "--queries", description = "List the questions that come with Parley, with their parameters.")
	private boolean list;

	@Parameters(arity = "0..1", paramLabel = "QUERY", description = "The query; - to read it from standard input.")
	private @Nullable String query;

	SqlCommand(CommandContext context) {
		this.context = context;
	}

	@Override
	public Integer call() throws IOException {
		if (this.list) {
			return list();
		}
		String text = text();
		Settings settings = this.context.settings();
		Settings.Sql limits = limits(settings.sql());
		String outcome = "failed";
		long start = System.nanoTime();
		try {
			int code = ask(settings, limits, text);
			outcome = "done, code " + code;
			return code;
		}
		finally {
			this.context.journal()
				.line("sql",
						outcome + ", " + (System.nanoTime() - start) / 1_000_000 + " ms, " + clocks() + ": " + text);
		}
	}

	private int ask(Settings settings, Settings.Sql limits, String text) {
		if (limits.maxRows() > 0 && limits.maxRows() <= READ_AHEAD) {
			return printAtOnce(settings, limits, text);
		}
		try (ArchiveReader reader = open(settings)) {
			return reader.ask(text, limits, this::print);
		}
	}

	private ArchiveReader open(Settings settings) {
		return ArchiveReader.open(this.context.home(), settings, clocks());
	}

	private Clocks clocks() {
		Clocks asked = this.clocks.clocks();
		return (this.since != null) ? new Clocks(asked.asOf(), asked.knownAt(), new Clocks(this.since, null)) : asked;
	}

	private int printAtOnce(Settings settings, Settings.Sql limits, String text) {
		List<List<@Nullable Object>> rows = new ArrayList<>();
		Answer answer;
		try (ArchiveReader reader = open(settings)) {
			answer = reader.ask(text, limits, (open) -> {
				for (List<@Nullable Object> row = open.next(); row != null; row = open.next()) {
					rows.add(row);
				}
				return open;
			});
		}
		RowWriter writer = this.format.format().open(this.context.out(), answer.columns());
		try (writer) {
			rows.forEach(writer::add);
		}
		return finish(answer, writer);
	}

	private int print(Answer answer) throws SQLException {
		RowWriter writer = this.format.format().open(this.context.out(), answer.columns());
		try (writer) {
			for (List<@Nullable Object> row = answer.next(); row != null
					&& !this.context.out().checkError(); row = answer.next()) {
				writer.add(row);
			}
		}
		return finish(answer, writer);
	}

	private int finish(Answer answer, RowWriter writer) {
		if (answer.cut()) {
			this.context.err()
				.printf("parley: cut after %,d rows, there are more; --max-rows 0 prints all of them%n", answer.rows());
		}
		if (writer.cut()) {
			this.context.err().println("parley: long cells were cut at …; --format csv or json has them whole");
		}
		return (answer.cut() || writer.cut()) ? ExitCode.INCOMPLETE : ExitCode.DONE;
	}

	private Settings.Sql limits(Settings.Sql defaults) {
		int rows = Objects.requireNonNullElse(this.maxRows, defaults.maxRows());
		if (rows < 0) {
			throw new UserError("--max-rows is " + rows, "It has to be 0, for all rows, or more.");
		}
		Duration time = Objects.requireNonNullElse(this.timeout, defaults.timeout());
		if (time.isZero()) {
			throw new UserError("the time limit is 0", "Give the query some time, for example --timeout 30s.");
		}
		return new Settings.Sql(rows, time);
	}

	private int list() {
		if (this.format.format() == Format.TABLE) {
			CannedQuery.list().forEach((query) -> {
				this.context.out().println(query.name() + ": " + query.question());
				query.parameters()
					.forEach((name, told) -> this.context.out().println("    --set " + name + "=" + told));
			});
			return ExitCode.DONE;
		}
		try (RowWriter rows = this.format.format()
			.open(this.context.out(), List.of("name", "question", "parameters"))) {
			CannedQuery.list()
				.forEach((query) -> rows
					.add(List.of(query.name(), query.question(), String.join(", ", query.parameters().keySet()))));
		}
		return ExitCode.DONE;
	}

	private String text() throws IOException {
		if (this.canned != null) {
			if (this.file != null || this.query != null) {
				throw new UserError("there are two queries, one of them by name", "Give one.");
			}
			return CannedQuery.find(this.canned).fill(this.parameters);
		}
		if (!this.parameters.isEmpty()) {
			throw new UserError("--set belongs to a query by name", "parley sql --queries lists those there are.");
		}
		if ((this.file == null) == (this.query == null)) {
			throw new UserError((this.file == null) ? "there is no query" : "there are two queries, one in --file",
					"Give one, for example: parley sql 'select * from dossier'");
		}
		if (this.file != null) {
			return Files.readString(this.file);
		}
		String given = Objects.requireNonNull(this.query);
		return "-".equals(given) ? new String(this.context.in().readAllBytes(), StandardCharsets.UTF_8) : given;
	}

	/** Reads a time limit. */
	static final class Timeout implements ITypeConverter<Duration> {

		@Override
		public Duration convert(String text) {
			return Durations.parse(text);
		}

	}

}
