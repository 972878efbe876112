package org.parley.support;

/**
 * What may stand in a text: no control characters, no overrides of the writing direction.
 */
public final class PlainText {

	private PlainText() {
	}

	/**
	 * Whether a text holds a character that has no place in one: a control character
	 * other than tab and line feed, an override of the writing direction, half of a
	 * surrogate pair, or a mark of byte order.
	 */
	public static boolean isPlain(String text) {
		for (int i = 0; i < text.length(); i++) {
			char at = text.charAt(i);
			if (at < ' ' ? at != '\t' && at != '\n' : at >= 0x7f && isForbidden(text, i)) {
				return false;
			}
		}
		return true;
	}

	/**
	 * A text as it can be shown anywhere: forbidden characters as {@code \}{@code u001B},
	 * cut to a length with an ellipsis.
	 */
	public static String show(String text, int length) {
		String shown = isPlain(text) ? text : escape(text, length);
		if (shown.length() <= length) {
			return shown;
		}
		int end = length - 1;
		return shown.substring(0, Character.isHighSurrogate(shown.charAt(end - 1)) ? end - 1 : end) + "…";
	}

	private static String escape(String text, int length) {
		StringBuilder shown = new StringBuilder();
		for (int i = 0; i < text.length() && shown.length() <= length; i++) {
			char at = text.charAt(i);
			if (at < ' ' ? at != '\t' && at != '\n' : at >= 0x7f && isForbidden(text, i)) {
				shown.append(String.format("\\u%04X", (int) at));
			}
			else {
				shown.append(at);
			}
		}
		return shown.toString();
	}

	private static boolean isForbidden(String text, int index) {
		char at = text.charAt(index);
		if (Character.isHighSurrogate(at)) {
			return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
		}
		if (Character.isLowSurrogate(at)) {
			return index == 0 || !Character.isHighSurrogate(text.charAt(index - 1));
		}
		return at <= 0x9f || at == 0x202d || at == 0x202e || at == 0xfeff || at >= 0xfffe;
	}

}
