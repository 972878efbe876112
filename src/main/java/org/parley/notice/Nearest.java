package org.parley.notice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds what somebody may have meant: the known names nearest to a mistyped one. */
public final class Nearest {

	private static final int LIMIT = 3;

	private static final int LONGEST = 60;

	private Nearest() {
	}

	/**
	 * The names at the smallest edit distance, nearest first, at most three. Names that
	 * share too little are left out.
	 */
	public static List<String> to(String wanted, Collection<String> known) {
		record Near(String name, int distance) {
		}
		String lower = clip(wanted);
		List<Near> near = new ArrayList<>();
		for (String name : known) {
			int bound = Math.max(1, (Math.min(lower.length(), name.length()) + 1) / 3);
			int distance = distance(lower, clip(name), bound);
			if (distance <= bound) {
				near.add(new Near(name, distance));
			}
		}
		return near.stream()
			.sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::name))
			.limit(LIMIT)
			.map(Near::name)
			.toList();
	}

	/**
	 * As the end of a sentence: {@code " Did you mean x or y?"}, empty when nothing is
	 * near.
	 */
	public static String hint(List<String> names) {
		return names.isEmpty() ? "" : " Did you mean " + String.join(" or ", names) + "?";
	}

	/**
	 * Edit distance in which a swap of neighbours counts one; above the bound, bound + 1.
	 */
	private static int distance(String a, String b, int bound) {
		if (Math.abs(a.length() - b.length()) > bound) {
			return bound + 1;
		}
		int[] before = new int[b.length() + 1];
		int[] last = new int[b.length() + 1];
		int[] row = new int[b.length() + 1];
		for (int j = 0; j <= b.length(); j++) {
			last[j] = j;
		}
		for (int i = 1; i <= a.length(); i++) {
			row[0] = i;
			for (int j = 1; j <= b.length(); j++) {
				int change = (a.charAt(i - 1) == b.charAt(j - 1)) ? 0 : 1;
				row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
				if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
					row[j] = Math.min(row[j], before[j - 2] + 1);
				}
			}
			int[] spare = before;
			before = last;
			last = row;
			row = spare;
		}
		return last[b.length()];
	}

	private static String clip(String text) {
		String lower = text.toLowerCase(Locale.ROOT);
		return (lower.length() > LONGEST) ? lower.substring(0, LONGEST) : lower;
	}

}
