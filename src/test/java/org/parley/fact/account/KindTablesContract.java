package org.parley.fact.account;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.parley.archive.DatabaseKind;
import org.parley.fact.Column;
import org.parley.fact.Kind;
import org.parley.fact.Kinds;
import org.parley.intake.format.facts.FactRows;
import org.parley.reference.CodeEntry;
import org.parley.reference.FactKey;
import org.parley.reference.NameIndex;
import org.parley.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/** That the declared kinds and the tables of the database are the same thing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class KindTablesContract {

	static final List<Kind> KINDS = Kinds.ALL;

	private final TestDatabase archive;

	private final NameIndex names;

	KindTablesContract(DatabaseKind kind) {
		this.archive = TestDatabase.of(kind).withSampleNames();
		this.names = NameIndex.of(this.archive.context());
		Kinds.ALL.forEach((each) -> this.names.announceFact(new FactKey(each.code(), "other"), null,
				each.parents().stream().map((parent) -> new FactKey(parent, "other")).toList()));
	}

	@ParameterizedTest
	@FieldSource("KINDS")
	void tableHasTheDeclaredColumnsAndNoOthers(Kind kind) throws SQLException {
		Map<String, TableColumn> table = table(kind.code());
		List<String> declared = new ArrayList<>(List.of("account_id"));
		kind.columns().forEach((column) -> declared.addAll(names(column)));
		assertThat(table.keySet()).containsExactlyElementsOf(declared);
		for (Column column : kind.columns()) {
			String first = names(column).getFirst();
			assertThat(Objects.requireNonNull(table.get(first))).as(column.name())
				.satisfies((found) -> fits(column, found));
		}
	}

	@ParameterizedTest
	@FieldSource("KINDS")
	void columnsAreComparedAsDeclared(Kind kind) {
		assertThat(this.archive.context()
			.fetch("select part, slot, column_type, changes from store.kind_column where kind = ?", kind.code())
			.map((row) -> row.get(0) + " " + row.get(1) + " " + row.get(2) + " " + row.get(3)))
			.containsExactlyInAnyOrderElementsOf(kind.columns()
				.stream()
				.map((column) -> column.name() + " " + column.slot() + " "
						+ column.type().name().toLowerCase(Locale.ROOT) + " " + column.changes())
				.toList());
	}

	private static void fits(Column column, TableColumn found) {
		assertThat(found.isRequired()).isEqualTo(column.isRequired());
		switch (column.type()) {
			case TEXT -> assertThat(found)
				.isEqualTo(new TableColumn(Types.VARCHAR, column.limits().length(), 0, found.isRequired()));
			case CODE -> assertThat(found.size()).isEqualTo(40);
			case COUNT, INTEGER -> assertThat(found.type()).isEqualTo(Types.INTEGER);
			case MEASURE -> assertThat(found.decimals()).isOne();
			case DECIMAL -> assertThat(found.decimals()).isEqualTo(6);
			case BOOLEAN -> assertThat(found.type()).isIn(Types.BOOLEAN, Types.BIT);
			case DATE -> assertThat(found.type()).isEqualTo(Types.TIMESTAMP);
			default -> assertThat(found.type()).isEqualTo(Types.BIGINT);
		}
	}

	@ParameterizedTest
	@FieldSource("KINDS")
	void everyColumnIsReadStoredAndFound(Kind kind) {
		List<String> cells = new ArrayList<>(List.of("fact=full", "source=s01", "stance=denies"));
		if (kind.needsParent()) {
			cells.add("parent=other");
		}
		kind.layout()
			.stream()
			.skip(Kind.COMMON.size())
			.forEach((column) -> cells.add(column.name() + "=" + sample(column)));
		AccountRow row = new FactRows(this.names).read(kind.code(), cells.toArray(String[]::new));
		DSLContext database = this.archive.context();
		new AccountWriter(database).write(List.of(row), new ImportStamp(Instant.EPOCH, 1, kind.code()));
		Record stored = Objects.requireNonNull(database.fetchOne("select * from store." + kind.code()));
		for (Column column : kind.columns()) {
			String name = names(column).getFirst();
			assertThat(stored.get(name)).as(name).isNotNull();
		}
		int values = database.fetchCount(DSL.table("store.stated_value"),
				DSL.condition("account_id = {0}", stored.get("account_id")));
		int fates = kind.extras().stream().anyMatch((extra) -> extra.name().equals("fate")) ? 2 : 0;
		assertThat(values).isEqualTo(kind.columns().size() + kind.roles().size() + fates);
	}

	/** The table columns that hold a column's value. */
	private static List<String> names(Column column) {
		String name = column.name();
		return switch (column.type()) {
			case DATE -> List.of(name + "_earliest", name + "_latest", name + "_precision");
			case COUNT, MEASURE -> List.of(name + "_low", name + "_best", name + "_high");
			case ACTOR, PLACE, FACT -> List.of(name + "_id");
			default -> List.of(name);
		};
	}

	private String sample(Column column) {
		BigDecimal smallest = column.limits().smallest();
		return switch (column.type()) {
			case TEXT -> "x".repeat(column.limits().length());
			case INTEGER, DECIMAL -> Objects.requireNonNull(smallest).toPlainString();
			case BOOLEAN -> "yes";
			case DATE -> "2025-10-18/2025-10-19";
			case COUNT, MEASURE -> "5..6..7";
			case CODE -> this.names.listCodes(Objects.requireNonNull(column.list()))
				.stream()
				.map(CodeEntry::code)
				.filter((code) -> !column.limits().except().contains(code))
				.reduce((first, second) -> second)
				.orElseThrow();
			case ACTOR, ACTORS -> "qatar";
			case PLACE -> "doha";
			case FACT, FACTS -> "incident:other";
			case FATES -> "noor-wali-mehsud: alive";
			case TOPICS -> "pax:Ce=1";
			case PLACES, SOURCE -> throw new IllegalArgumentException(column.name());
		};
	}

	private Map<String, TableColumn> table(String name) throws SQLException {
		Map<String, TableColumn> columns = new LinkedHashMap<>();
		try (Connection connection = this.archive.dataSource().getConnection();
				ResultSet found = connection.getMetaData().getColumns(null, "store", name, null)) {
			while (found.next()) {
				columns.put(found.getString("COLUMN_NAME"),
						new TableColumn(found.getInt("DATA_TYPE"), found.getInt("COLUMN_SIZE"),
								found.getInt("DECIMAL_DIGITS"), found.getString("IS_NULLABLE").equals("NO")));
			}
		}
		return columns;
	}

	private record TableColumn(int type, int size, int decimals, boolean isRequired) {
	}

}
