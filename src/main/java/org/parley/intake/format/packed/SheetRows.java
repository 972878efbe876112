package org.parley.intake.format.packed;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The rows of a sheet, one after the other, as the texts that a CSV of it would have:
 * numbers to the fifteen digits that spreadsheets know, days as in ISO 8601, of formulas
 * the result that the workbook holds.
 */
final class SheetRows implements AutoCloseable {

	/** Stands for the result of a formula that the workbook does not hold. */
	static final String NOT_COMPUTED = "#FORMULA!";

	private static final int MOST_COLUMNS = 16_384;

	private static final Pattern WHOLE = Pattern.compile("-?\\d{1,18}");

	/**
	 * Numbers of more characters, or places before or behind the point, stay as they are.
	 */
	private static final int LONGEST = 40;

	private static final int MOST_DIGITS = 20;

	private static final MathContext DIGITS = new MathContext(15);

	private final Workbook workbook;

	private final XmlPart part;

	private final SharedTexts shared;

	SheetRows(Workbook workbook, XmlPart part, SharedTexts shared) {
		this.workbook = workbook;
		this.part = part;
		this.shared = shared;
	}

	/** The cells of the next row up to the last that has something; null at the end. */
	@Nullable List<String> next() throws IOException {
		while (this.part.nextStart()) {
			if (this.part.is("row")) {
				return row();
			}
		}
		return null;
	}

	private List<String> row() throws IOException {
		List<String> cells = new ArrayList<>();
		int place = 0;
		while (this.part.nextStartWithin("row")) {
			if (this.part.is("c")) {
				place = place(this.part.attribute("r"), place);
				String cell = cell();
				if (!cell.isEmpty()) {
					while (cells.size() <= place) {
						cells.add("");
					}
					cells.set(place, cell);
				}
				place++;
			}
		}
		return cells;
	}

	/** The column of an address as AB12, from 0 on; without address it is the next. */
	private static int place(@Nullable String address, int next) throws IOException {
		int column = 0;
		for (int i = 0; address != null && i < address.length() && i < 4; i++) {
			int letter = Character.toUpperCase(address.charAt(i)) - 'A';
			if (letter < 0 || letter > 25) {
				break;
			}
			column = column * 26 + letter + 1;
		}
		int place = (address != null) ? column - 1 : next;
		if (place < 0 || place >= MOST_COLUMNS) {
			throw Unusable.damaged("A cell of the workbook lies outside of any sheet.");
		}
		return place;
	}

	private String cell() throws IOException {
		String type = String.valueOf(this.part.attribute("t"));
		String style = this.part.attribute("s");
		String value = "";
		boolean isFormula = false;
		while (this.part.nextStartWithin("c")) {
			if (this.part.is("v")) {
				value = this.part.text();
			}
			else if (this.part.is("is")) {
				value = this.part.richText("is");
			}
			else if (this.part.is("f")) {
				isFormula = true;
				this.part.text();
			}
		}
		if (value.isEmpty()) {
			return (isFormula && !type.equals("str")) ? NOT_COMPUTED : "";
		}
		return switch (type) {
			case "s" -> Escapes.resolve(this.shared.get(value));
			case "inlineStr", "str" -> Escapes.resolve(value);
			case "b" -> value.equals("1") ? "TRUE" : "FALSE";
			case "e", "d" -> value;
			default -> number(value, style);
		};
	}

	private String number(String value, @Nullable String style) {
		DateFormat format = this.workbook.format(style);
		if (format == null && WHOLE.matcher(value).matches()) {
			return value;
		}
		BigDecimal number = (value.length() <= LONGEST) ? parse(value) : null;
		if (number == null || Math.abs((long) number.precision() - number.scale()) > MOST_DIGITS) {
			return value;
		}
		BigDecimal shown = number.round(DIGITS).stripTrailingZeros();
		return (format != null) ? format.show(shown, this.workbook.countsFrom1904()) : shown.toPlainString();
	}

	private static @Nullable BigDecimal parse(String value) {
		try {
			return new BigDecimal(value);
		}
		catch (NumberFormatException ex) {
			return null;
		}
	}

	@Override
	public void close() throws IOException {
		try (this.part; this.shared) {
			// both
		}
	}

}
