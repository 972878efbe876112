package org.parley.archive;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The folder that holds everything a run reads and writes. Relative paths of the settings
 * start here.
 *
 * @param root the folder, absolute; it need not exist yet
 */
public record Home(Path root) {

	public Home {
		root = root.toAbsolutePath().normalize();
		if (Files.exists(root) && !Files.isDirectory(root)) {
			throw new UserError("the home " + root + " is not a folder", "Give a folder with --home.");
		}
	}

	/**
	 * The home of a command: what was given, else {@code PARLEY_HOME}, else the current
	 * folder if it looks like a home, else the folder of the program.
	 * @param given the value of {@code --home}
	 * @param environment the environment of the process
	 * @param current the current folder
	 * @param program the folder the program was started from, if it is known
	 */
	public static Home find(@Nullable Path given, Map<String, String> environment, Path current,
			@Nullable Path program) {
		String named = environment.getOrDefault("PARLEY_HOME", "");
		if (given != null) {
			return new Home(current.resolve(given));
		}
		if (!named.isBlank()) {
			return new Home(current.resolve(named));
		}
		return new Home((program == null || isHome(current)) ? current : program);
	}

	private static boolean isHome(Path folder) {
		return Stream.of("input", "parley.yml", "data").anyMatch((name) -> Files.exists(folder.resolve(name)));
	}

	/** Where files to be imported are dropped. */
	public Path input() {
		return this.root.resolve("input");
	}

	/** Where the database and the log live. */
	public Path data() {
		return this.root.resolve("data");
	}

	/** Where briefings are written. */
	public Path out() {
		return this.root.resolve("out");
	}

	/** The settings, a file that may be missing. */
	public Path settings() {
		return this.root.resolve("parley.yml");
	}

	/** The log of this home. */
	public Path log() {
		return data().resolve("parley.log");
	}

}
