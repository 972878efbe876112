package org.parley.briefing.finish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/**
 * Fonts: drops the CIDSet, which is wrong; names subsets in order instead of at random;
 * completes the way from glyphs back to letters.
 */
final class FontPass {

	private static final Pattern SUBSET = Pattern.compile("[A-Z]{6}\\+.*");

	private static final List<COSName> NAMES = List.of(COSName.BASE_FONT, COSName.FONT_NAME);

	private final PDDocument document;

	private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());

	private final Map<String, String> subsets = new LinkedHashMap<>();

	private final List<COSDictionary> composite = new ArrayList<>();

	FontPass(PDDocument document) {
		this.document = document;
	}

	void run() throws IOException {
		for (PDPage page : this.document.getPages()) {
			walk(page.getResources().getCOSObject(), this::mend);
		}
		for (COSDictionary font : this.composite) {
			new ToUnicode(font).complete();
		}
	}

	private void mend(COSDictionary dictionary) {
		dictionary.removeItem(COSName.getPDFName("CIDSet"));
		for (COSName key : NAMES) {
			String name = dictionary.getNameAsString(key);
			if (name != null && SUBSET.matcher(name).matches()) {
				dictionary.setName(key, this.subsets.computeIfAbsent(name, this::inOrder));
			}
		}
		if (COSName.TYPE0.equals(dictionary.getCOSName(COSName.SUBTYPE))) {
			this.composite.add(dictionary);
		}
	}

	/** AAAAAA+Name, AAAAAB+Name, … */
	private String inOrder(String name) {
		StringBuilder prefix = new StringBuilder();
		int number = this.subsets.size();
		for (int i = 0; i < 6; i++) {
			prefix.insert(0, (char) ('A' + number % 26));
			number /= 26;
		}
		return prefix + name.substring(6);
	}

	private void walk(@Nullable COSBase item, Consumer<COSDictionary> visitor) {
		COSBase found = (item instanceof COSObject object) ? object.getObject() : item;
		if (found instanceof COSDictionary dictionary && this.seen.add(dictionary)) {
			visitor.accept(dictionary);
			dictionary.keySet()
				.stream()
				.filter((key) -> !key.equals(COSName.PARENT))
				.toList()
				.forEach((key) -> walk(dictionary.getItem(key), visitor));
		}
		else if (found instanceof COSArray array) {
			array.forEach((element) -> walk(element, visitor));
		}
	}

}
