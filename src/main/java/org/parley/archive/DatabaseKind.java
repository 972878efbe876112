package org.parley.archive;

import org.jooq.SQLDialect;

/** The two databases that can hold an archive. */
public enum DatabaseKind {

	/** A file in the home folder. */
	H2("H2") {
		@Override
		String clock(String name, String unset) {
			return "coalesce(cast(@" + name + " as timestamp with time zone), " + unset + ")";
		}

		@Override
		String clockSetter(String name) {
			return "set @" + name + " = ?";
		}
	},

	/** A server, named by the setting {@code database.url}. */
	POSTGRESQL("PostgreSQL") {
		@Override
		String clock(String name, String unset) {
			return "coalesce(nullif(current_setting('parley." + name + "', true), '')::timestamp with time zone, "
					+ unset + ")";
		}

		@Override
		String clockSetter(String name) {
			return "select set_config('parley." + name + "', ?, false)";
		}
	};

	/**
	 * What a clock reads that nobody has set: later than anything, earlier than the end
	 * of rows that still hold.
	 */
	private static final String OPEN_CLOCK = "timestamp with time zone '9999-12-30 00:00:00Z'";

	/** Earlier than anything: all that is known has changed since then. */
	private static final String BEGINNING = "timestamp with time zone '0001-01-01 00:00:00Z'";

	private final String label;

	DatabaseKind(String label) {
		this.label = label;
	}

	static DatabaseKind of(String url) {
		return url.startsWith("jdbc:postgresql:") ? POSTGRESQL : H2;
	}

	/** The SQL by which a view reads the clock of this name from its connection. */
	String clock(String name) {
		return clock(name, OPEN_CLOCK);
	}

	/** The same for a clock that stands at the beginning when nobody has set it. */
	String sinceClock(String name) {
		return clock(name, BEGINNING);
	}

	abstract String clock(String name, String unset);

	/**
	 * The SQL that sets the clock of this name; its one parameter is the instant as text,
	 * or null.
	 */
	abstract String clockSetter(String name);

	@Override
	public String toString() {
		return this.label;
	}

	/** How jOOQ speaks to it. */
	public SQLDialect dialect() {
		return switch (this) {
			case H2 -> SQLDialect.H2;
			case POSTGRESQL -> SQLDialect.POSTGRES;
		};
	}

}
