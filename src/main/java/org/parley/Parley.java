package org.parley;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.TimeZone;

import org.parley.cli.CommandContext;
import org.parley.cli.ParleyCommand;

/**
 * Where the process starts. The command line is parsed before anything else is loaded, so
 * that help and typing errors answer at once.
 */
public final class Parley {

	private Parley() {
	}

	/**
	 * Runs one command and exits with its code.
	 * @param args the command line
	 */
	public static void main(String[] args) {
		System.setProperty("org.jooq.no-logo", "true");
		System.setProperty("org.jooq.no-tips", "true");
		System.setProperty("h2.bindAddress", "127.0.0.1");
		TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
		PrintWriter out = utf8(FileDescriptor.out, false);
		PrintWriter err = utf8(FileDescriptor.err, true);
		System
			.exit(ParleyCommand.run(new CommandContext(System.in, out, err, System.getenv(), Clock.systemUTC()), args));
	}

	/**
	 * Answers are UTF-8 whatever the locale says: a file written from them is read
	 * elsewhere.
	 */
	private static PrintWriter utf8(FileDescriptor descriptor, boolean flushLines) {
		return new PrintWriter(
				new BufferedWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8)),
				flushLines);
	}

}
