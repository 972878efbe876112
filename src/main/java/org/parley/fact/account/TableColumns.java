package org.parley.fact.account;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToLongFunction;

import org.jspecify.annotations.Nullable;
import org.parley.reference.FactKey;

/** Into which columns of a kind's table a value goes. */
final class TableColumns {

	private TableColumns() {
	}

	static Map<String, Object> of(Content.Stated stated, ToLongFunction<FactKey> factId) {
		String name = stated.column().name();
		Map<String, Object> columns = new LinkedHashMap<>();
		switch (stated.value()) {
			case Value.Text text -> columns.put(name, text.text());
			case Value.Figure figure -> columns.put(name, figure.number());
			case Value.Truth truth -> columns.put(name, truth.isTrue());
			case Value.Coded coded -> columns.put(name, coded.code().code());
			case Value.OfActor actor -> columns.put(name + "_id", actor.actor().id());
			case Value.AtPlace place -> columns.put(name + "_id", place.place().id());
			case Value.OfFact fact -> columns.put(name + "_id", factId.applyAsLong(fact.fact().key()));
			case Value.Time time -> {
				columns.put(name + "_earliest", time.date().earliest());
				columns.put(name + "_latest", time.date().latest());
				columns.put(name + "_precision", time.date().precision());
			}
			case Value.Amount amount -> {
				put(columns, name + "_low", amount.estimate().low());
				put(columns, name + "_best", amount.estimate().best());
				put(columns, name + "_high", amount.estimate().high());
			}
		}
		return columns;
	}

	private static void put(Map<String, Object> columns, String name, @Nullable Object value) {
		if (value != null) {
			columns.put(name, value);
		}
	}

}
