package org.parley.briefing.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

import net.sf.jasperreports.components.table.BaseColumn;
import net.sf.jasperreports.components.table.Cell;
import net.sf.jasperreports.components.table.Column;
import net.sf.jasperreports.components.table.TableComponent;
import net.sf.jasperreports.engine.JRBand;
import net.sf.jasperreports.engine.JRComponentElement;
import net.sf.jasperreports.engine.JRElement;
import net.sf.jasperreports.engine.JRExpression;
import net.sf.jasperreports.engine.JRTextField;
import net.sf.jasperreports.engine.design.JasperDesign;
import org.jspecify.annotations.Nullable;

/** The elements of a template, those in the cells of its tables included. */
final class TemplateElements {

	/** {@code ((java.lang.String)field_day.getValue())}: what was {@code $F{day}}. */
	private static final Pattern VALUE = Pattern
		.compile("\\(\\([\\w.]+\\)(field|parameter|variable)_(\\w+)\\.getValue\\(\\)\\)");

	private final List<JRElement> elements = new ArrayList<>();

	TemplateElements(JasperDesign design) {
		for (JRBand band : design.getAllBands()) {
			List.of(band.getElements()).forEach(this::add);
		}
	}

	/** The element that shows an expression, in words. */
	String describe(@Nullable Object source) {
		if (source instanceof JRElement element) {
			return words(element);
		}
		if (source instanceof JRExpression expression) {
			return this.elements.stream()
				.filter((element) -> element instanceof JRTextField text && text.getExpression() != null
						&& Objects.equals(text.getExpression().getText(), expression.getText()))
				.map(TemplateElements::words)
				.findFirst()
				.orElse("expression " + expression.getText());
		}
		return (source != null) ? source.getClass().getSimpleName() : "the file";
	}

	/** The element whose expression the compiler complains of, in Java as it was made. */
	@Nullable String describeCompiled(String complaint) {
		String asWritten = VALUE.matcher(complaint)
			.replaceAll(
					(value) -> "\\$" + Character.toUpperCase(value.group(1).charAt(0)) + "{" + value.group(2) + "}");
		return this.elements.stream()
			.filter((element) -> element instanceof JRTextField text && text.getExpression() != null
					&& asWritten.contains("value = " + text.getExpression().getText()))
			.map(TemplateElements::words)
			.findFirst()
			.orElse(null);
	}

	private void add(JRElement element) {
		this.elements.add(element);
		if (element instanceof JRComponentElement holder && holder.getComponent() instanceof TableComponent table) {
			table.getColumns().forEach(this::add);
		}
	}

	private void add(BaseColumn column) {
		add(column.getColumnHeader());
		if (column instanceof Column single) {
			add(single.getDetailCell());
		}
	}

	private void add(@Nullable Cell cell) {
		if (cell != null) {
			List.of(cell.getElements()).forEach(this::add);
		}
	}

	private static String words(JRElement element) {
		String shows = (element instanceof JRTextField text && text.getExpression() != null)
				? " showing " + text.getExpression().getText() : "";
		return "element at x=" + element.getX() + " y=" + element.getY() + shows;
	}

}
