package org.parley.briefing.pdf;

import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;

/**
 * JasperReports as it is used here: templates may name only a few classes and fetch
 * nothing, tables are tagged, every font is embedded, and an error in an expression is an
 * error.
 */
final class JasperSetup {

	private static final String PREFIX = "net.sf.jasperreports.";

	private JasperSetup() {
	}

	static JasperReportsContext newContext() {
		SimpleJasperReportsContext context = new SimpleJasperReportsContext();
		set(context, "report.class.filter.enabled", "true");
		set(context, "report.class.whitelist.parley",
				"java.util.Map,java.util.ResourceBundle,java.util.function.Supplier,net.sf.jasperreports.engine.JRDataSource,"
						+ "net.sf.jasperreports.renderers.Renderable");
		set(context, "repository.url.filter.enabled", "true");
		set(context, "query.parameter.clause.enabled", "false");
		set(context, "evaluator.ignore.npe", "false");
		set(context, "components.table.accessible", "true");
		set(context, "default.pdf.font.name", "reports/font/NotoSans-Regular.ttf");
		set(context, "default.pdf.encoding", "Identity-H");
		set(context, "default.pdf.embedded", "true");
		set(context, "export.pdf.glyph.renderer.blocks.arabic",
				"ARABIC,ARABIC_SUPPLEMENT,ARABIC_PRESENTATION_FORMS_A,ARABIC_PRESENTATION_FORMS_B");
		return context;
	}

	private static void set(SimpleJasperReportsContext context, String name, String value) {
		context.setProperty(PREFIX + name, value);
	}

}
