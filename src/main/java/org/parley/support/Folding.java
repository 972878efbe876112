package org.parley.support;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * Makes spellings of one name equal: without case, accents and punctuation, with the
 * variants of Latin and Arabic letters made one. For look-ups only, never shown or stored
 * in place of a name. Letters of different scripts stay different.
 */
public final class Folding {

	private static final Map<Integer, String> LETTERS = Map.ofEntries(Map.entry((int) 'ı', "i"),
			Map.entry((int) 'ß', "ss"), Map.entry((int) 'æ', "ae"), Map.entry((int) 'œ', "oe"),
			Map.entry((int) 'ø', "o"), Map.entry((int) 'ł', "l"), Map.entry((int) 'đ', "d"), Map.entry((int) 'ð', "d"),
			Map.entry((int) 'þ', "th"), Map.entry((int) 'ə', "a"), Map.entry(0x0649, "ي"), Map.entry(0x06cc, "ي"),
			Map.entry(0x06d2, "ي"), Map.entry(0x06cd, "ي"), Map.entry(0x06d0, "ي"), Map.entry(0x06a9, "ك"),
			Map.entry(0x06aa, "ك"), Map.entry(0x06c1, "ه"), Map.entry(0x06be, "ه"), Map.entry(0x06d5, "ه"),
			Map.entry(0x0629, "ه"), Map.entry(0x0671, "ا"), Map.entry(0x06ba, "ن"), Map.entry(0x06ab, "گ"));

	private Folding() {
	}

	/** The folded form; empty when a text holds neither letters nor digits. */
	public static String fold(String text) {
		String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
		StringBuilder folded = new StringBuilder(decomposed.length());
		boolean gap = false;
		for (int i = 0; i < decomposed.length();) {
			int letter = decomposed.codePointAt(i);
			i += Character.charCount(letter);
			if (isSilent(letter)) {
				continue;
			}
			if (!isLetter(letter)) {
				gap = true;
				continue;
			}
			if (gap && !folded.isEmpty()) {
				folded.append(' ');
			}
			gap = false;
			append(folded, letter);
		}
		return folded.toString();
	}

	private static void append(StringBuilder folded, int letter) {
		String other = LETTERS.get(letter);
		if (other != null) {
			folded.append(other);
		}
		else if (Character.isDigit(letter)) {
			folded.append(Character.digit(letter, 10));
		}
		else {
			folded.appendCodePoint(letter);
		}
	}

	/** Vowel signs of Indic scripts are marks too, and belong to the word. */
	private static boolean isLetter(int letter) {
		return Character.isLetterOrDigit(letter) || switch (Character.getType(letter)) {
			case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.LETTER_NUMBER -> true;
			default -> false;
		};
	}

	/**
	 * What disappears without parting a word: accents, short vowels, joiners,
	 * apostrophes, full stops.
	 */
	private static boolean isSilent(int letter) {
		return switch (letter) {
			case '.', '\'', '`', 0x2018, 0x2019, 0x201b, 0x2032, 0x02b9, 0x02bb, 0x02bc, 0x02be, 0x02bf, 0x0640,
					0x0670 ->
				true;
			default -> Character.getType(letter) == Character.FORMAT || isAccent(letter);
		};
	}

	private static boolean isAccent(int letter) {
		boolean latin = letter >= 0x0300 && letter <= 0x036f;
		boolean arabic = (letter >= 0x0610 && letter <= 0x061a) || (letter >= 0x064b && letter <= 0x065f)
				|| (letter >= 0x06d6 && letter <= 0x06ed);
		return latin || (arabic && Character.getType(letter) == Character.NON_SPACING_MARK);
	}

}
