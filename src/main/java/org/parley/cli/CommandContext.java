package org.parley.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.parley.archive.Home;
import org.parley.archive.Journal;
import org.parley.archive.Settings;

/**
 * What a command works with: the home it was called for, the clock, and where it prints.
 * Each command takes it in its constructor. Answers go to {@link #out()}, everything else
 * to {@link #err()}.
 */
public final class CommandContext {

	private final InputStream in;

	private final PrintWriter out;

	private final PrintWriter err;

	private final Map<String, String> environment;

	private final Clock clock;

	private @Nullable Path homeOption;

	private @Nullable Journal journal;

	/**
	 * Ties a command to its surroundings.
	 * @param in what is piped into the command
	 * @param out takes the answers
	 * @param err takes messages
	 * @param environment the variables of the process
	 * @param clock tells the time
	 */
	public CommandContext(InputStream in, PrintWriter out, PrintWriter err, Map<String, String> environment,
			Clock clock) {
		this.in = in;
		this.out = out;
		this.err = err;
		this.environment = environment;
		this.clock = clock;
	}

	/** What is piped into the command. */
	public InputStream in() {
		return this.in;
	}

	/** Takes the answers. */
	public PrintWriter out() {
		return this.out;
	}

	/** Takes messages: progress, warnings, errors. */
	public PrintWriter err() {
		return this.err;
	}

	/** Tells the time; nothing asks the system for it directly. */
	public Clock clock() {
		return this.clock;
	}

	/** The folder this command works in; libraries log there too from now on. */
	public Home home() {
		String program = System.getProperty("parley.root", "");
		Home home = Home.find(this.homeOption, this.environment, Path.of(""),
				program.isEmpty() ? null : Path.of(program));
		Journal.follow(home);
		return home;
	}

	/** The settings of the home, read anew at each call. */
	public Settings settings() {
		return Settings.read(home());
	}

	/** The log of the home. */
	public Journal journal() {
		if (this.journal == null) {
			this.journal = new Journal(home(), this.clock);
		}
		return this.journal;
	}

	void setHomeOption(@Nullable Path homeOption) {
		this.homeOption = homeOption;
	}

}
