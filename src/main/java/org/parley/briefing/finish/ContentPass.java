package org.parley.briefing.finish;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * What is painted: lines and boxes outside the tagged content become artifacts, and the
 * empty text in a font that is not embedded, which the exporter puts on every page, goes.
 */
final class ContentPass {

	private static final Set<String> PATH = Set.of("m", "l", "c", "v", "y", "re", "h", "W", "W*");

	private static final Set<String> PAINT = Set.of("S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n", "Do", "sh");

	private static final Set<String> SHOW = Set.of("Tj", "TJ", "'");

	private final PDDocument document;

	private final PDPage page;

	private final List<Object> written = new ArrayList<>();

	private final List<Object> operands = new ArrayList<>();

	private int depth;

	private boolean inArtifact;

	private boolean inBareFont;

	ContentPass(PDDocument document, PDPage page) {
		this.document = document;
		this.page = page;
	}

	void run() throws IOException {
		Set<COSName> bare = removeBareFonts();
		for (Object token : new PDFStreamParser(this.page).parse()) {
			this.operands.add(token);
			if (token instanceof Operator operator) {
				take(operator.getName(), bare);
				this.operands.clear();
			}
		}
		PDStream content = new PDStream(this.document);
		try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
			new ContentStreamWriter(out).writeTokens(this.written);
		}
		this.page.setContents(content);
	}

	private void take(String operator, Set<COSName> bare) {
		if (operator.equals("BDC") || operator.equals("BMC")) {
			this.depth++;
		}
		if (this.depth == 0 && !this.inArtifact && (PATH.contains(operator) || PAINT.contains(operator))) {
			this.written.add(COSName.getPDFName("Artifact"));
			this.written.add(Operator.getOperator("BMC"));
			this.inArtifact = true;
		}
		if (operator.equals("Tf")) {
			this.inBareFont = this.operands.getFirst() instanceof COSName font && bare.contains(font);
		}
		if (!this.inBareFont || !(operator.equals("Tf") || SHOW.contains(operator))) {
			this.written.addAll(this.operands);
		}
		if (this.inArtifact && PAINT.contains(operator)) {
			this.written.add(Operator.getOperator("EMC"));
			this.inArtifact = false;
		}
		if (operator.equals("EMC")) {
			this.depth--;
		}
	}

	private Set<COSName> removeBareFonts() {
		Set<COSName> bare = new HashSet<>();
		COSDictionary fonts = this.page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
		if (fonts != null) {
			for (COSName name : fonts.keySet()) {
				COSDictionary font = fonts.getCOSDictionary(name);
				if (font != null && COSName.TYPE1.equals(font.getCOSName(COSName.SUBTYPE))
						&& !font.containsKey(COSName.FONT_DESC)) {
					bare.add(name);
				}
			}
			bare.forEach(fonts::removeItem);
		}
		return bare;
	}

}
