package org.parley.fact.account;

import java.util.Collection;

import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * Many keys as a table to join with. H2 compares every row of a table with every member
 * of a list behind {@code in}, where a join looks each key up in the index.
 */
final class Wanted {

	static final Field<String> SLUG = DSL.field(DSL.name("wanted", "slug"), SQLDataType.VARCHAR);

	static final Field<Long> ID = DSL.field(DSL.name("wanted", "id"), SQLDataType.BIGINT);

	private Wanted() {
	}

	static Table<?> slugs(Collection<String> slugs) {
		return DSL.unnest(slugs.toArray(String[]::new)).as("wanted", "slug");
	}

	static Table<?> ids(Collection<Long> ids) {
		return DSL.unnest(ids.toArray(Long[]::new)).as("wanted", "id");
	}

}
