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
 * @param since the earlier clocks, from which the view of changes counts; null for the
 * beginning
 */
public record Clocks(@Nullable Instant asOf, @Nullable Instant knownAt, @Nullable Clocks since) {

	/** Nothing set: everything that is public and recorded. */
	public static final Clocks OPEN = new Clocks(null, null);

	/** Clocks without an earlier pair. */
	public Clocks(@Nullable Instant asOf, @Nullable Instant knownAt) {
		this(asOf, knownAt, null);
	}

	/** Sets the clocks on a connection; a clock that is null here is taken off. */
	public void apply(Connection connection, DatabaseKind kind) throws SQLException {
		set(connection, kind.clockSetter("as_of"), this.asOf);
		set(connection, kind.clockSetter("known_at"), this.knownAt);
		set(connection, kind.clockSetter("since_as_of"), (this.since != null) ? this.since.asOf() : null);
		set(connection, kind.clockSetter("since_known_at"), (this.since != null) ? this.since.knownAt() : null);
	}

	private static void set(Connection connection, String sql, @Nullable Instant clock) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement(sql)) {
			statement.setString(1, (clock != null) ? clock.toString() : null);
			statement.execute();
		}
	}

}
