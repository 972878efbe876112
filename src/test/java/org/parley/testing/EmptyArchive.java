package org.parley.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.parley.archive.Archive;
import org.parley.archive.Home;
import org.parley.archive.Settings;

/**
 * Empty archives for tests. One is made per JVM and database, the others are copies of
 * it: a copy takes a tenth of the time of the migrations.
 */
public final class EmptyArchive {

	private EmptyArchive() {
	}

	/** Puts the file of an empty archive into a home. */
	public static void onH2(Path home) {
		copy(OnH2.DATA, home);
	}

	/** Makes a database with an empty archive on the test server and returns its URL. */
	public static String onPostgres() {
		return PostgresServer.createDatabase(OnPostgres.NAME);
	}

	/** Puts a copy of an archive that nobody has open into a home. */
	static void copy(Path data, Path home) {
		try {
			Path copy = Files.createDirectories(home.resolve("data"));
			for (String file : new String[] { "owner.password", "parley.mv.db" }) {
				Files.copy(data.resolve(file), copy.resolve(file), StandardCopyOption.COPY_ATTRIBUTES);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Path make(String settings) {
		try {
			Path folder = Scratch.folder("empty");
			Files.writeString(folder.resolve("parley.yml"), settings);
			Home home = new Home(folder);
			Archive.openBriefly(home, Settings.read(home)).close();
			return folder;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static final class OnH2 {

		private static final Path DATA = make("").resolve("data");

	}

	private static final class OnPostgres {

		private static final String NAME = make();

		private static String make() {
			String url = PostgresServer.createDatabase();
			EmptyArchive.make("database: {url: '" + url + "'}\n");
			return PostgresServer.nameIn(url);
		}

	}

}
