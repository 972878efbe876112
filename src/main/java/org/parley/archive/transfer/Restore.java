package org.parley.archive.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;

import org.parley.archive.DropSettings;
import org.parley.archive.Home;
import org.parley.archive.NewArchive;
import org.parley.archive.Settings;
import org.parley.archive.UserError;
import org.parley.support.Digest;

/** Makes an archive out of a backup: all of it, or nothing. */
public final class Restore {

	private final Home home;

	private final Settings settings;

	/** Restores into a home that holds no archive yet. */
	public Restore(Home home, Settings settings) {
		this.home = home;
		this.settings = settings;
	}

	/** Looks whether a backup is whole and could be restored, and changes nothing. */
	public BackupContent check(Path file) {
		try (BackupFile backup = BackupFile.open(file)) {
			refuseFilled(backup);
			return BackupContent.of(backup.manifest(), Files.size(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Restores a backup. */
	public BackupContent restore(Path file) {
		try (BackupFile backup = BackupFile.open(file)) {
			refuseFilled(backup);
			Manifest manifest = backup.manifest();
			try (NewArchive archive = NewArchive.begin(this.home, this.settings, manifest.version())) {
				for (Manifest.Kept kept : manifest.files()) {
					write(backup, kept);
				}
				fill(archive, backup);
				archive.finish();
			}
			return BackupContent.of(manifest, Files.size(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void fill(NewArchive archive, BackupFile backup) throws IOException {
		try {
			Filling.fill(archive, backup, (statement, _) -> {
				closeDeliveries(statement, backup.manifest().madeAt());
				pauseSchedules(statement);
			});
		}
		catch (SQLException ex) {
			throw archive.explain(ex);
		}
	}

	/**
	 * Nobody knows what was sent after the backup was made, and nothing is sent twice.
	 */
	private static void closeDeliveries(Statement statement, String madeAt) throws SQLException {
		statement.execute("""
				update ops.delivery set state = 'unknown', claimed_until = null, ended_at = created_at,
				answer = 'it was open in the backup of %s, and may have been sent since then'
				where state in ('pending', 'sending')""".formatted(madeAt));
	}

	/**
	 * What was issued after the backup was made would be issued and sent once more:
	 * nothing goes on by itself until somebody has seen to that. Imports wait as well, as
	 * they may bring back a dossier that the backup does not know.
	 */
	private void pauseSchedules(Statement statement) throws SQLException {
		String pause = "insert into ops.schedule_pause select name, current_timestamp from (%s) s"
				+ " where name not in (select schedule from ops.schedule_pause)";
		statement.execute(pause.formatted("select 'briefing:' || slug as name from store.dossier"));
		for (DropSettings drop : this.settings.dropsOf(this.home)) {
			statement.execute(pause.formatted("select '" + drop.scheduleName().replace("'", "''") + "' as name"));
		}
	}

	private void refuseFilled(BackupFile backup) throws IOException {
		NewArchive.refuseFilled(this.home, this.settings);
		for (Manifest.Kept kept : backup.manifest().files()) {
			Path target = target(kept);
			if (Files.exists(target) && !Digest.sha256(target).equals(kept.sha256())) {
				throw new UserError(target + " exists, and is another file than the one in the backup",
						"Move it away, or name another home with --home.");
			}
		}
	}

	/**
	 * Whatever a backup says, nothing is written outside the home, or over its settings.
	 */
	private Path target(Manifest.Kept kept) {
		Path target = this.home.root().resolve(kept.path()).normalize();
		if (!target.startsWith(this.home.root()) || target.startsWith(this.home.data())
				|| target.equals(this.home.settings())) {
			throw new UserError("the backup has a file " + kept.path() + ", where none belongs",
					"It was not made by parley backup.");
		}
		return target;
	}

	private void write(BackupFile backup, Manifest.Kept kept) throws IOException {
		Path target = target(kept);
		if (Files.exists(target)) {
			return;
		}
		Path folder = Files.createDirectories(Objects.requireNonNull(target.getParent()));
		Path beside = Files.createTempFile(folder, ".restore-", ".part");
		try {
			try (InputStream in = backup.file(kept)) {
				Files.copy(in, beside, StandardCopyOption.REPLACE_EXISTING);
			}
			if (!Digest.sha256(beside).equals(kept.sha256())) {
				throw new IOException(kept.path() + " in the backup is not what its manifest says");
			}
			try (FileChannel written = FileChannel.open(beside, StandardOpenOption.WRITE)) {
				written.force(true);
			}
			Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
		}
		finally {
			Files.deleteIfExists(beside);
		}
	}

}
