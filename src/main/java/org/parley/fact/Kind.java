package org.parley.fact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One kind of fact, declared once: what it may belong to, what accounts say about it,
 * which actors they name in which role, and to which facts they link it.
 *
 * @param code its name in files, tables and views
 * @param parents the kinds of fact it may belong to
 * @param needsParent whether it makes no sense without one
 * @param columns its own columns, in the order of the table
 * @param roles the roles in which accounts name actors
 * @param extras links to other facts, fates of persons, topics
 */
public record Kind(String code, List<String> parents, boolean needsParent, List<Column> columns, List<String> roles,
		List<Column> extras) {

	/** The columns that every kind has before its own. */
	public static final List<Column> COMMON = List.of(Column.slug("fact"), Column.text("label", 300),
			Column.fact("parent"), Column.of("source", ColumnType.SOURCE).required(), Column.text("row", 60),
			Column.text("claimant", 0), Column.text("relayed_by", 200), Column.code("stance"), Column.date("holds"),
			Column.integer("credibility", 1, 6), Column.code("rank"), Column.text("reason", 300),
			Column.text("quote", 2000), Column.text("locator", 200), Column.text("note", 1000));

	/** One of the columns that every kind has. */
	public static Column common(String name) {
		return COMMON.stream().filter((column) -> column.name().equals(name)).findFirst().orElseThrow();
	}

	static Kind of(String code, Column... columns) {
		return new Kind(code, List.of(), false, List.of(columns), List.of(), List.of());
	}

	/** May belong to a fact of these kinds. */
	Kind under(String... kinds) {
		return new Kind(this.code, List.of(kinds), false, this.columns, this.roles, this.extras);
	}

	/** Always belongs to a fact of this kind. */
	Kind partOf(String kind) {
		return new Kind(this.code, List.of(kind), true, this.columns, this.roles, this.extras);
	}

	Kind roles(String... roles) {
		return new Kind(this.code, this.parents, this.needsParent, this.columns, List.of(roles), this.extras);
	}

	/** Links to other facts. */
	Kind links(String... links) {
		return with(Arrays.stream(links).map((link) -> Column.of(link, ColumnType.FACTS)).toList());
	}

	Kind fates() {
		return with(List.of(Column.of("fate", ColumnType.FATES)));
	}

	Kind topics() {
		return with(List.of(Column.of("topics", ColumnType.TOPICS)));
	}

	private Kind with(List<Column> more) {
		List<Column> all = new ArrayList<>(this.extras);
		all.addAll(more);
		return new Kind(this.code, this.parents, this.needsParent, this.columns, this.roles, List.copyOf(all));
	}

	/**
	 * Every column that a file of this kind may have: the common ones, its own, roles,
	 * links.
	 */
	public List<Column> layout() {
		List<Column> all = new ArrayList<>(COMMON);
		all.addAll(this.columns);
		this.roles.forEach((role) -> all.add(Column.of(role, ColumnType.ACTORS)));
		all.addAll(this.extras);
		return List.copyOf(all);
	}

	@Override
	public String toString() {
		return this.code;
	}

}
