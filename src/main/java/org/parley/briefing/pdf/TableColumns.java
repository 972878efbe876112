package org.parley.briefing.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import net.sf.jasperreports.components.table.BaseColumn;
import net.sf.jasperreports.components.table.Cell;
import net.sf.jasperreports.components.table.TableComponent;
import net.sf.jasperreports.engine.JRBand;
import net.sf.jasperreports.engine.JRComponentElement;
import net.sf.jasperreports.engine.JRDataset;
import net.sf.jasperreports.engine.JRElement;
import net.sf.jasperreports.engine.JRExpression;
import net.sf.jasperreports.engine.JRExpressionChunk;
import net.sf.jasperreports.engine.JRField;
import net.sf.jasperreports.engine.JRImage;
import net.sf.jasperreports.engine.JRStaticText;
import net.sf.jasperreports.engine.JRTextField;
import net.sf.jasperreports.engine.JasperReport;
import org.jspecify.annotations.Nullable;
import org.parley.briefing.word.Wording;

/**
 * Reads from the templates which columns a table has: the one definition of headings and
 * of what stands below them, whatever form a briefing is written in.
 */
final class TableColumns {

	private final Templates templates;

	private final Wording wording;

	TableColumns(Templates templates, Wording wording) {
		this.templates = templates;
		this.wording = wording;
	}

	/**
	 * The columns of a table.
	 * @param head the changing column head, for a template that has one
	 */
	List<Column> of(String part, @Nullable String head) {
		JasperReport report = this.templates.parts().get(part);
		if (report == null) {
			throw new NotPrintable("there is no template for the table " + part);
		}
		Map<String, String> paths = paths(report);
		return Stream.of(report.getAllBands())
			.map(JRBand::getElements)
			.flatMap(Stream::of)
			.flatMap((element) -> (element instanceof JRComponentElement holder
					&& holder.getComponent() instanceof TableComponent table) ? table.getColumns().stream()
							: Stream.empty())
			.filter((column) -> column instanceof net.sf.jasperreports.components.table.Column)
			.map((column) -> column((net.sf.jasperreports.components.table.Column) column, paths, head))
			.toList();
	}

	/** The path of components behind each field. */
	private static Map<String, String> paths(JasperReport report) {
		Map<String, String> paths = new HashMap<>();
		for (JRDataset dataset : report.getDatasets()) {
			for (JRField field : dataset.getFields()) {
				paths.put(field.getName(), RecordRows.path(field));
			}
		}
		return paths;
	}

	private Column column(net.sf.jasperreports.components.table.Column column, Map<String, String> paths,
			@Nullable String head) {
		List<Column.Value> values = new ArrayList<>();
		for (JRElement element : elements(column.getDetailCell())) {
			JRExpression shown = (element instanceof JRTextField text) ? text.getExpression()
					: (element instanceof JRImage image) ? image.getExpression() : null;
			JRExpression link = (element instanceof JRTextField text) ? text.getHyperlinkReferenceExpression() : null;
			for (String field : chunks(shown, JRExpressionChunk.TYPE_FIELD)) {
				Column.Look look = (element instanceof JRImage) ? Column.Look.DRAWING
						: Column.Look.of(element.getStyleNameReference());
				values.add(new Column.Value(paths.getOrDefault(field, field), look,
						chunks(link, JRExpressionChunk.TYPE_FIELD).stream().map(paths::get).findFirst().orElse(null),
						this.wording));
			}
		}
		return new Column(heading(column, head), width(column), List.copyOf(values));
	}

	private String heading(BaseColumn column, @Nullable String head) {
		List<String> words = new ArrayList<>();
		for (JRElement element : elements(column.getColumnHeader())) {
			if (element instanceof JRStaticText text) {
				words.add(text.getText());
			}
			else if (element instanceof JRTextField text) {
				chunks(text.getExpression(), JRExpressionChunk.TYPE_RESOURCE).stream()
					.map(this.wording::say)
					.forEach(words::add);
				if (head != null && !chunks(text.getExpression(), JRExpressionChunk.TYPE_PARAMETER).isEmpty()) {
					words.add(head);
				}
			}
		}
		return String.join(" ", words);
	}

	private static int width(BaseColumn column) {
		return (column.getWidth() != null) ? column.getWidth() : 0;
	}

	private static List<JRElement> elements(@Nullable Cell cell) {
		return (cell != null) ? List.of(cell.getElements()) : List.of();
	}

	private static List<String> chunks(@Nullable JRExpression expression, byte type) {
		if (expression == null || expression.getChunks() == null) {
			return List.of();
		}
		return Stream.of(expression.getChunks())
			.filter((chunk) -> chunk.getType() == type)
			.map(JRExpressionChunk::getText)
			.toList();
	}

}
