package org.parley.archive;

import org.jooq.Query;
import org.jooq.exception.IntegrityConstraintViolationException;

/**
 * An insert that several processes may try at once, of which one may win. PostgreSQL does
 * not let {@code on conflict do nothing} fail; H2 looks first and inserts then, and
 * whoever comes in between is told of the unique key instead.
 */
public final class OnlyOnce {

	private static final String UNIQUE_VIOLATION = "23505";

	private OnlyOnce() {
	}

	/**
	 * Inserts a row, unless it is there.
	 * @param insert ends with {@code on conflict do nothing}
	 * @return whether it was this call that inserted it
	 */
	public static boolean insert(Query insert) {
		try {
			return insert.execute() == 1;
		}
		catch (IntegrityConstraintViolationException ex) {
			if (UNIQUE_VIOLATION.equals(ex.sqlState())) {
				return false;
			}
			throw ex;
		}
	}

}
