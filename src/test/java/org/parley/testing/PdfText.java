package org.parley.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * A PDF as a reader sees it: its text in one line, with single blanks.
 *
 * @param leaves the text of each page; letters in their plain form (NFKC). A line with
 * Arabic in it is there twice, as it is read from either side
 * @param embedded whether all fonts are embedded
 */
public record PdfText(List<String> leaves, boolean embedded) {

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
			List<String> leaves = new ArrayList<>();
			for (int page = 1; page <= document.getNumberOfPages(); page++) {
				leaves.add(text(document, page));
			}
			return new PdfText(leaves, areFontsEmbedded(document));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** All pages. */
	public String text() {
		return String.join(" ", this.leaves);
	}

	/** How many pages there are. */
	public int pages() {
		return this.leaves.size();
	}

	/** One page, counted from 1. */
	public String page(int number) {
		return this.leaves.get(number - 1);
	}

	private static String text(PDDocument document, int page) throws IOException {
		PDFTextStripper stripper = new PDFTextStripper();
		stripper.setStartPage(page);
		stripper.setEndPage(page);
		return Normalizer.normalize(stripper.getText(document), Normalizer.Form.NFKC)
			.lines()
			.map((line) -> line.matches(".*[\\u0600-\\u06ff].*") ? line + " " + new StringBuilder(line).reverse()
					: line)
			.collect(Collectors.joining(" "))
			.replaceAll("\\s+", " ")
			.strip();
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
