package org.parley.briefing.finish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Finishes a PDF. */
public final class Finish {

	/** The file's only identifier: the same content has the same. */
	private static final long DOCUMENT_ID = 1L;

	private Finish() {
	}

	/**
	 * Makes the PDF archival, accessible and equal each time.
	 * @param exported what JasperReports wrote, tagged
	 * @param title the title that a reader shows
	 * @param dated the date the file bears
	 */
	public static byte[] of(byte[] exported, String title, Instant dated) {
		try (PDDocument document = Loader.loadPDF(exported)) {
			COSDictionary root = document.getDocumentCatalog()
				.getCOSObject()
				.getCOSDictionary(COSName.STRUCT_TREE_ROOT);
			new FontPass(document).run();
			for (PDPage page : document.getPages()) {
				new ContentPass(document, page).run();
			}
			if (root != null) {
				StructurePass.run(root);
				new LinkPass(document, root).run();
			}
			MetadataPass.run(document, title, dated);
			document.getDocument().getTrailer().removeItem(COSName.ID);
			document.setDocumentId(DOCUMENT_ID);
			ByteArrayOutputStream finished = new ByteArrayOutputStream();
			document.save(finished, CompressParameters.DEFAULT_COMPRESSION);
			return finished.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("the PDF cannot be finished", ex);
		}
	}

}
