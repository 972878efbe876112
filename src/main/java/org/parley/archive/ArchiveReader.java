package org.parley.archive;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * The archive as readers see it: the views only, at the clocks given. Commands that only
 * ask use it; it is quick to open and loads no more than it needs.
 */
public final class ArchiveReader implements AutoCloseable {

	private final Gate gate;

	private final Door door;

	private final Connection connection;

	private ArchiveReader(Gate gate, Door door, Connection connection) {
		this.gate = gate;
		this.door = door;
		this.connection = connection;
	}

	/**
	 * Opens the archive of a home for a moment, and makes it first if there is none.
	 * @param home whose archive
	 * @param settings where it is kept
	 * @param clocks at which the views are read
	 */
	public static ArchiveReader open(Home home, Settings settings, Clocks clocks) {
		Gate gate = Gate.to(home, settings);
		Door door = gate.door();
		try {
			Connection connection = openReady(gate);
			connection.setSchema("archive");
			clocks.apply(connection, gate.kind());
			if (!gate.isLast(connection)) {
				door.close();
			}
			return new ArchiveReader(gate, door, connection);
		}
		catch (SQLException ex) {
			door.close();
			throw gate.explain(ex);
		}
		catch (RuntimeException ex) {
			door.close();
			throw ex;
		}
	}

	private static Connection openReady(Gate gate) throws SQLException {
		if (gate.exists()) {
			try {
				Connection connection = gate.open(gate.reader());
				if (Readiness.isReady(connection, gate.kind())) {
					return connection;
				}
				connection.close();
			}
			catch (SQLException ex) {
				if (!gate.isRefusal(ex)) {
					throw ex;
				}
			}
		}
		try (Connection owner = gate.open(gate.owner())) {
			Readiness.prepare(owner, gate);
		}
		return gate.open(gate.reader());
	}

	/** The one connection; it can only read. */
	public Connection connection() {
		return this.connection;
	}

	/** Which database it is. */
	public DatabaseKind kind() {
		return this.gate.kind();
	}

	@Override
	public void close() {
		try (Door _ = this.door) {
			this.connection.close();
		}
		catch (SQLException ex) {
			throw this.gate.explain(ex);
		}
	}

}
