package org.parley.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.stream.Collectors;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * A PDF as a reader sees it: its text in one line, with single blanks.
 *
 * @param text all pages; letters in their plain form (NFKC). A line with Arabic in it is
 * there twice, as it is read from either side
 * @param pages how many there are
 * @param embedded whether all fonts are embedded
 */
public record PdfText(String text, int pages, boolean embedded) {

	/** Reads a file. */
	public static PdfText of(Path file) {
		try {
			return of(Files.readAllBytes(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Reads a PDF. */
	public static PdfText of(byte[] pdf) {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			String text = Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFKC)
				.lines()
				.map((line) -> line.matches(".*[\\u0600-\\u06ff].*") ? line + " " + new StringBuilder(line).reverse()
						: line)
				.collect(Collectors.joining(" "));
			return new PdfText(text.replaceAll("\\s+", " ").strip(), document.getNumberOfPages(),
					areFontsEmbedded(document));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static boolean areFontsEmbedded(PDDocument document) throws IOException {
		for (PDPage page : document.getPages()) {
			for (COSName font : page.getResources().getFontNames()) {
				if (!page.getResources().getFont(font).isEmbedded()) {
					return false;
				}
			}
		}
		return true;
	}

}
