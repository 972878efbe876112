package org.parley.archive;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import javax.sql.DataSource;

import org.h2.jdbcx.JdbcDataSource;

/**
 * The file of an H2 archive: where it is, and with which settings it has to be opened by
 * whom.
 *
 * @param folder holds the file
 * @param settings name the readers
 */
record H2File(Path folder, Settings.Database settings) {

	private static final String OWNER = "parley";

	private static final String SHARED = ";AUTO_SERVER=TRUE";

	private static final String FOUND = ";IFEXISTS=TRUE";

	/** What names and nulls mean; fixed by whoever opens the file first. */
	private static final String FORM = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";

	/**
	 * Needed for safety: acknowledged commits survive a kill, and no stale answers within
	 * one transaction; and no file of traces for a query that was refused. Readers may
	 * not set them.
	 */
	private static final String SAFE = ";WRITE_DELAY=0;OPTIMIZE_REUSE_RESULTS=FALSE;TRACE_LEVEL_FILE=0";

	static {
		// Read by H2 when its first class loads; without it the server listens to the
		// whole network.
		System.setProperty("h2.bindAddress", "127.0.0.1");
	}

	Path path() {
		return path("parley");
	}

	/** A copy that is being migrated. */
	Path copy() {
		return path("next");
	}

	private Path path(String name) {
		return this.folder.resolve(name + ".mv.db");
	}

	boolean exists() {
		return Files.exists(path());
	}

	DataSource owner() {
		return source("parley", SHARED + FORM + SAFE, OWNER, ownerPassword());
	}

	DataSource ownerOfCopy() {
		return source("next", FORM + SAFE, OWNER, ownerPassword());
	}

	private String ownerPassword() {
		Path file = this.folder.resolve("owner.password");
		return exists() ? OwnerPassword.read(file) : OwnerPassword.create(file);
	}

	DataSource reader() {
		return source("parley", SHARED + FOUND + FORM, this.settings.readerUser(), readerPassword());
	}

	String readerUrl() {
		return "jdbc:h2:file:" + this.folder.resolve("parley") + SHARED + FOUND + FORM;
	}

	String readerPassword() {
		return Objects.requireNonNullElse(this.settings.readerPassword(), "reader");
	}

	private DataSource source(String name, String form, String user, String password) {
		Path file = this.folder.resolve(name);
		if (file.toString().indexOf(';') >= 0) {
			throw new UserError("the folder " + this.folder + " has a semicolon in its name",
					"H2 cannot open a file there; rename the folder.");
		}
		JdbcDataSource source = new JdbcDataSource();
		source.setUrl("jdbc:h2:file:" + file + form);
		source.setUser(user);
		source.setPassword(password);
		return source;
	}

}
