package org.parley.reference;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** The closing instant of rows that still hold. */
final class Open {

	static final OffsetDateTime END = OffsetDateTime.of(9999, 12, 31, 0, 0, 0, 0, ZoneOffset.UTC);

	private Open() {
	}

}
