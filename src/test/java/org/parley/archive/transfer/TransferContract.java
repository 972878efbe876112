package org.parley.archive.transfer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.parley.archive.Archive;
import org.parley.archive.ArchiveUnavailable;
import org.parley.archive.Home;
import org.parley.archive.Settings;
import org.parley.cli.CommandLineRun;
import org.parley.testing.Chance;
import org.parley.testing.TestHome;
import org.springframework.jdbc.datasource.DelegatingDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** An archive is carried into a file, out of it, and into the other database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class TransferContract {

	private static final Instant NOW = Instant.parse("2025-12-01T00:00:00Z");

	private Path folder;

	private TestHome home;

	private Path backup;

	abstract TestHome home(Path folder);

	/** A home whose archive is yet to be made, in the same database. */
	abstract TestHome unmade(Path folder);

	/** Where the other database is, as {@code parley move} wants it. */
	abstract String otherDatabase();

	@BeforeAll
	void fill(@TempDir Path folder) {
		this.folder = folder.resolve("home");
		this.home = home(this.folder);
		assertThat(this.home.run(NOW, "import", "input").code()).isZero();
		assertThat(this.home.run(NOW, "brief", "afg-pak", "--period", "2025-W42").code()).isZero();
		this.home.change("insert into ops.delivery(about, content, channel, recipient, formats, subject, message_id,"
				+ " state, attempts, next_attempt_at, created_at) values ('x', 'alert', 'mail', 'a@b', '', 'tab\tand"
				+ " \\ and\nline', '<1@b>', 'pending', 0, current_timestamp, current_timestamp)");
		this.backup = folder.resolve("backup.zip");
		CommandLineRun run = this.home.run(NOW, "backup", this.backup.toString());
		assertThat(run.out()).contains("rows in ", ", 1 files");
	}

	@Test
	void aRestoredArchiveHoldsTheSameAndGoesOn(@TempDir Path empty) throws IOException {
		TestHome restored = unmade(empty);
		assertThat(restored.run(NOW, "restore", this.backup.toString(), "--dry-run").out()).startsWith("Whole");
		CommandLineRun run = restored.run(NOW, "restore", this.backup.toString());
		assertThat(run.err()).isEmpty();
		assertThat(run.out()).startsWith("Restored into " + empty);
		assertThat(changed(sums(empty), sums(this.folder))).containsExactly("ops.delivery", "ops.schedule_pause");
		assertThat(restored.askOwner("select state, subject from ops.delivery"))
			.containsExactly("unknown | tab\tand \\ and\nline");
		assertThat(restored.run(NOW, "briefings", "verify").out())
			.isEqualTo("afg-pak No. 1 2025-W42: file intact, made again: same bytes\n");
		assertNothingGoesOutBeforeSomebodyHasSaidSo(restored, run);
		assertThat(restored.run(NOW, "brief", "afg-pak", "--period", "2025-W43").out()).startsWith("issued No. 2 ");
		Files.createDirectories(empty.resolve("more"));
		Files.writeString(empty.resolve("more/incident.csv"),
				"fact,label,source,row,claimant,stance,started,deaths\nnew-1,New,s23,new-1,afp,affirms,2025-10-20,3\n");
		assertThat(restored.run(NOW, "import", empty.resolve("more").toString()).code()).isZero();
		assertThat(restored.run(NOW, "dossier", "new", "other", "--actors", "Pakistan").code()).isZero();
		assertThat(restored.askOwner("select max(id) from ops.import_run")).containsExactly("2");
		assertThat(restored.run(NOW, "restore", this.backup.toString()).err()).contains("holds something already");
	}

	/** Those who got it after the backup was made would get it again. */
	private static void assertNothingGoesOutBeforeSomebodyHasSaidSo(TestHome restored, CommandLineRun restore) {
		assertThat(restore.out()).contains("schedules are paused", "parley schedule resume --all");
		assertThat(restored.run(NOW, "run").out()).contains(
				"briefing:afg-pak is paused, and left alone until: parley " + "schedule resume briefing:afg-pak",
				"drop:input is paused", "No briefing is due.");
		assertThat(restored.askOwner("select count(*) from ops.briefing")).containsExactly("1");
		assertThat(restored.run(NOW, "schedule", "why", "afg-pak").out()).contains("is paused");
		assertThat(restored.run(NOW, "schedule", "resume").err()).contains("say which schedule to resume");
		assertThat(restored.run(NOW, "schedule", "resume", "--all").out())
			.isEqualTo("Resumed briefing:afg-pak, drop:input\n");
		assertThat(restored.run(NOW, "schedule", "resume", "--all").out()).isEqualTo("None was paused.\n");
	}

	@Test
	void whatIsTruncatedOrAlteredIsNoticedBeforeAnythingChanges(@TempDir Path empty) throws Exception {
		byte[] whole = Files.readAllBytes(this.backup);
		TestHome target = unmade(empty);
		Path spoiled = empty.resolve("spoiled.zip");
		List<Path> before = files(empty);
		Chance.tries(25, (random) -> {
			byte[] bytes = (random.nextInt(3) == 0) ? Arrays.copyOf(whole, random.nextInt(whole.length))
					: whole.clone();
			if (bytes.length == whole.length) {
				bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
			}
			Files.write(spoiled, bytes);
			CommandLineRun run = target.run(NOW, "restore", spoiled.toString());
			assertThat(run.code()).isEqualTo(2);
			assertThat(run.err()).contains("truncated or altered");
			Files.delete(spoiled);
			assertThat(files(empty)).isEqualTo(before);
		});
	}

	@Test
	void aSnapshotStandsStillWhileOthersWrite() throws SQLException, IOException {
		Home home = new Home(this.folder);
		try (Archive archive = Archive.openBriefly(home, Settings.read(home))) {
			try (Snapshot snapshot = Snapshot.open(archive.dataSource(), archive.kind())) {
				snapshot.list("select count(*) from store.actor");
				try (Connection other = archive.dataSource().getConnection();
						Statement statement = other.createStatement()) {
					statement.execute("insert into ops.schedule_pause values ('x', current_timestamp)");
				}
				assertThat(snapshot.list("select schedule from ops.schedule_pause")).isEmpty();
			}
			assertThat(Move.sums(archive)).contains(new TableSum("ops.schedule_pause", 1,
					Move.sums(archive)
						.stream()
						.filter((sum) -> sum.table().endsWith("pause"))
						.findFirst()
						.get()
						.hash()));
		}
		this.home.change("delete from ops.schedule_pause");
	}

	private void refusesWhatOthersWriteInto(String other) {
		Home home = new Home(this.folder);
		Settings settings = Settings.read(home);
		Settings there = settings.keptIn(settings.database().at(other.equals("h2") ? null : other));
		try (Archive archive = Archive.openBriefly(home, settings)) {
			Archive busy = archive.through((source) -> new WrittenMeanwhile(source,
					"insert into ops.schedule_pause values ('x', current_timestamp)"));
			assertThatExceptionOfType(ArchiveUnavailable.class).isThrownBy(() -> Move.copy(busy, home, there))
				.withMessage("the archive was written into while it was copied")
				.satisfies((told) -> assertThat(told.hint()).startsWith("End parley serve"));
		}
		this.home.change("delete from ops.schedule_pause");
	}

	@Test
	void movesToTheOtherDatabaseWhichHoldsTheSameThenUnlessItIsWrittenIntoMeanwhile() throws IOException {
		String settings = Files.exists(this.folder.resolve("parley.yml"))
				? Files.readString(this.folder.resolve("parley.yml")) : "";
		List<TableSum> before = sums(this.folder);
		String other = otherDatabase();
		refusesWhatOthersWriteInto(other);
		CommandLineRun run = this.home.run(NOW, "move", "--to", other);
		assertThat(run.err()).contains("are the same in both");
		assertThat(run.out().lines().filter((line) -> line.endsWith("equal"))).hasSameSizeAs(before);
		Files.writeString(this.folder.resolve("parley.yml"),
				other.equals("h2") ? "" : "database: {url: '" + other + "'}\n");
		assertThat(changed(sums(this.folder), before)).isEmpty();
		Files.writeString(this.folder.resolve("parley.yml"), settings);
	}

	private static List<TableSum> sums(Path folder) {
		Home home = new Home(folder);
		try (Archive archive = Archive.openBriefly(home, Settings.read(home))) {
			return Move.sums(archive);
		}
	}

	private static List<String> changed(List<TableSum> one, List<TableSum> other) {
		assertThat(one).hasSameSizeAs(other).hasSizeGreaterThan(60);
		return one.stream().filter((sum) -> !other.contains(sum)).map(TableSum::table).toList();
	}

	private static List<Path> files(Path folder) throws IOException {
		try (Stream<Path> all = Files.walk(folder)) {
			return all.sorted().toList();
		}
	}

	/** Somebody writes into the archive after the first connection, before the second. */
	private static final class WrittenMeanwhile extends DelegatingDataSource {

		private final String change;

		private int connections;

		WrittenMeanwhile(DataSource source, String change) {
			super(source);
			this.change = change;
		}

		@Override
		public Connection getConnection() throws SQLException {
			this.connections++;
			if (this.connections == 2) {
				try (Connection other = super.getConnection(); Statement statement = other.createStatement()) {
					statement.execute(this.change);
				}
			}
			return super.getConnection();
		}

	}

}
