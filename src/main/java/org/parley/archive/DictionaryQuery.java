package org.parley.archive;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.parley.archive.ViewEntry.Column;

/**
 * Reads the data dictionary out of the database's own comments. A column of a view that
 * has none takes that of the same column in the table beneath. The parts are put together
 * here, because H2 makes the tables of its information schema anew for each row it joins.
 */
final class DictionaryQuery {

	private static final String COLUMNS_ON_H2 = """
			select table_schema, table_name, column_name, data_type, remarks from information_schema.columns
			where table_schema in ('archive', 'store') order by table_name, ordinal_position""";

	private static final String COLUMNS_ON_POSTGRES = """
			select n.nspname, v.relname, c.attname, format_type(c.atttypid, null), col_description(v.oid, c.attnum)
			from pg_class v
			join pg_namespace n on n.oid = v.relnamespace
			join pg_attribute c on c.attrelid = v.oid and c.attnum > 0 and not c.attisdropped
			where n.nspname in ('archive', 'store') and v.relkind in ('r', 'v')
			order by v.relname, c.attnum""";

	private static final String VIEWS_ON_H2 = """
			select table_name, remarks from information_schema.tables
			where table_schema = 'archive' order by table_name""";

	private static final String VIEWS_ON_POSTGRES = """
			select relname, obj_description(oid, 'pg_class') from pg_class
			where relnamespace = 'archive'::regnamespace and relkind = 'v' order by relname""";

	private final ColumnMeaning meaning = new ColumnMeaning();

	private final Map<String, String> beneath = new HashMap<>();

	private final Map<String, List<Raw>> columns = new HashMap<>();

	private DictionaryQuery(Connection connection, String sql) throws SQLException {
		try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
			while (row.next()) {
				String table = row.getString(2);
				Raw column = new Raw(row.getString(3), row.getString(4), row.getString(5));
				if ("archive".equals(row.getString(1))) {
					this.columns.computeIfAbsent(table, (name) -> new ArrayList<>()).add(column);
				}
				else if (column.comment() != null) {
					this.beneath.put(table + "." + column.name(), column.comment());
				}
			}
		}
	}

	static List<ViewEntry> list(ArchiveReader reader) throws SQLException {
		boolean h2 = reader.kind() == DatabaseKind.H2;
		DictionaryQuery query = new DictionaryQuery(reader.connection(), h2 ? COLUMNS_ON_H2 : COLUMNS_ON_POSTGRES);
		List<ViewEntry> views = new ArrayList<>();
		try (Statement statement = reader.connection().createStatement();
				ResultSet row = statement.executeQuery(h2 ? VIEWS_ON_H2 : VIEWS_ON_POSTGRES)) {
			while (row.next()) {
				views.add(new ViewEntry(row.getString(1), String.valueOf(row.getString(2)),
						query.listColumns(row.getString(1))));
			}
		}
		return views;
	}

	private List<Column> listColumns(String view) {
		return this.columns.getOrDefault(view, List.of())
			.stream()
			.map((column) -> new Column(column.name(), plain(column.type()), explain(view, column)))
			.toList();
	}

	private String explain(String view, Raw column) {
		if (column.comment() != null) {
			return column.comment();
		}
		String table = this.beneath.get(view + "." + column.name());
		return (table != null) ? table : this.meaning.of(view, column.name());
	}

	/**
	 * The databases name the same types differently, and count characters that readers
	 * need not know.
	 */
	private static String plain(String type) {
		return switch (type) {
			case "character varying", "character large object", "character", "name" -> "text";
			case "smallint", "bigint" -> "integer";
			case "numeric", "decfloat", "double precision", "real" -> "number";
			case "timestamp without time zone" -> "timestamp";
			default -> type;
		};
	}

	/** A column as the database describes it. */
	private record Raw(String name, String type, @Nullable String comment) {
	}

}
