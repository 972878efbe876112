package org.parley.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import org.jspecify.annotations.Nullable;
import org.parley.archive.Clocks;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that set the two clocks at which the archive is read. */
public final class ClocksOption {

	@Option(names = "--as-of", paramLabel = "TIME", converter = Time.class,
			description = "Only what was public at this time: 2025-10-26T18:00Z, 2025-10-26T18:00+05:00, "
					+ "or 2025-10-26 for the first moment of that day. Without an offset, UTC.")
	private @Nullable Instant asOf;

	@Option(names = "--known-at", paramLabel = "TIME", converter = Time.class,
			description = "Only what this archive had recorded at this time; written alike.")
	private @Nullable Instant knownAt;

	/** The clocks that were asked for. */
	public Clocks clocks() {
		return new Clocks(this.asOf, this.knownAt);
	}

	/** Reads an instant as people write it. */
	static final class Time implements ITypeConverter<Instant> {

		@Override
		public Instant convert(String text) {
			String iso = text.strip().replaceFirst("^(\\S{10})[ t](?=\\d)", "$1T").replaceFirst("z$", "Z");
			try {
				if (iso.indexOf('T') < 0) {
					return LocalDate.parse(iso).atStartOfDay().toInstant(ZoneOffset.UTC);
				}
				return iso.matches(".*T.*(Z|[+-][\\d:]+)") ? OffsetDateTime.parse(iso).toInstant()
						: LocalDateTime.parse(iso).toInstant(ZoneOffset.UTC);
			}
			catch (DateTimeException ex) {
				throw new TypeConversionException(
						"'" + text + "' is not a time; write 2025-10-26, 2025-10-26T18:00Z or 2025-10-26T18:00+05:00");
			}
		}

	}

}
