package org.parley.archive;

import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

/** How one of the two databases is reached, as its owner and as a reader. */
sealed interface Gate permits H2Gate, PostgresGate {

	static Gate to(Home home, Settings settings) {
		return switch (settings.database().kind()) {
			case H2 -> new H2Gate(home, settings.database());
			case POSTGRESQL -> new PostgresGate(settings.database());
		};
	}

	DatabaseKind kind();

	/** Takes the door, which has to be held while an archive is opened or closed. */
	Door door();

	/** Makes the archive, or brings it up to date; the door has to be held. */
	void prepare() throws SQLException;

	/**
	 * Connections to where a new archive is made, out of sight where that is possible.
	 */
	DataSource beside() throws SQLException;

	/** Lets what was made beside take its place; the door has to be held. */
	void place();

	/** Removes what was made beside and has not taken its place. */
	void clear();

	/** Whether there is an archive at all, as far as can be told without connecting. */
	boolean exists();

	/** Connections that may do anything. */
	DataSource owner();

	/** The JDBC URL for the tools of readers. */
	String readerUrl();

	/** Connections that see the views only. */
	DataSource reader();

	/**
	 * Connects for the first time in this process, however long the file needs to be
	 * ready.
	 */
	Connection open(DataSource source) throws SQLException;

	/** Says in the user's words why a connection could not be had. */
	RuntimeException explain(SQLException failure);

	/**
	 * Whether this failure means that a reader was not let in, which the owner can mend.
	 */
	boolean isRefusal(SQLException failure);

	/** Notes that this process keeps the archive open for a longer time. */
	void moveIn();

	/** Takes that back. */
	void moveOut();

	/**
	 * Whether closing this connection would close the archive, for those who joined it
	 * too.
	 */
	boolean isLast(Connection connection) throws SQLException;

	/** Whether somebody else is connected through this process and still at work. */
	boolean hasVisitors(Connection owner) throws SQLException;

	/** Makes the role of the readers, and renews what it may see. */
	void provideReader(Connection owner) throws SQLException;

}
