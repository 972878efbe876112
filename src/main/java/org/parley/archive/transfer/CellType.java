package org.parley.archive.transfer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** What a column holds, as far as its text would differ between the databases. */
enum CellType {

	/** Words, codes and whole numbers. */
	TEXT {
		@Override
		@Nullable Object read(ResultSet row, int place) throws SQLException {
			return row.getString(place);
		}
	},

	DECIMAL {
		@Override
		@Nullable Object read(ResultSet row, int place) throws SQLException {
			return row.getBigDecimal(place);
		}
	},

	TRUTH {
		@Override
		@Nullable Object read(ResultSet row, int place) throws SQLException {
			return row.getObject(place, Boolean.class);
		}
	},

	DAY {
		@Override
		@Nullable Object read(ResultSet row, int place) throws SQLException {
			return row.getObject(place, LocalDate.class);
		}
	},

	WALL_CLOCK {
		@Override
		@Nullable Object read(ResultSet row, int place) throws SQLException {
			return row.getObject(place, LocalDateTime.class);
		}
	},

	INSTANT {
		@Override
		@Nullable Object read(ResultSet row, int place) throws SQLException {
			OffsetDateTime time = row.getObject(place, OffsetDateTime.class);
			return (time != null) ? time.withOffsetSameInstant(ZoneOffset.UTC) : null;
		}
	};

	abstract @Nullable Object read(ResultSet row, int place) throws SQLException;

	/**
	 * Told by the name that the information schema has for it.
	 */
	static CellType of(String dataType) {
		return switch (dataType.toLowerCase(Locale.ROOT)) {
			case "character varying", "character", "character large object", "text", "bigint", "integer" -> TEXT;
			case "numeric" -> DECIMAL;
			case "boolean" -> TRUTH;
			case "date" -> DAY;
			case "timestamp", "timestamp without time zone" -> WALL_CLOCK;
			case "timestamp with time zone" -> INSTANT;
			default -> throw new IllegalStateException("columns of type " + dataType + " cannot be copied yet");
		};
	}

}
