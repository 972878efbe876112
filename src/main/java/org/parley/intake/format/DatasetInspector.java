package org.parley.intake.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.parley.intake.format.csv.CsvHeader;
import org.parley.intake.format.csv.CsvLimits;
import org.parley.intake.format.csv.CsvRow;
import org.parley.intake.format.csv.CsvRows;
import org.parley.intake.format.packed.Packed;
import org.parley.notice.Notice;
import org.parley.notice.NoticeCode;
import org.parley.notice.Severity;

/**
 * Tells published datasets: by the columns they need, in any order and case, or by what
 * the first row of a file without header looks like. Says how sure that is.
 */
public final class DatasetInspector {

	private static final int LISTED = 8;

	private final List<DatasetLayout> known;

	private final @Nullable DatasetFile chosen;

	private final CsvLimits limits;

	/**
	 * Knows datasets.
	 * @param chosen what the user says that the files are; null: look
	 */
	public DatasetInspector(List<DatasetLayout> known, @Nullable DatasetFile chosen, CsvLimits limits) {
		this.known = known;
		this.chosen = chosen;
		this.limits = limits;
	}

	/** Which dataset a file is; empty when none. */
	Optional<FileType> inspect(Packed content, CsvHeader header, @Nullable CsvRow first) throws IOException {
		Set<String> names = names(header.names());
		List<DatasetLayout> wanted = this.known.stream().filter(this::isWanted).toList();
		Optional<DatasetLayout> found = wanted.stream()
			.filter((layout) -> layout.fits(names))
			.max(Comparator.comparingInt((layout) -> layout.likeness(names)));
		if (found.isPresent()) {
			return Optional.of(headed(found.get(), content.name(), header, first));
		}
		for (DatasetLayout layout : wanted) {
			for (List<String> order : layout.releases()) {
				Optional<FileType> bare = headless(layout, order, content);
				if (bare.isPresent()) {
					return bare;
				}
			}
		}
		return (this.chosen != null) ? Optional.of(refuse(wanted.getFirst(), names)) : Optional.empty();
	}

	/** Whether cells are the header of a dataset. */
	boolean isHeader(List<String> cells) {
		Set<String> names = names(cells);
		return this.known.stream().filter(this::isWanted).anyMatch((layout) -> layout.fits(names));
	}

	private boolean isWanted(DatasetLayout layout) {
		return this.chosen == null || this.chosen.dataset().equals(layout.name());
	}

	private FileType headed(DatasetLayout layout, String name, CsvHeader header, @Nullable CsvRow first) {
		Set<String> names = names(header.names());
		String release = release(layout, name, header.names(), first);
		List<String> surplus = layout.surplus(names);
		List<Notice> notices = new ArrayList<>();
		notices.add(
				recognised(layout, release, "all " + layout.needed().size() + " columns that it needs are in the header"
						+ (surplus.isEmpty() ? ", and none that is unknown" : further(layout, surplus.size()))));
		for (Notice notice : header.notices()) {
			notices.add((notice.severity() == Severity.ERROR)
					? new Notice(NoticeCode.COLUMN_IGNORED, notice.column(), notice.offending(), notice.sentence())
					: notice);
		}
		if (!surplus.isEmpty() && layout.further() == null) {
			notices.add(new Notice(NoticeCode.COLUMN_IGNORED, null, join(surplus), "Columns that no known release of "
					+ layout.title() + " has are not read: " + join(surplus) + "."));
		}
		if (first == null) {
			notices.add(Notice.of(NoticeCode.NO_ROWS, "The file has a header and no rows."));
		}
		return new FileType.Dataset(new DatasetFile(layout.name(), release), List.of(), notices);
	}

	private Optional<FileType> headless(DatasetLayout layout, List<String> order, Packed content) throws IOException {
		try (CsvRows rows = CsvRows.open(content.bytes(), this.limits, order)) {
			CsvRow first = rows.next();
			if (first == null || !first.faults().isEmpty() || !layout.isShaped(order, first.cells())) {
				return Optional.empty();
			}
			String release = release(layout, content.name(), order, first);
			List<Notice> notices = new ArrayList<>(rows.header().notices());
			notices.addFirst(recognised(layout, release, "it has no header, and the first row has the " + order.size()
					+ " cells of that layout and looks like it"));
			return Optional.of(new FileType.Dataset(new DatasetFile(layout.name(), release), order, notices));
		}
	}

	private @Nullable String release(DatasetLayout layout, String name, List<String> header, @Nullable CsvRow first) {
		if (this.chosen != null && this.chosen.release() != null) {
			return this.chosen.release();
		}
		int column = header.stream().map(Layouts::name).toList().indexOf("version");
		if (column >= 0 && first != null && first.cells().size() > column && !first.cells().get(column).isBlank()) {
			return first.cells().get(column).strip();
		}
		return layout.findRelease(name).orElse(null);
	}

	private static Notice recognised(DatasetLayout layout, @Nullable String release, String why) {
		return new Notice(NoticeCode.RECOGNISED, null, layout.name(),
				"Read as " + layout.title() + ", "
						+ ((release != null) ? "release " + release
								: "release unknown (--dataset " + layout.name() + "@RELEASE says it)")
						+ ": " + why + ".");
	}

	private static String further(DatasetLayout layout, int columns) {
		return (layout.further() != null) ? ", and " + columns + " more that are read as " + layout.further() : "";
	}

	/** What is near, when it is nearer than something else that was found. */
	Optional<FileType> explain(List<String> header, int likeness) {
		Set<String> names = names(header);
		return this.known.stream()
			.filter((layout) -> layout.isSimilar(names) && layout.likeness(names) > Math.max(0, likeness))
			.max(Comparator.comparingInt((layout) -> layout.likeness(names)))
			.map((layout) -> refuse(layout, names));
	}

	private static FileType refuse(DatasetLayout layout, Set<String> names) {
		List<Notice> notices = new ArrayList<>();
		layout.missing(names)
			.forEach(
					(column) -> notices.add(new Notice(NoticeCode.MISSING_COLUMN, column, null, "The header looks like "
							+ layout.title() + " (" + layout.name() + "), which needs the column " + column + ".")));
		List<String> surplus = layout.surplus(names);
		if (!surplus.isEmpty()) {
			notices.add(new Notice(NoticeCode.COLUMN_IGNORED, null, join(surplus),
					"Columns that " + layout.title() + " does not have: " + join(surplus) + "."));
		}
		return new FileType.Refused(notices);
	}

	private static String join(List<String> columns) {
		return String.join(", ", columns.subList(0, Math.min(LISTED, columns.size())))
				+ ((columns.size() > LISTED) ? " and " + (columns.size() - LISTED) + " more" : "");
	}

	private static Set<String> names(List<String> header) {
		return header.stream()
			.map(Layouts::name)
			.filter((name) -> !Layouts.isRemark(name))
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

}
