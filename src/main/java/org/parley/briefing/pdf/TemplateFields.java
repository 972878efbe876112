package org.parley.briefing.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import net.sf.jasperreports.engine.JRDataset;
import net.sf.jasperreports.engine.JRField;
import net.sf.jasperreports.engine.design.JasperDesign;
import org.jspecify.annotations.Nullable;

import org.parley.briefing.word.Wording;

/**
 * Holds the fields of a template against the records it will get: a field that they lack
 * would show only when a briefing is made.
 */
final class TemplateFields {

	private static final Pattern DOT = Pattern.compile("\\.");

	private final String file;

	private final @Nullable Class<?> rows;

	TemplateFields(String file, @Nullable Class<?> rows) {
		this.file = file;
		this.rows = rows;
	}

	List<TemplateFault> faults(JasperDesign design) {
		if (this.rows == null) {
			return List.of(new TemplateFault(this.file, null,
					"no table of this name is printed; there are " + PartRows.names().stream().sorted().toList()));
		}
		List<TemplateFault> faults = new ArrayList<>();
		Stream.concat(Stream.of(design.getMainDataset()), design.getDatasetsList().stream())
			.map(JRDataset::getFields)
			.flatMap((fields) -> (fields != null) ? Stream.of(fields) : Stream.empty())
			.filter((field) -> !isKnown(field))
			.forEach((field) -> faults.add(new TemplateFault(this.file, "field " + field.getName(),
					"there is no such value in these rows; there are " + names())));
		return faults;
	}

	private boolean isKnown(JRField field) {
		Class<?> type = this.rows;
		for (String step : DOT.split((field.getDescription() != null) ? field.getDescription() : field.getName(), -1)) {
			type = (type != null) ? step(type, step) : null;
		}
		return type != null;
	}

	private static @Nullable Class<?> step(Class<?> type, String name) {
		return Stream.of(type.getDeclaredMethods())
			.filter((method) -> method.getName().equals(name) && (method.getParameterCount() == 0
					|| List.of(method.getParameterTypes()).equals(List.of(Wording.class))))
			.<Class<?>>map((method) -> method.getReturnType())
			.findFirst()
			.orElse(null);
	}

	private String names() {
		return (this.rows == null) ? ""
				: String.join(", ", Stream.of(this.rows.getRecordComponents()).map((one) -> one.getName()).toList());
	}

}
