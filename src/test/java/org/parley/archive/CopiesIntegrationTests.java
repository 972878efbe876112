package org.parley.archive;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.testing.Cases;
import org.parley.testing.EmptyArchive;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Copies of the database file taken while it is written to, as a backup or a kill leaves
 * it (F5, F6): each opens, holds every commit that was acknowledged before, and no half
 * of one.
 */
class CopiesIntegrationTests {

	private static final String ROWS = "select count(*), count(distinct source) from ops.import_run";

	private final AtomicInteger acknowledged = new AtomicInteger();

	private final AtomicBoolean enough = new AtomicBoolean();

	/** Nothing is written while a copy is looked at: the file would grow for nothing. */
	private final AtomicBoolean resting = new AtomicBoolean();

	@Test
	void aCopyTakenWhileWritingHoldsEveryAcknowledgedCommitAndNoHalfOfOne(@TempDir Path folder) throws Exception {
		EmptyArchive.onH2(folder);
		Home home = new Home(folder);
		Settings settings = Settings.read(home);
		Random random = new Random(5);
		try (Archive archive = Archive.open(home, settings);
				ExecutorService thread = Executors.newSingleThreadExecutor()) {
			Future<?> writer = thread.submit(() -> write(archive));
			try {
				int seen = 0;
				for (int copy = 0; copy < Cases.of(5, 200); copy++) {
					while (!writer.isDone() && this.acknowledged.get() < seen + 2 + random.nextInt(20)) {
						Thread.sleep(1);
					}
					Path data = Files.createDirectories(folder.resolve("copy-" + copy));
					seen = this.acknowledged.get();
					for (String file : new String[] { "owner.password", "parley.mv.db" }) {
						Files.copy(home.data().resolve(file), data.resolve(file));
					}
					this.resting.set(true);
					check(new H2File(data, settings.database()), seen, this.acknowledged.get() + 1);
					Files.delete(data.resolve("parley.mv.db"));
					this.resting.set(false);
				}
			}
			finally {
				this.enough.set(true);
				this.resting.set(false);
			}
			writer.get();
		}
	}

	/** Two rows in each transaction. */
	private Void write(Archive archive) throws SQLException, InterruptedException {
		try (Connection connection = archive.dataSource().getConnection();
				PreparedStatement row = connection.prepareStatement("insert into ops.import_run(source, status, "
						+ "started_at) values (?, 'completed', current_timestamp)")) {
			connection.setAutoCommit(false);
			while (!this.enough.get()) {
				while (this.resting.get()) {
					Thread.sleep(1);
				}
				row.setString(1, "run " + this.acknowledged.get());
				row.execute();
				row.execute();
				connection.commit();
				this.acknowledged.incrementAndGet();
			}
			connection.setAutoCommit(true);
			return null;
		}
	}

	private static void check(H2File copy, int least, int most) throws SQLException {
		try (Connection connection = copy.owner().getConnection();
				Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery(ROWS)) {
			rows.next();
			assertThat(rows.getInt(2)).isBetween(least, most);
			assertThat(rows.getInt(1)).isEqualTo(2 * rows.getInt(2));
		}
	}

}
