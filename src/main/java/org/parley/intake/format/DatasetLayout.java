package org.parley.intake.format;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * How a published dataset is told from other files. Columns beyond those needed are no
 * fault: releases add, rename and reorder them.
 *
 * @param name under which the ledger and the option {@code --dataset} know it
 * @param title as its makers call it
 * @param needed columns without which it is not this dataset, in small letters
 * @param releases the columns of known releases in their order: also what a file without
 * header is read by
 * @param shape what some columns look like; tells a file without header
 * @param fileName pattern of its file's name, in which groups are the parts of the
 * release
 * @param further what columns of any other name are read as; null: they are not read
 */
public record DatasetLayout(String name, String title, List<String> needed, List<List<String>> releases,
		Map<String, Pattern> shape, Pattern fileName, @Nullable String further) {

	/** A layout of which only known columns are read. */
	public DatasetLayout(String name, String title, List<String> needed, List<List<String>> releases,
			Map<String, Pattern> shape, Pattern fileName) {
		this(name, title, needed, releases, shape, fileName, null);
	}

	boolean fits(Set<String> names) {
		return names.containsAll(this.needed);
	}

	List<String> missing(Set<String> names) {
		return this.needed.stream().filter((name) -> !names.contains(name)).toList();
	}

	/** Columns that no known release has. */
	List<String> surplus(Set<String> names) {
		Set<String> known = known();
		return names.stream().filter((name) -> !known.contains(name)).toList();
	}

	int likeness(Set<String> names) {
		Set<String> known = known();
		return 2 * (int) names.stream().filter(known::contains).count() - missing(names).size();
	}

	boolean isSimilar(Set<String> names) {
		return names.stream().anyMatch(known()::contains);
	}

	private Set<String> known() {
		Set<String> known = new LinkedHashSet<>(this.needed);
		this.releases.forEach(known::addAll);
		return known;
	}

	/** Whether a row under this order of columns looks like one of the dataset. */
	boolean isShaped(List<String> order, List<String> cells) {
		return !this.shape.isEmpty() && cells.size() == order.size()
				&& this.shape.entrySet().stream().allMatch((part) -> {
					int place = order.indexOf(part.getKey());
					return place < 0 || part.getValue().matcher(cells.get(place)).matches();
				});
	}

	/** The release that a file's name tells, as {@code 25.1}. */
	Optional<String> findRelease(String file) {
		Matcher name = this.fileName.matcher(file);
		if (!name.find() || name.groupCount() == 0) {
			return Optional.empty();
		}
		StringBuilder release = new StringBuilder();
		for (int i = 1; i <= name.groupCount(); i++) {
			if (name.group(i) != null) {
				release.append(release.isEmpty() ? "" : ".").append(name.group(i));
			}
		}
		return release.isEmpty() ? Optional.empty() : Optional.of(release.toString());
	}

}
