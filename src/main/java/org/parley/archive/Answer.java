package org.parley.archive;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a query found, row after row, as values that look the same from both databases.
 */
public final class Answer {

	private final ResultSet result;

	private final ResultSetMetaData form;

	private final List<String> columns = new ArrayList<>();

	private final int maxRows;

	private int rows;

	private boolean cut;

	Answer(ResultSet result, int maxRows) throws SQLException {
		this.result = result;
		this.maxRows = (maxRows > 0) ? maxRows : Integer.MAX_VALUE;
		this.form = result.getMetaData();
		for (int i = 1; i <= this.form.getColumnCount(); i++) {
			this.columns.add(this.form.getColumnLabel(i));
		}
	}

	/** The names of the columns. */
	public List<String> columns() {
		return Collections.unmodifiableList(this.columns);
	}

	/** How many rows were handed out. */
	public int rows() {
		return this.rows;
	}

	/** Whether the limit kept rows back; known once there is no next row. */
	public boolean cut() {
		return this.cut;
	}

	/** The next row; null when there is none, or the limit is reached. */
	public @Nullable List<@Nullable Object> next() throws SQLException {
		if (!this.result.next()) {
			return null;
		}
		if (this.rows == this.maxRows) {
			this.cut = true;
			return null;
		}
		this.rows++;
		List<@Nullable Object> row = new ArrayList<>(this.columns.size());
		for (int i = 1; i <= this.columns.size(); i++) {
			row.add(cell(i));
		}
		return row;
	}

	private @Nullable Object cell(int i) throws SQLException {
		return switch (this.form.getColumnType(i)) {
			case Types.TIMESTAMP_WITH_TIMEZONE -> this.result.getObject(i, OffsetDateTime.class);
			case Types.TIMESTAMP -> "timestamptz".equals(this.form.getColumnTypeName(i))
					? this.result.getObject(i, OffsetDateTime.class) : this.result.getObject(i, LocalDateTime.class);
			case Types.DATE -> this.result.getObject(i, LocalDate.class);
			case Types.TIME -> this.result.getObject(i, LocalTime.class);
			case Types.BOOLEAN, Types.BIT, Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT, Types.NUMERIC,
					Types.DECIMAL, Types.REAL, Types.FLOAT, Types.DOUBLE ->
				this.result.getObject(i);
			case Types.ARRAY -> list(this.result.getArray(i));
			case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> hex(this.result.getBytes(i));
			default -> this.result.getString(i);
		};
	}

	private static @Nullable List<?> list(@Nullable Array array) throws SQLException {
		return (array != null) ? Arrays.asList((Object[]) array.getArray()) : null;
	}

	private static @Nullable String hex(byte @Nullable [] bytes) {
		return (bytes != null) ? HexFormat.of().formatHex(bytes) : null;
	}

}
