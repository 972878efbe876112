package org.parley.briefing.pdf;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRField;
import net.sf.jasperreports.engine.JRRuntimeException;
import net.sf.jasperreports.renderers.Renderable;
import net.sf.jasperreports.renderers.SimpleDataRenderer;
import org.jspecify.annotations.Nullable;

import org.parley.briefing.word.Wording;

/**
 * Feeds records to a template: a field is a component, or a path of components in the
 * field's description. JasperReports' own bean source cannot read records. A list becomes
 * a supplier of rows of their own: a table that is moved to the next page reads them
 * again. A drawing is text of SVG and becomes what an image can show.
 */
final class RecordRows implements JRDataSource {

	private static final Pattern DOT = Pattern.compile("\\.");

	private final List<? extends Record> rows;

	private final Wording wording;

	private int at = -1;

	RecordRows(List<? extends Record> rows, Wording wording) {
		this.rows = rows;
		this.wording = wording;
	}

	@Override
	public boolean next() {
		return ++this.at < this.rows.size();
	}

	@Override
	public @Nullable Object getFieldValue(JRField field) {
		Object found = read(this.rows.get(this.at), path(field), this.wording);
		if (field.getValueClass() == Supplier.class) {
			List<Record> rows = rowsOf(found);
			return (Supplier<JRDataSource>) () -> new RecordRows(rows, this.wording);
		}
		if (field.getValueClass() == Renderable.class) {
			return (found instanceof String svg) ? SimpleDataRenderer.getInstance(svg.getBytes(StandardCharsets.UTF_8))
					: null;
		}
		return (found != null && field.getValueClass() == String.class) ? found.toString() : found;
	}

	/** The path of components that a field stands for. */
	static String path(JRField field) {
		return (field.getDescription() != null) ? field.getDescription() : field.getName();
	}

	/** The value at the end of a path of components, in the words of a language. */
	static @Nullable Object read(Record row, String path, Wording wording) {
		Object found = row;
		for (String component : DOT.split(path, -1)) {
			found = (found instanceof Record one) ? component(one, component, wording) : null;
		}
		return found;
	}

	private static @Nullable Object component(Record row, String component, Wording wording) {
		try {
			Method accessor = accessor(row.getClass(), component);
			accessor.trySetAccessible();
			return (accessor.getParameterCount() == 0) ? accessor.invoke(row) : accessor.invoke(row, wording);
		}
		catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException ex) {
			throw new JRRuntimeException("no component " + component + " in " + row.getClass().getSimpleName(), ex);
		}
	}

	/** What a record says in words, it says in the words of a language. */
	private static Method accessor(Class<?> row, String name) throws NoSuchMethodException {
		try {
			return row.getMethod(name);
		}
		catch (NoSuchMethodException ex) {
			return row.getMethod(name, Wording.class);
		}
	}

	private static List<Record> rowsOf(@Nullable Object found) {
		return (found instanceof List<?> list) ? list.stream().map(Record.class::cast).toList() : List.of();
	}

}
