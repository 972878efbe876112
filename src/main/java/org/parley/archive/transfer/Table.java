package org.parley.archive.transfer;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A table that is copied.
 *
 * @param name with its schema
 */
record Table(String name, List<Column> columns) {

	/** All that an archive holds, but for the record of its migrations. */
	private static final String COLUMNS = """
			select c.table_schema, c.table_name, c.column_name, c.data_type, c.is_identity
			from information_schema.columns c
			join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
			where c.table_schema in ('store', 'ops') and t.table_type = 'BASE TABLE'
			and t.table_name <> 'flyway_schema_history'
			order by c.table_schema desc, c.table_name, c.ordinal_position""";

	/**
	 * A column.
	 *
	 * @param identity whether the database makes its values
	 */
	record Column(String name, CellType type, boolean identity) {
	}

	static List<Table> listAll(Connection connection) throws SQLException {
		Map<String, List<Column>> tables = new LinkedHashMap<>();
		try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(COLUMNS)) {
			while (rows.next()) {
				tables.computeIfAbsent(rows.getString(1) + "." + rows.getString(2), (name) -> new ArrayList<>())
					.add(new Column(rows.getString(3), CellType.of(rows.getString(4)),
							rows.getString(5).equals("YES")));
			}
		}
		return tables.entrySet().stream().map((table) -> new Table(table.getKey(), table.getValue())).toList();
	}

	String columnNames() {
		return this.columns.stream().map((column) -> '"' + column.name() + '"').collect(Collectors.joining(", "));
	}

}
