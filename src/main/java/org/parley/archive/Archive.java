package org.parley.archive;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.UnaryOperator;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/**
 * The archive, opened by its owner, who may read and write everything. The first opener
 * makes it and brings its schema up to date. Several processes can have it open at once.
 */
public final class Archive implements AutoCloseable {

	private final Gate gate;

	private final Door door;

	/** Open from first to last: H2 closes a file with its last connection. */
	private final Connection anchor;

	private final DataSource connections;

	private Archive(Gate gate, Door door, Connection anchor, DataSource connections) {
		this.gate = gate;
		this.door = door;
		this.anchor = anchor;
		this.connections = connections;
	}

	/** Opens the archive for work that takes its time; others can join meanwhile. */
	public static Archive open(Home home, Settings settings) {
		Gate gate = Gate.to(home, settings);
		try (Door _ = gate.door()) {
			Connection anchor = Readiness.open(gate, Gate::owner);
			Archive archive = new Archive(gate, Door.OPEN, anchor, pool(gate));
			gate.moveIn();
			return archive;
		}
		catch (SQLException ex) {
			throw gate.explain(ex);
		}
	}

	/**
	 * Opens the archive for a moment, to look something up or note something down. Others
	 * may have to wait outside: close it before opening the archive once more.
	 */
	public static Archive openBriefly(Home home, Settings settings) {
		Gate gate = Gate.to(home, settings);
		Door door = gate.door();
		try {
			Connection anchor = Readiness.open(gate, Gate::owner);
			if (!gate.isLast(anchor)) {
				door.close();
			}
			return new Archive(gate, door, anchor, gate.owner());
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

	private static DataSource pool(Gate gate) {
		HikariConfig config = new HikariConfig();
		config.setDataSource(gate.owner());
		config.setMaximumPoolSize(8);
		config.setMinimumIdle(1);
		config.setPoolName("archive");
		return new HikariDataSource(config);
	}

	/** Connections of the owner; each is given back by closing it. */
	public DataSource dataSource() {
		return this.connections;
	}

	/**
	 * The same archive, with something between it and those who use it: tests have faults
	 * there. The archive itself is closed as ever.
	 */
	public Archive through(UnaryOperator<DataSource> between) {
		return new Archive(this.gate, Door.OPEN, this.anchor, between.apply(this.connections));
	}

	/** Which database it is. */
	public DatabaseKind kind() {
		return this.gate.kind();
	}

	/**
	 * Leaves the archive. If other processes still work through this one, waits until
	 * they have finished.
	 */
	@Override
	public void close() {
		if (this.connections instanceof HikariDataSource pool) {
			pool.close();
		}
		if (this.door != Door.OPEN) {
			closeAnchor();
			this.door.close();
			return;
		}
		if (closeIfAlone()) {
			// Which takes a while on a busy machine, though nobody is waited for.
			return;
		}
		try (Patience _ = Patience.with("other programs to finish with the archive that this one serves")) {
			do {
				Thread.sleep(200);
			}
			while (!closeIfAlone());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			closeAnchor();
		}
	}

	private boolean closeIfAlone() {
		try (Door _ = this.gate.door()) {
			this.gate.moveOut();
			if (hasVisitors()) {
				this.gate.moveIn();
				return false;
			}
			closeAnchor();
			return true;
		}
	}

	private boolean hasVisitors() {
		try {
			return this.gate.isLast(this.anchor) && this.gate.hasVisitors(this.anchor);
		}
		catch (SQLException ex) {
			// The connection is broken: whoever is still there is not there through us.
			return false;
		}
	}

	private void closeAnchor() {
		try {
			this.anchor.close();
		}
		catch (SQLException ex) {
			throw this.gate.explain(ex);
		}
	}

}
