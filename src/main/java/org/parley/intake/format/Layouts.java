package org.parley.intake.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.parley.fact.Column;
import org.parley.fact.Kinds;
import org.parley.intake.ledger.RejectedRow;

/**
 * Recognises a file by its header: the one layout that knows all its columns and finds
 * those it needs. Columns whose name begins with {@code _} are remarks and do not count.
 */
public final class Layouts {

	private static final List<Layout> ALL = createAll();

	private Layouts() {
	}

	public static Recognised recognise(List<String> header) {
		Set<String> names = names(header);
		List<Layout> fitting = ALL.stream().filter((layout) -> layout.fits(names)).toList();
		if (fitting.size() == 1) {
			return fitting.getFirst().result();
		}
		if (fitting.size() > 1) {
			return new Recognised.Ambiguous(fitting.stream().map(Layout::name).toList());
		}
		Layout nearest = ALL.stream().max(Comparator.comparingInt((layout) -> layout.likeness(names))).orElseThrow();
		if (nearest.known().stream().noneMatch(names::contains)) {
			return new Recognised.Unknown("", List.of(), List.copyOf(names));
		}
		return new Recognised.Unknown(nearest.name(), nearest.missing(names), nearest.surplus(names));
	}

	/** A header cell as a column name. */
	public static String name(String cell) {
		return cell.strip().toLowerCase(Locale.ROOT);
	}

	/** Whether a column is a remark that no layout knows, or was added by an export. */
	public static boolean isRemark(String name) {
		return name.startsWith("_") || name.isEmpty() || name.equals(RejectedRow.COLUMN);
	}

	private static Set<String> names(List<String> header) {
		return header.stream()
			.map(Layouts::name)
			.filter((name) -> !isRemark(name))
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private static List<Layout> createAll() {
		List<Layout> all = new ArrayList<>();
		Kinds.ALL.forEach((kind) -> all.add(Layout.of(kind.code(), kind.layout(), new Recognised.KindLayout(kind))));
		for (Reference reference : Reference.ALL) {
			Layout layout = Layout.of(reference.layout(), reference.columns(),
					new Recognised.ReferenceLayout(reference));
			layout.needed().add(reference.mark());
			all.add(layout);
		}
		return List.copyOf(all);
	}

	private record Layout(String name, Set<String> known, Set<String> needed, Recognised result) {

		static Layout of(String name, List<Column> columns, Recognised result) {
			return new Layout(name,
					columns.stream().map(Column::name).collect(Collectors.toCollection(LinkedHashSet::new)),
					columns.stream()
						.filter(Column::isRequired)
						.map(Column::name)
						.collect(Collectors.toCollection(LinkedHashSet::new)),
					result);
		}

		boolean fits(Set<String> names) {
			return this.known.containsAll(names) && names.containsAll(this.needed);
		}

		int likeness(Set<String> names) {
			return 2 * (int) names.stream().filter(this.known::contains).count() - missing(names).size();
		}

		List<String> missing(Set<String> names) {
			return this.needed.stream().filter((name) -> !names.contains(name)).toList();
		}

		List<String> surplus(Set<String> names) {
			return names.stream().filter((name) -> !this.known.contains(name)).toList();
		}

	}

}
