package org.parley.intake.format.packed;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Characters that workbooks write as their number, as {@code _x000D_}. */
final class Escapes {

	private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

	private Escapes() {
	}

	static String resolve(String text) {
		return text.contains("_x") ? ESCAPE.matcher(text).replaceAll(Escapes::character) : text;
	}

	private static String character(MatchResult escape) {
		return Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16)));
	}

}
