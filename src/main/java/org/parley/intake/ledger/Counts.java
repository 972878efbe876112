package org.parley.intake.ledger;

import org.parley.notice.Effect;

/**
 * What became of the rows of a file or run. Every row that was read is in exactly one of
 * the other counts.
 *
 * @param read rows read
 * @param added rows that brought something new
 * @param revised rows that took the place of an earlier one
 * @param unchanged rows that the archive already had
 * @param duplicate rows that repeat another row of the same file
 * @param rejected rows that were refused
 */
public record Counts(long read, long added, long revised, long unchanged, long duplicate, long rejected) {

	/** Nothing yet. */
	public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

	/** One row with its effect. */
	public static Counts of(Effect effect) {
		return switch (effect) {
			case NEW -> new Counts(1, 1, 0, 0, 0, 0);
			case REVISED -> new Counts(1, 0, 1, 0, 0, 0);
			case UNCHANGED -> new Counts(1, 0, 0, 1, 0, 0);
			case DUPLICATE -> new Counts(1, 0, 0, 0, 1, 0);
			case REJECTED -> new Counts(1, 0, 0, 0, 0, 1);
		};
	}

	/** The sum of both. */
	public Counts plus(Counts other) {
		return new Counts(this.read + other.read, this.added + other.added, this.revised + other.revised,
				this.unchanged + other.unchanged, this.duplicate + other.duplicate, this.rejected + other.rejected);
	}

	/** Whether every row that was read has exactly one effect. */
	public boolean addUp() {
		return this.read == this.added + this.revised + this.unchanged + this.duplicate + this.rejected;
	}

}
