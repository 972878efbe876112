package org.parley.archive;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What {@code parley.yml} says; every setting has a default, so the file may be missing.
 *
 * @param database where the archive is kept
 * @param intake how files are read
 * @param sql the limits of {@code parley sql}
 * @param briefing how briefings are made
 * @param mail how mail is sent
 * @param dossiers what is said about dossiers, by their names
 * @param drops the folders that are imported from by themselves; none: the folder input
 * of the home
 * @param serve how it runs by itself
 */
public record Settings(Database database, Intake intake, Sql sql, Briefing briefing, MailSettings mail,
		Map<String, DossierSettings> dossiers, List<DropSettings> drops, Serve serve) {

	/** What is said about a dossier, or the defaults. */
	public DossierSettings dossier(String slug) {
		return this.dossiers.getOrDefault(slug, DossierSettings.NONE);
	}

	/** The folders that are imported from by themselves. */
	public List<DropSettings> dropsOf(Home home) {
		return this.drops.isEmpty()
				? List.of(new DropSettings("input", home.input(), Duration.ofMinutes(1), null, ZoneOffset.UTC))
				: this.drops;
	}

	/** Reads the settings of a home; what is missing has its default. */
	public static Settings read(Home home) {
		return SettingsFile.read(home);
	}

	/** The same, with the archive kept elsewhere. */
	public Settings keptIn(Database other) {
		return new Settings(other, this.intake, this.sql, this.briefing, this.mail, this.dossiers, this.drops,
				this.serve);
	}

	/**
	 * Where the archive is kept.
	 *
	 * @param url {@code jdbc:postgresql://…}; null for an H2 file in the home folder
	 * @param user owner of the schemas, on PostgreSQL; null when the URL names it
	 * @param password of the owner, on PostgreSQL; null when the URL has it or none is
	 * needed
	 * @param readerUser the role that only sees the views
	 * @param readerPassword of that role; null for a default
	 */
	public record Database(@Nullable String url, @Nullable String user, @Nullable String password, String readerUser,
			@Nullable String readerPassword) {

		/**
		 * Elsewhere, with the same names and passwords.
		 * @param other {@code jdbc:postgresql://…}; null for an H2 file in the home
		 * folder
		 */
		public Database at(@Nullable String other) {
			return new Database(other, this.user, this.password, this.readerUser, this.readerPassword);
		}

		/** Which of the two databases it is. */
		public DatabaseKind kind() {
			return (this.url == null) ? DatabaseKind.H2 : DatabaseKind.POSTGRESQL;
		}

		/** Leaves the passwords out: settings may end up in a log. */
		@Override
		public String toString() {
			return "Database[" + kind() + "]";
		}

	}

	/**
	 * How files are read.
	 *
	 * @param timeZone zone of publication days that name none; null to take it from the
	 * dossiers
	 * @param maxFieldBytes longest cell or text field
	 * @param maxRowBytes longest row
	 * @param maxFileBytes largest file
	 */
	public record Intake(@Nullable ZoneId timeZone, long maxFieldBytes, long maxRowBytes, long maxFileBytes) {
	}

	/**
	 * The limits of {@code parley sql}.
	 *
	 * @param maxRows most rows of one answer; 0 for no limit
	 * @param timeout longest time a query may take
	 */
	public record Sql(int maxRows, Duration timeout) {
	}

	/**
	 * How briefings are made.
	 *
	 * @param templates a folder whose templates replace the built-in ones; null for none.
	 * A template is code: name only a folder you trust
	 * @param keepFiles how long the files of an issue are kept; null for ever
	 */
	public record Briefing(@Nullable Path templates, @Nullable Duration keepFiles) {
	}

	/**
	 * How it runs by itself.
	 *
	 * @param lease how long a process is taken to be alive without a sign of it
	 * @param port where it tells on this machine how it is; 0 for nowhere
	 */
	public record Serve(Duration lease, int port) {
	}

}
