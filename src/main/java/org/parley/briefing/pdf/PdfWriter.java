package org.parley.briefing.pdf;

import java.io.ByteArrayOutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import net.sf.jasperreports.engine.JREmptyDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JRRuntimeException;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.type.PdfVersionEnum;
import org.parley.briefing.content.Content;
import org.parley.briefing.finish.Finish;
import org.parley.briefing.finish.PdfCheck;
import org.parley.briefing.word.Wording;
import org.parley.support.TemporaryFolder;

/** Makes the PDF of a briefing. The same imprint and content give the same bytes. */
public final class PdfWriter {

	private final Templates templates;

	private final JasperReportsContext context = JasperSetup.newContext();

	/** Prints with these templates. */
	public PdfWriter(Templates templates) {
		this.templates = templates;
	}

	/**
	 * Gets everything behind the press going in the background. To be called by whoever
	 * will print soon and has something else to do first.
	 */
	public static void warmUp() {
		Specimen.print();
	}

	/**
	 * The finished PDF, opened again and found good.
	 * @throws NotPrintable if it must not be handed out
	 */
	public Printed write(Imprint imprint, Content content) {
		return write(imprint, new Layout(imprint.wording()).of(imprint.question(), content));
	}

	Printed write(Imprint imprint, List<Block> blocks) {
		byte[] pdf = Finish.of(print(imprint, blocks), imprint.head().title(), imprint.dated());
		PdfCheck.Result check = check(pdf, blocks, imprint.wording());
		if (!check.faults().isEmpty()) {
			throw new NotPrintable("the briefing is not handed out, because " + String.join("; ", check.faults()));
		}
		return new Printed(pdf, check.pages());
	}

	private PdfCheck.Result check(byte[] pdf, List<Block> blocks, Wording wording) {
		try {
			return PdfCheck.of(pdf, new WantedTexts(this.templates, wording).of(blocks));
		}
		catch (JRRuntimeException ex) {
			throw new NotPrintable("the briefing could not be checked: " + ex.getMessage(), ex);
		}
	}

	private byte[] print(Imprint imprint, List<Block> blocks) {
		try {
			TemporaryFolder.check();
			JasperPrint print = JasperFillManager.getInstance(this.context)
				.fill(this.templates.main(), parameters(imprint),
						new RecordRows(new Rooms(this.templates, imprint.wording()).of(blocks), imprint.wording()));
			return export(print, imprint);
		}
		catch (JRException | JRRuntimeException ex) {
			throw new NotPrintable("the briefing could not be printed: " + innermost(ex), ex);
		}
		catch (FileSystemException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String innermost(Throwable thrown) {
		Throwable inner = thrown;
		while (inner.getCause() != null) {
			inner = inner.getCause();
		}
		return String.valueOf(inner.getMessage());
	}

	private Map<String, Object> parameters(Imprint imprint) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("DOSSIER", imprint.dossier());
		parameters.put("TITLE", imprint.head().title());
		parameters.put("SUBTITLE", imprint.head().subtitle());
		parameters.put("CLOCKS", imprint.head().clocks());
		parameters.put("FOOTER", imprint.footer());
		parameters.put("PARTS", this.templates.parts());
		parameters.put("NO_ROWS", new JREmptyDataSource(0));
		parameters.put(JRParameter.REPORT_TEMPLATES, List.of(this.templates.style()));
		parameters.put(JRParameter.REPORT_LOCALE, imprint.wording().locale());
		parameters.put(JRParameter.REPORT_RESOURCE_BUNDLE, imprint.wording().texts());
		return parameters;
	}

	private byte[] export(JasperPrint print, Imprint imprint) throws JRException {
		ByteArrayOutputStream pdf = new ByteArrayOutputStream();
		SimplePdfExporterConfiguration configuration = new SimplePdfExporterConfiguration();
		configuration.setTagged(true);
		configuration.setTagLanguage(imprint.wording().locale().toLanguageTag());
		configuration.setPdfVersion(PdfVersionEnum.VERSION_1_7);
		configuration.setMetadataTitle(imprint.head().title());
		configuration.setMetadataAuthor("Parley");
		configuration.setDisplayMetadataTitle(true);
		JRPdfExporter exporter = new JRPdfExporter(this.context);
		exporter.setExporterInput(new SimpleExporterInput(print));
		exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(pdf));
		exporter.setConfiguration(configuration);
		exporter.exportReport();
		return pdf.toByteArray();
	}

	/** A finished PDF and the number of its pages. */
	@SuppressWarnings("ArrayRecordComponent")
	public record Printed(byte[] pdf, int pages) {

		/** SHA-256 of the file. */
		public String sha256() {
			return sha256(this.pdf);
		}

		/** SHA-256 of any file. */
		public static String sha256(byte[] file) {
			try {
				return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
			}
			catch (NoSuchAlgorithmException ex) {
				throw new IllegalStateException("every Java has SHA-256", ex);
			}
		}

	}

}
