package org.parley.briefing.finish;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Counts words, so that a printed text can be held against what was to be printed. Words
 * that a narrow column may break are left out, and those written from right to left,
 * which cannot be read back letter by letter.
 */
final class Words {

	private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

	private static final Pattern SPACE = Pattern.compile("\\s+");

	private static final Pattern RIGHT_TO_LEFT = Pattern.compile("[\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufeff]");

	private static final int LONGEST = 14;

	private Words() {
	}

	/** The words that a text has less often than it should, in alphabetical order. */
	static List<String> missing(Collection<String> wanted, String text) {
		String readable = bothWays(text);
		Map<String, Integer> there = count(List.of(readable));
		String run = SPACE.matcher(normal(readable)).replaceAll("");
		return count(wanted).entrySet()
			.stream()
			.filter((word) -> there.getOrDefault(word.getKey(), 0) < word.getValue())
			.filter((word) -> occurrences(run, word.getKey()) < word.getValue())
			.map(Map.Entry::getKey)
			.sorted()
			.toList();
	}

	/**
	 * A line with Arabic in it comes back as a whole from right to left, Latin included.
	 */
	private static String bothWays(String text) {
		return text.lines()
			.map((line) -> RIGHT_TO_LEFT.matcher(line).find() ? line + "\n" + new StringBuilder(line).reverse() : line)
			.collect(Collectors.joining("\n"));
	}

	private static Map<String, Integer> count(Collection<String> texts) {
		Map<String, Integer> counts = new HashMap<>();
		for (String text : texts) {
			for (String word : BETWEEN.split(normal(text), -1)) {
				if (!word.isEmpty() && word.length() <= LONGEST && !RIGHT_TO_LEFT.matcher(word).find()) {
					counts.merge(word, 1, Integer::sum);
				}
			}
		}
		return counts;
	}

	private static int occurrences(String text, String word) {
		int count = 0;
		for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
			count++;
		}
		return count;
	}

	private static String normal(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC);
	}

}
