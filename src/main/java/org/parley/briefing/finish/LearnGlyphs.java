package org.parley.briefing.finish;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static java.lang.Character.UnicodeScript.ARABIC;

/**
 * Learns which letters the glyphs of a font stand for, by shaping every letter alone, and
 * those of Arabic script joined on each side and in pairs. Run when the program is built.
 */
public final class LearnGlyphs {

	private static final String JOINER = "\u200d";

	private static final int LAST_GLYPH = 0xfffd;

	private final Font font;

	private final FontRenderContext context = new FontRenderContext(null, true, true);

	private final Map<Integer, String> letters = new TreeMap<>();

	private LearnGlyphs(Font font) {
		this.font = font;
	}

	/**
	 * Learns the fonts in a folder.
	 * @param fonts the folder of the fonts
	 * @param classes the root of the classes, where briefings look for what was learned
	 */
	public static void learn(Path fonts, Path classes) throws IOException, FontFormatException {
		Path target = Path.of(classes + GlyphLetters.FOLDER);
		Files.createDirectories(target);
		for (String name : List.of("NotoNaskhArabic-Regular", "NotoNaskhArabic-Bold", "NotoSans-Regular",
				"NotoSans-Bold")) {
			Font font = Font.createFont(Font.TRUETYPE_FONT, fonts.resolve(name + ".ttf").toFile()).deriveFont(10f);
			List<String> lines = new ArrayList<>();
			new LearnGlyphs(font).learn().forEach((glyph, letter) -> lines.add(glyph + " " + letter));
			Files.write(target.resolve(name + ".txt"), lines);
		}
	}

	private Map<Integer, String> learn() {
		List<String> alphabet = IntStream
			.concat(IntStream.rangeClosed(0x20, 0x77f),
					IntStream.concat(IntStream.rangeClosed(0x1e00, 0x1fff), IntStream.rangeClosed(0x2010, 0x22ff)))
			.filter((letter) -> Character.isDefined(letter) && this.font.canDisplay(letter))
			.mapToObj(Character::toString)
			.toList();
		alphabet.forEach((letter) -> joined(letter).forEach((text) -> alone(text, letter)));
		List<String> arabic = alphabet.stream()
			.filter((letter) -> UnicodeScript.of(letter.charAt(0)) == ARABIC)
			.toList();
		for (String first : arabic) {
			arabic.forEach((second) -> joined(first + second).forEach((text) -> pair(text, first + second)));
		}
		return this.letters;
	}

	private static Stream<String> joined(String text) {
		return Stream.of(text, JOINER + text, text + JOINER, JOINER + text + JOINER);
	}

	/**
	 * A letter that became several glyphs was taken apart into a letter and its marks.
	 */
	private void alone(String text, String letter) {
		GlyphVector glyphs = shape(text);
		List<Integer> visible = IntStream.range(0, glyphs.getNumGlyphs())
			.map(glyphs::getGlyphCode)
			.filter(LearnGlyphs::isVisible)
			.boxed()
			.toList();
		String apart = Normalizer.normalize(letter, Normalizer.Form.NFD);
		for (int i = 0; i < visible.size(); i++) {
			boolean each = visible.size() > 1 && visible.size() == apart.length();
			this.letters.putIfAbsent(visible.get(i), each ? Character.toString(apart.charAt(i)) : letter);
		}
	}

	/** A pair that became one glyph is a ligature; else each glyph is its own letter. */
	private void pair(String text, String pair) {
		GlyphVector glyphs = shape(text);
		long visible = IntStream.range(0, glyphs.getNumGlyphs())
			.filter((i) -> isVisible(glyphs.getGlyphCode(i)))
			.count();
		for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
			String own = Character.toString(text.charAt(glyphs.getGlyphCharIndex(i)));
			if (isVisible(glyphs.getGlyphCode(i))) {
				this.letters.putIfAbsent(glyphs.getGlyphCode(i), (visible == 1 || own.equals(JOINER)) ? pair : own);
			}
		}
	}

	private GlyphVector shape(String text) {
		boolean rightToLeft = UnicodeScript.of(text.replace(JOINER, "").charAt(0)) == ARABIC;
		return this.font.layoutGlyphVector(this.context, text.toCharArray(), 0, text.length(),
				rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT);
	}

	private static boolean isVisible(int glyph) {
		return glyph > 0 && glyph <= LAST_GLYPH;
	}

}
