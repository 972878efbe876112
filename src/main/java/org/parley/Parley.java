package org.parley;

import org.parley.cli.ParleyCommand;
import picocli.CommandLine;

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
		System.exit(new CommandLine(new ParleyCommand()).execute(args));
	}

}
