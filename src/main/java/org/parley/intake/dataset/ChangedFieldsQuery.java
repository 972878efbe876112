package org.parley.intake.dataset;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.parley.db.store.Store;
import org.parley.fact.Kinds;

import static org.parley.db.store.Tables.ACCOUNT;

/**
 * In which fields the rows of a release differ from those that they took the place of.
 */
final class ChangedFieldsQuery {

	private static final int FETCHED = 1000;

	private static final String PARTS = "_(earliest|latest|precision|low|best|high|id)$";

	private final DSLContext database;

	ChangedFieldsQuery(DSLContext database) {
		this.database = database;
	}

	/** How many accounts changed in each field; what has no column counts as other. */
	Map<String, Integer> count(long article, long run) {
		Map<String, Integer> counts = new TreeMap<>();
		Kinds.ALL.forEach((kind) -> count(kind.code(), article, run, counts));
		return counts;
	}

	private void count(String kind, long article, long run, Map<String, Integer> counts) {
		Table<?> table = Objects.requireNonNull(Store.STORE.getTable(kind), kind);
		Table<?> before = table.as("before");
		Table<?> after = table.as("after");
		var old = ACCOUNT.as("old");
		Field<Long> beforeId = Objects.requireNonNull(before.field(ACCOUNT_ID, Long.class));
		Field<Long> afterId = Objects.requireNonNull(after.field(ACCOUNT_ID, Long.class));
		try (Cursor<Record> rows = this.database.select(before.fields())
			.select(after.fields())
			.from(ACCOUNT)
			.join(old)
			.on(old.SUPERSEDED_BY_ID.eq(ACCOUNT.ID))
			.join(before)
			.on(beforeId.eq(old.ID))
			.join(after)
			.on(afterId.eq(ACCOUNT.ID))
			.where(ACCOUNT.ARTICLE_ID.eq(article))
			.and(ACCOUNT.IMPORT_RUN_ID.eq(run))
			.and(old.FACT_ID.eq(ACCOUNT.FACT_ID))
			.fetchSize(FETCHED)
			.fetchLazy()) {
			for (Record row : rows) {
				fields(row, table.fields().length).forEach((field) -> counts.merge(field, 1, Integer::sum));
			}
		}
	}

	private static final String ACCOUNT_ID = "account_id";

	private static Set<String> fields(Record row, int width) {
		Set<String> fields = new TreeSet<>();
		for (int i = 0; i < width; i++) {
			String name = Objects.requireNonNull(row.field(i)).getName();
			if (!name.equals(ACCOUNT_ID) && !Objects.equals(row.get(i), row.get(width + i))) {
				fields.add(name.replaceFirst(PARTS, ""));
			}
		}
		return fields.isEmpty() ? Set.of("other") : fields;
	}

}
