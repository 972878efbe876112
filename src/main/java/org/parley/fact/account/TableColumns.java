package org.parley.fact.account;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToLongFunction;

import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.parley.reference.FactKey;

/** The columns of a kind's table, and which of them a value fills. */
final class TableColumns {

	private final Map<String, Field<Object>> fields = new HashMap<>();

	private TableColumns(Table<?> table) {
		for (Field<?> field : table.fields()) {
			@SuppressWarnings("unchecked")
			Field<Object> any = (Field<Object>) field;
			this.fields.put(field.getName(), any);
		}
	}

	static TableColumns of(Table<?> table) {
		return new TableColumns(table);
	}

	void fill(Record row, long account, List<Content.Stated> values, ToLongFunction<FactKey> factId) {
		set(row, "account_id", account);
		for (Content.Stated stated : values) {
			String name = stated.column().name();
			switch (stated.value()) {
				case Value.Text text -> set(row, name, text.text());
				case Value.Figure figure -> set(row, name, figure.number());
				case Value.Truth truth -> set(row, name, truth.isTrue());
				case Value.Coded coded -> set(row, name, coded.code().code());
				case Value.OfActor actor -> set(row, name + "_id", actor.actor().id());
				case Value.AtPlace place -> set(row, name + "_id", place.place().id());
				case Value.OfFact fact -> set(row, name + "_id", factId.applyAsLong(fact.fact().key()));
				case Value.Time time -> {
					set(row, name + "_earliest", time.date().earliest());
					set(row, name + "_latest", time.date().latest());
					set(row, name + "_precision", time.date().precision());
				}
				case Value.Amount amount -> {
					set(row, name + "_low", amount.estimate().low());
					set(row, name + "_best", amount.estimate().best());
					set(row, name + "_high", amount.estimate().high());
				}
			}
		}
	}

	private void set(Record row, String name, @Nullable Object value) {
		Field<Object> field = Objects.requireNonNull(this.fields.get(name), name);
		Class<?> type = field.getType();
		row.set(field, (value instanceof BigDecimal number && type == Integer.class) ? number.intValueExact() : value);
	}

}
