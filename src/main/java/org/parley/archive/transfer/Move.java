package org.parley.archive.transfer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;

import org.parley.archive.Archive;
import org.parley.archive.ArchiveUnavailable;
import org.parley.archive.Home;
import org.parley.archive.NewArchive;
import org.parley.archive.Settings;

/** Copies an archive into another database. */
public final class Move {

	private Move() {
	}

	/**
	 * Copies an archive into an empty one; all of it, or nothing.
	 * @param source stays as it is; nobody may write into it meanwhile
	 * @param home of both
	 * @param settings where the new one is kept
	 * @return the sums of the tables, which were read from both and are equal
	 */
	public static List<TableSum> copy(Archive source, Home home, Settings settings) {
		try (NewArchive target = NewArchive.begin(home, settings, NewArchive.tablesVersion())) {
			List<TableSum> sums = fill(source, target);
			target.finish();
			return sums;
		}
	}

	private static List<TableSum> fill(Archive source, NewArchive target) {
		try (Snapshot snapshot = Snapshot.open(source.dataSource(), source.kind())) {
			return Filling.fill(target, snapshot, (_, copied) -> refuseChanged(copied, sums(source)));
		}
		catch (SQLException ex) {
			throw target.explain(ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void refuseChanged(List<TableSum> copied, List<TableSum> now) {
		if (!copied.equals(now)) {
			throw new ArchiveUnavailable("the archive was written into while it was copied",
					"End parley serve and whatever else writes into it, then move it again.",
					new IllegalStateException("other sums"));
		}
	}

	/** The sums of all tables of an archive, as they are at one moment. */
	static List<TableSum> sums(Archive archive) {
		try (Snapshot snapshot = Snapshot.open(archive.dataSource(), archive.kind())) {
			return Snapshot.sums(snapshot);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
