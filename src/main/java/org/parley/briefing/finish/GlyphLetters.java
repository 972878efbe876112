package org.parley.briefing.finish;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Which letters each glyph of a font stands for; learned when the program is built,
 * because that takes longer than a briefing.
 */
final class GlyphLetters {

	/** Where the build puts what it learned, a file per font. */
	static final String FOLDER = "/reports/glyphs/";

	private GlyphLetters() {
	}

	/** The letters by glyph; empty for a font of which nothing was learned. */
	static Map<Integer, String> of(String font) {
		Map<Integer, String> letters = new HashMap<>();
		try (InputStream file = GlyphLetters.class.getResourceAsStream(FOLDER + font + ".txt")) {
			if (file != null) {
				new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8)).lines()
					.forEach((line) -> letters.put(Integer.valueOf(line.substring(0, line.indexOf(' '))),
							line.substring(line.indexOf(' ') + 1)));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return letters;
	}

}
