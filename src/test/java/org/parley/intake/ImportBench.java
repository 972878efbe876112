package org.parley.intake;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.parley.archive.Archive;
import org.parley.archive.Clocks;
import org.parley.archive.Home;
import org.parley.archive.Settings;
import org.parley.intake.ImportResult.State;
import org.parley.testing.ArchiveContent;
import org.parley.testing.EmptyArchive;

import static org.assertj.core.api.Assertions.assertThat;

/** A home with an empty archive on one of the databases, to import into and look at. */
final class ImportBench {

	private final Home home;

	private final Settings settings;

	ImportBench(Path folder, boolean postgres) {
		this(folder, postgres ? EmptyArchive.onPostgres() : "");
	}

	/** In a database of PostgreSQL; without one, on H2. */
	ImportBench(Path folder, String url) {
		this.home = new Home(folder);
		if (url.isEmpty()) {
			EmptyArchive.onH2(folder);
		}
		else {
			new DropFolder(folder).write("parley.yml", "database: {url: '" + url + "'}\n");
		}
		this.settings = Settings.read(this.home);
	}

	Home home() {
		return this.home;
	}

	Settings settings() {
		return this.settings;
	}

	Imports imports(ImportProgress progress) {
		return new Imports(this.home, this.settings, Clock.systemUTC(), progress);
	}

	/** Imports and expects the run to come to its end. */
	ImportResult run(Path... paths) {
		ImportResult result = imports(ImportProgress.SILENT).run(Arrays.asList(paths), false);
		assertThat(result.state()).as(result.failures().toString()).isEqualTo(State.COMPLETED);
		return result;
	}

	/** Everything that the archive knows, without ids and clocks. */
	List<String> content() {
		try (Archive archive = Archive.openBriefly(this.home, this.settings)) {
			return ArchiveContent.list(archive.dataSource());
		}
	}

	/** The cells of a query, row by row, joined by a blank. */
	List<String> query(String sql) {
		return query(Clocks.OPEN, sql);
	}

	/** Changes the archive behind its back. */
	void change(String sql) {
		try (Archive archive = Archive.openBriefly(this.home, this.settings);
				Connection connection = archive.dataSource().getConnection();
				Statement statement = connection.createStatement()) {
			assertThat(statement.executeUpdate(sql)).isOne();
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The same at two clocks. */
	List<String> query(Clocks clocks, String sql) {
		try (Archive archive = Archive.openBriefly(this.home, this.settings);
				Connection connection = archive.dataSource().getConnection();
				Statement statement = connection.createStatement()) {
			clocks.apply(connection, archive.kind());
			ResultSet result = statement.executeQuery(sql);
			List<String> rows = new ArrayList<>();
			while (result.next()) {
				StringBuilder row = new StringBuilder();
				for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
					row.append((i > 1) ? " " : "").append(result.getString(i));
				}
				rows.add(row.toString());
			}
			Clocks.OPEN.apply(connection, archive.kind());
			return rows;
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * {@code read new revised unchanged duplicate rejected} of a file of the latest run.
	 */
	String counts(String file) {
		return query("""
				select rows_read, rows_new, rows_revised, rows_unchanged, rows_duplicate, rows_rejected
				from ops.import_file where path like '%%%s' order by id desc""".formatted(file)).getFirst();
	}

	/** {@code code row column} of the notices of the latest run, errors first. */
	List<String> notices() {
		return query("""
				select n.code, n.row_no, n.column_name from ops.notice n
				where n.import_run_id = (select max(id) from ops.import_run) and n.code <> 'no_front_matter'
				order by case severity when 'error' then 1 else 2 end, n.code, n.row_no, n.column_name""");
	}

}
