package org.parley.archive;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A process that uses an archive, for tests of several at once. Prints a line for each
 * thing it has done: what was printed before a kill has to be there afterwards.
 */
final class ArchiveUser {

	private ArchiveUser() {
	}

	/**
	 * Reads or writes.
	 * @param args the home; {@code read}, {@code look} or {@code write}; how many rows to
	 * write; how many milliseconds to rest after each
	 */
	public static void main(String[] args) throws Exception {
		Home home = new Home(Path.of(args[0]));
		switch (args[1]) {
			case "read" -> read(home);
			case "look" -> look(home);
			case "write" -> write(home, Integer.parseInt(args[2]), Integer.parseInt(args[3]));
			default -> throw new IllegalArgumentException(args[1]);
		}
	}

	private static void read(Home home) {
		try (ArchiveReader reader = ArchiveReader.open(home, Settings.read(home), Clocks.OPEN)) {
			String rows = reader.ask("select count(*) from account", Settings.read(home).sql(),
					(answer) -> String.valueOf(answer.next()));
			System.out.println(rows);
		}
	}

	private static void look(Home home) throws SQLException {
		try (Archive archive = Archive.openBriefly(home, Settings.read(home));
				Connection connection = archive.dataSource().getConnection()) {
			System.out.println(count(connection));
		}
	}

	private static void write(Home home, int rows, int rest) throws SQLException, InterruptedException {
		try (Archive archive = Archive.open(home, Settings.read(home))) {
			System.out.println("open");
			for (int i = 0; i < rows; i++) {
				try (Connection connection = archive.dataSource().getConnection();
						Statement statement = connection.createStatement()) {
					statement.execute("insert into ops.import_run(source, status, started_at)"
							+ " values ('test', 'completed', current_timestamp)");
				}
				System.out.println("wrote");
				Thread.sleep(rest);
			}
		}
		System.out.println("closed");
	}

	static int count(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement();
				ResultSet result = statement.executeQuery("select count(*) from ops.import_run")) {
			result.next();
			return result.getInt(1);
		}
	}

}
