package org.parley.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * The two clocks at which the views are read. They belong to a connection: applying them
 * moves every view that is read through it afterwards.
 *
 * @param asOf what was public at this instant; null for all
 * @param knownAt what the archive had recorded at this instant; null for all
 */
public record Clocks(@Nullable Instant asOf, @Nullable Instant knownAt) {

	/** Nothing set: everything that is public and recorded. */
	public static final Clocks OPEN = new Clocks(null, null);

	/** Sets both clocks on a connection; a clock that is null here is taken off. */
	public void apply(Connection connection, DatabaseKind kind) throws SQLException {
		set(connection, kind.clockSetter("as_of"), this.asOf);
		set(connection, kind.clockSetter("known_at"), this.knownAt);
	}

	private static void set(Connection connection, String sql, @Nullable Instant clock) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement(sql)) {
			statement.setString(1, (clock != null) ? clock.toString() : null);
			statement.execute();
		}
	}

}
