package org.parley.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.parley.archive.ViewEntry.Column;

/**
 * Reads the data dictionary out of the database's own comments. A column of a view that
 * has none takes that of the same column in the table beneath.
 */
final class DictionaryQuery {

	private static final String ON_H2 = """
			select v.table_name, v.remarks, c.column_name, c.data_type, coalesce(c.remarks, s.remarks)
			from information_schema.tables v
			join information_schema.columns c on c.table_schema = v.table_schema and c.table_name = v.table_name
			left join information_schema.columns s on s.table_schema = 'store' and s.table_name = c.table_name
			  and s.column_name = c.column_name
			where v.table_schema = 'archive'
			order by v.table_name, c.ordinal_position""";

	private static final String ON_POSTGRES = """
			select v.relname, obj_description(v.oid, 'pg_class'), c.attname, format_type(c.atttypid, null),
			  coalesce(col_description(v.oid, c.attnum), col_description(s.oid, b.attnum))
			from pg_class v
			join pg_namespace n on n.oid = v.relnamespace
			join pg_attribute c on c.attrelid = v.oid and c.attnum > 0 and not c.attisdropped
			left join pg_class s on s.relname = v.relname
			  and s.relnamespace = (select oid from pg_namespace where nspname = 'store')
			left join pg_attribute b on b.attrelid = s.oid and b.attname = c.attname
			where n.nspname = 'archive' and v.relkind = 'v'
			order by v.relname, c.attnum""";

	private DictionaryQuery() {
	}

	static List<ViewEntry> list(ArchiveReader reader) throws SQLException {
		ColumnMeaning meaning = new ColumnMeaning();
		Map<String, String> comments = new LinkedHashMap<>();
		Map<String, List<Column>> columns = new LinkedHashMap<>();
		try (Statement statement = reader.connection().createStatement();
				ResultSet row = statement.executeQuery(switch (reader.kind()) {
					case H2 -> ON_H2;
					case POSTGRESQL -> ON_POSTGRES;
				})) {
			while (row.next()) {
				String view = row.getString(1);
				String column = row.getString(3);
				String type = plain(row.getString(4));
				String comment = row.getString(5);
				comments.put(view, String.valueOf(row.getString(2)));
				columns.computeIfAbsent(view, (name) -> new ArrayList<>())
					.add(new Column(column, type, (comment != null) ? comment : meaning.of(view, column)));
			}
		}
		return comments.keySet()
			.stream()
			.map((view) -> new ViewEntry(view, comments.getOrDefault(view, ""), columns.getOrDefault(view, List.of())))
			.toList();
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

}
