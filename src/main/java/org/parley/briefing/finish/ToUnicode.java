package org.parley.briefing.finish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;

/**
 * The way from the glyphs of one font back to letters, so that text can be searched and
 * read aloud. The exporter leaves out the shaped glyphs of Arabic script.
 */
final class ToUnicode {

	private static final Pattern MAPPED = Pattern.compile("<([0-9a-fA-F]{4})><\\1><");

	private static final int LINES_PER_BLOCK = 100;

	private final COSDictionary font;

	ToUnicode(COSDictionary font) {
		this.font = font;
	}

	void complete() throws IOException {
		String name = this.font.getNameAsString(COSName.BASE_FONT).replaceFirst("^[A-Z]{6}\\+", "");
		COSStream stream = this.font.getCOSStream(COSName.TO_UNICODE);
		Map<Integer, String> letters = GlyphLetters.of(name);
		if (stream == null || letters.isEmpty()) {
			return;
		}
		String map = new String(stream.createInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
		Set<Integer> known = new HashSet<>();
		Matcher matcher = MAPPED.matcher(map);
		while (matcher.find()) {
			known.add(Integer.parseInt(matcher.group(1), 16));
		}
		List<String> lines = used().stream()
			.filter((glyph) -> !known.contains(glyph) && letters.containsKey(glyph))
			.map((glyph) -> "<%04x> <%s>".formatted(glyph, hex(letters.getOrDefault(glyph, ""))))
			.toList();
		write(stream, map, lines);
	}

	private static void write(COSStream stream, String map, List<String> lines) throws IOException {
		StringBuilder blocks = new StringBuilder();
		for (int i = 0; i < lines.size(); i += LINES_PER_BLOCK) {
			List<String> block = lines.subList(i, Math.min(i + LINES_PER_BLOCK, lines.size()));
			blocks.append(block.size())
				.append(" beginbfchar\n")
				.append(String.join("\n", block))
				.append("\nendbfchar\n");
		}
		String completed = new StringBuilder(map).insert(map.indexOf("endcmap"), blocks).toString();
		try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
			out.write(completed.getBytes(StandardCharsets.ISO_8859_1));
		}
	}

	/** The glyphs of the subset: those that have a width. */
	private Set<Integer> used() {
		COSDictionary descendant = (COSDictionary) this.font.getCOSArray(COSName.DESCENDANT_FONTS).getObject(0);
		COSArray widths = descendant.getCOSArray(COSName.W);
		Set<Integer> glyphs = new TreeSet<>();
		int i = 0;
		while (widths != null && i + 1 < widths.size()) {
			int first = number(widths, i);
			if (widths.getObject(i + 1) instanceof COSArray each) {
				glyphs.addAll(range(first, first + each.size() - 1));
				i += 2;
			}
			else {
				glyphs.addAll(range(first, number(widths, i + 1)));
				i += 3;
			}
		}
		return glyphs;
	}

	private static List<Integer> range(int first, int last) {
		List<Integer> range = new ArrayList<>();
		for (int glyph = first; glyph <= last; glyph++) {
			range.add(glyph);
		}
		return range;
	}

	private static int number(COSArray array, int at) {
		return ((COSNumber) array.getObject(at)).intValue();
	}

	private static String hex(String letters) {
		StringBuilder hex = new StringBuilder();
		letters.chars().forEach((letter) -> hex.append("%04x".formatted(letter)));
		return hex.toString();
	}

}
