package org.parley.fact;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One column of a layout, as files, tables and views know it. Immutable; each method
 * returns a column that differs in what it says.
 *
 * @param list the code list of a {@link ColumnType#CODE}
 * @param slot the value this column is or belongs to; columns of one slot are taken whole
 * from one account
 * @param changes whether the world changes it, so that the latest is shown
 * @param limits what a cell may hold
 */
public record Column(String name, ColumnType type, @Nullable String list, String slot, boolean changes, Limits limits) {

	private static final int SLUG = 120;

	/** A text of at most so many characters. */
	public static Column text(String name, int length) {
		return of(name, ColumnType.TEXT, null, Limits.NONE.length(length));
	}

	static Column slug(String name) {
		return text(name, SLUG).required();
	}

	public static Column integer(String name, int smallest, int largest) {
		return of(name, ColumnType.INTEGER, null, Limits.NONE.between(smallest, largest));
	}

	public static Column decimal(String name, int smallest, int largest) {
		return of(name, ColumnType.DECIMAL, null, Limits.NONE.between(smallest, largest));
	}

	public static Column code(String name, String list) {
		return of(name, ColumnType.CODE, list, Limits.NONE);
	}

	/** A code whose list bears the column's name. */
	public static Column code(String name) {
		return code(name, name);
	}

	/** A column that its type says all about. */
	public static Column of(String name, ColumnType type) {
		return of(name, type, null, Limits.NONE);
	}

	public static Column date(String name) {
		return of(name, ColumnType.DATE);
	}

	public static Column count(String name) {
		return of(name, ColumnType.COUNT);
	}

	public static Column measure(String name) {
		return of(name, ColumnType.MEASURE);
	}

	public static Column yesNo(String name) {
		return of(name, ColumnType.BOOLEAN);
	}

	public static Column actor(String name) {
		return of(name, ColumnType.ACTOR);
	}

	public static Column place(String name) {
		return of(name, ColumnType.PLACE);
	}

	/** A fact of one of these kinds; of any kind when none is given. */
	public static Column fact(String name, String... kinds) {
		return of(name, ColumnType.FACT, null, Limits.NONE.kinds(kinds));
	}

	private static Column of(String name, ColumnType type, @Nullable String list, Limits limits) {
		return new Column(name, type, list, name, false, limits);
	}

	/** Belongs to a value of several columns. */
	public Column in(String slot) {
		return new Column(this.name, this.type, this.list, slot, this.changes, this.limits);
	}

	/** Is a status: the world changes it. */
	public Column status() {
		return new Column(this.name, this.type, this.list, this.slot, true, this.limits);
	}

	/** Must be in the header and in every row. */
	public Column required() {
		return new Column(this.name, this.type, this.list, this.slot, this.changes, this.limits.required(true));
	}

	/** Codes of the list that cannot be filed. */
	public Column except(String... codes) {
		return new Column(this.name, this.type, this.list, this.slot, this.changes, this.limits.except(codes));
	}

	public boolean isRequired() {
		return this.limits.required();
	}

	/**
	 * What a cell may hold.
	 *
	 * @param length longest text, 0 without limit
	 * @param kinds the kinds of facts it may name, empty for all
	 * @param except codes of the list that cannot be filed
	 */
	public record Limits(boolean required, int length, @Nullable BigDecimal smallest, @Nullable BigDecimal largest,
			List<String> kinds, List<String> except) {

		static final Limits NONE = new Limits(false, 0, null, null, List.of(), List.of());

		Limits required(boolean required) {
			return new Limits(required, this.length, this.smallest, this.largest, this.kinds, this.except);
		}

		Limits length(int length) {
			return new Limits(this.required, length, this.smallest, this.largest, this.kinds, this.except);
		}

		Limits between(int smallest, int largest) {
			return new Limits(this.required, this.length, BigDecimal.valueOf(smallest), BigDecimal.valueOf(largest),
					this.kinds, this.except);
		}

		Limits kinds(String... kinds) {
			return new Limits(this.required, this.length, this.smallest, this.largest, List.of(kinds), this.except);
		}

		Limits except(String... except) {
			return new Limits(this.required, this.length, this.smallest, this.largest, this.kinds, List.of(except));
		}

	}

}
