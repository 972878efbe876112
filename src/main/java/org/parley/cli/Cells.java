package org.parley.cli;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** The text of a cell, the same in every form: ISO 8601 times, plain decimals. */
final class Cells {

	private Cells() {
	}

	static String text(@Nullable Object cell) {
		return switch (cell) {
			case null -> "";
			case BigDecimal number -> number.toPlainString();
			case OffsetDateTime time -> time.toInstant().toString();
			case Instant time -> time.toString();
			case LocalDateTime time -> DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time);
			case List<?> list -> list.stream().map(Cells::text).collect(Collectors.joining("; "));
			default -> cell.toString();
		};
	}

	/**
	 * Whether a character would change how the text around it is shown, or the terminal
	 * itself.
	 */
	static boolean isHidden(int character) {
		return Character.isISOControl(character) || (character >= 0x202A && character <= 0x202E)
				|| (character >= 0x2066 && character <= 0x2069) || character == 0x200E || character == 0x200F
				|| character == 0x2028 || character == 0x2029;
	}

}
