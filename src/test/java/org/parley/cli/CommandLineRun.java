package org.parley.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * One command line, run in this process, and what came of it.
 *
 * @param code the exit code
 * @param out what went to standard output
 * @param err what went to standard error
 */
public record CommandLineRun(int code, String out, String err) {

	/** Runs a command in a home; without one, in the folder of the build. */
	public static CommandLineRun of(@Nullable Path home, String... args) {
		return piped("", home, args);
	}

	/** Runs a command with a text piped into it. */
	public static CommandLineRun piped(String in, @Nullable Path home, String... args) {
		StringWriter out = new StringWriter();
		StringWriter err = new StringWriter();
		Map<String, String> environment = (home != null) ? Map.of("PARLEY_HOME", home.toString()) : Map.of();
		CommandContext context = new CommandContext(new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
				new PrintWriter(out), new PrintWriter(err), environment,
				Clock.fixed(Instant.parse("2025-11-20T08:00:00Z"), ZoneOffset.UTC));
		int code = ParleyCommand.run(context, args);
		return new CommandLineRun(code, out.toString(), err.toString());
	}

}
