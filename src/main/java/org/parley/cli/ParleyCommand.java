package org.parley.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/**
 * The command {@code parley}: names the subcommands and, called without one, prints the
 * help.
 */
@Command(name = "parley", mixinStandardHelpOptions = true, scope = ScopeType.INHERIT,
		versionProvider = ParleyCommand.Version.class,
		description = "An archive of peace talks, ceasefires and border disputes, with briefings as PDF.",
		footerHeading = "%nExamples:%n",
		footer = { "  parley run                            import what is new, issue what is due",
				"  parley brief afg-pak --period 2025-W43", "  parley sql 'select * from ceasefire_status'",
				"  parley import --help                  each command has its own examples", "" })
public final class ParleyCommand implements Runnable {

	private static final List<Class<?>> SUBCOMMANDS = List.of(RunCommand.class, ImportCommand.class, BriefCommand.class,
			BriefingsCommand.class, DossierCommand.class, ServeCommand.class, ScheduleCommand.class,
			SubscriptionsCommand.class, DeliveriesCommand.class, RunsCommand.class, RejectsCommand.class,
			BackupCommand.class, RestoreCommand.class, MoveCommand.class, SqlCommand.class, SchemaCommand.class,
			CheckCommand.class);

	private final CommandContext context;

	@Spec
	private @Nullable CommandSpec spec;

	ParleyCommand(CommandContext context) {
		this.context = context;
	}

	/**
	 * Runs one command line.
	 * @param context what the command works with
	 * @param args the command line
	 * @return the exit code, one of {@link ExitCode}
	 */
	public static int run(CommandContext context, String... args) {
		FailureReport failures = new FailureReport(context);
		CommandLine commands = assemble(context, Set.copyOf(Arrays.asList(args))).setOut(context.out())
			.setErr(context.err())
			.setCaseInsensitiveEnumValuesAllowed(true)
			.setParameterExceptionHandler(failures)
			.setExecutionExceptionHandler(failures)
			.setUsageHelpWidth(100);
		try {
			return commands.execute(args);
		}
		catch (StackOverflowError | OutOfMemoryError ex) {
			return failures.handleBug(ex, commands);
		}
		finally {
			context.out().flush();
			context.err().flush();
		}
	}

	/**
	 * The command with its subcommands. Those that are not named on the command line are
	 * there for the help only: to read all their options would take half of the time that
	 * help takes.
	 */
	private static CommandLine assemble(CommandContext context, Set<String> words) {
		Factory factory = new Factory(context);
		CommandLine commands = new CommandLine(new ParleyCommand(context), factory);
		for (Class<?> type : SUBCOMMANDS) {
			Command told = type.getAnnotation(Command.class);
			Object command = words.contains(told.name()) ? type
					: CommandSpec.create().usageMessage(new UsageMessageSpec().description(told.description()));
			commands.addSubcommand(told.name(), command);
		}
		return commands;
	}

	@Override
	public void run() {
		if (this.spec != null) {
			this.spec.commandLine().usage(this.context.out());
		}
	}

	@Option(names = "--home", paramLabel = "DIR", scope = ScopeType.INHERIT,
			description = "The folder with input, parley.yml, data and out. Default: $PARLEY_HOME, else the current "
					+ "folder if it has one of them, else the folder of the program.")
	void setHome(@Nullable Path home) {
		this.context.setHomeOption(home);
	}

	/** Gives every command its context. */
	private record Factory(CommandContext context) implements IFactory {

		@Override
		public <K> K create(Class<K> type) throws Exception {
			try {
				return type.getDeclaredConstructor(CommandContext.class).newInstance(this.context);
			}
			catch (NoSuchMethodException ex) {
				return CommandLine.defaultFactory().create(type);
			}
		}

	}

	static final class Version implements IVersionProvider {

		@Override
		public String[] getVersion() {
			String version = ParleyCommand.class.getPackage().getImplementationVersion();
			return new String[] { "parley " + ((version != null) ? version : "(not packaged)") };
		}

	}

}
