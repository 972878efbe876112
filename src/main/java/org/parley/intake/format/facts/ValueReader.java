package org.parley.intake.format.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.parley.fact.Column;
import org.parley.fact.ColumnType;
import org.parley.fact.account.Value;
import org.parley.notice.NoticeCode;
import org.parley.reference.ActorEntry;
import org.parley.reference.CodeEntry;
import org.parley.reference.FactEntry;
import org.parley.reference.PlaceEntry;
import org.parley.support.Estimate;
import org.parley.support.PartialDate;

/** Reads a cell by the declaration of its column. */
final class ValueReader {

	private static final BigDecimal LARGEST_COUNT = BigDecimal.valueOf(Integer.MAX_VALUE);

	/** What the narrowest of the measures takes: numeric(8,1). */
	private static final BigDecimal LARGEST_MEASURE = new BigDecimal("9999999.9");

	private static final int DEGREE_DECIMALS = 6;

	private final References references;

	ValueReader(References references) {
		this.references = references;
	}

	/** The value, null when the cell is empty or, with a notice, not understood. */
	@Nullable Value read(Row row, Column column) {
		String cell = row.get(column);
		if (cell == null) {
			return null;
		}
		return switch (column.type()) {
			case TEXT -> new Value.Text(cell);
			case INTEGER, DECIMAL -> number(row, column, cell);
			case BOOLEAN -> truth(row, column, cell);
			case DATE -> map(date(row, column, cell, PartialDate::parse), Value.Time::new);
			case COUNT, MEASURE -> estimate(row, column, cell);
			case CODE -> {
				CodeEntry code = this.references.code(row, column, Objects.requireNonNull(column.list()), cell);
				yield map(code, Value.Coded::new);
			}
			case ACTOR -> {
				ActorEntry actor = this.references.actor(row, column, cell);
				yield map(actor, Value.OfActor::new);
			}
			case PLACE -> {
				PlaceEntry place = this.references.place(row, column, cell);
				yield map(place, Value.AtPlace::new);
			}
			case FACT -> {
				FactEntry fact = this.references.fact(row, column, column.limits().kinds(), cell);
				yield map(fact, Value.OfFact::new);
			}
			case ACTORS, PLACES, FACTS, FATES, TOPICS, SOURCE ->
				throw new IllegalArgumentException(column.name() + " holds several values");
		};
	}

	/** A time for which an account speaks may be open at one end. */
	@Nullable PartialDate readSpan(Row row, Column column) {
		String cell = row.get(column);
		return (cell != null) ? date(row, column, cell, PartialDate::parseSpan) : null;
	}

	private static @Nullable PartialDate date(Row row, Column column, String cell,
			Function<String, PartialDate> reading) {
		try {
			return reading.apply(cell);
		}
		catch (IllegalArgumentException ex) {
			row.add(NoticeCode.BAD_DATE, column, cell, Objects.requireNonNullElse(ex.getMessage(), ""));
			return null;
		}
	}

	private static @Nullable Value number(Row row, Column column, String cell) {
		boolean whole = column.type() == ColumnType.INTEGER;
		if (!cell.matches(whole ? "-?[0-9]{1,10}" : "-?[0-9]{1,10}(\\.[0-9]{1,20})?")) {
			row.add(NoticeCode.BAD_NUMBER, column, cell, whole ? "Write a whole number, without separators."
					: "Write a number, with decimals behind a full stop.");
			return null;
		}
		BigDecimal number = new BigDecimal(cell);
		BigDecimal smallest = column.limits().smallest();
		BigDecimal largest = column.limits().largest();
		if (smallest != null && largest != null && (number.compareTo(smallest) < 0 || number.compareTo(largest) > 0)) {
			row.add(NoticeCode.BAD_NUMBER, column, cell,
					"The number lies between " + smallest + " and " + largest + ".");
			return null;
		}
		return new Value.Figure(whole ? number : number.setScale(DEGREE_DECIMALS, RoundingMode.HALF_EVEN));
	}

	private static @Nullable Value truth(Row row, Column column, String cell) {
		return switch (cell.toLowerCase(Locale.ROOT)) {
			case "yes", "true" -> new Value.Truth(true);
			case "no", "false" -> new Value.Truth(false);
			default -> {
				row.add(NoticeCode.BAD_BOOLEAN, column, cell, "Write yes or no, true or false.");
				yield null;
			}
		};
	}

	private static @Nullable Value estimate(Row row, Column column, String cell) {
		try {
			Estimate estimate = Estimate.parse(cell);
			boolean whole = column.type() == ColumnType.COUNT;
			check(estimate, whole ? 0 : 1, whole ? LARGEST_COUNT : LARGEST_MEASURE);
			return new Value.Amount(estimate);
		}
		catch (IllegalArgumentException ex) {
			row.add(NoticeCode.BAD_ESTIMATE, column, cell, Objects.requireNonNullElse(ex.getMessage(), ""));
			return null;
		}
	}

	private static void check(Estimate estimate, int decimals, BigDecimal largest) {
		Stream.of(estimate.low(), estimate.best(), estimate.high()).filter(Objects::nonNull).forEach((number) -> {
			if (number.stripTrailingZeros().scale() > decimals) {
				throw new IllegalArgumentException((decimals == 0) ? "This is counted in whole numbers."
						: "At most one digit can follow the full stop.");
			}
			if (number.compareTo(largest) > 0) {
				throw new IllegalArgumentException("The number is larger than " + largest.toPlainString() + ".");
			}
		});
	}

	private static <T> @Nullable Value map(@Nullable T found, Function<T, Value> value) {
		return (found != null) ? value.apply(found) : null;
	}

}
