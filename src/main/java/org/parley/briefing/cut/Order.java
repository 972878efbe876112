package org.parley.briefing.cut;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/**
 * The order of a cut's rows: by time, ties by name, never by an id that a database gave.
 */
final class Order {

	/** The values that date a fact. */
	static final List<String> DATES = List.of("opened", "started", "happened", "said", "signed", "drawn", "since");

	/** Stands behind every date. */
	static final BigDecimal UNDATED = BigDecimal.valueOf(Long.MAX_VALUE);

	/** By publication, then by what tells accounts apart. */
	static final Comparator<Account> OF_ACCOUNTS = Comparator
		.comparing((Account account) -> account.origin().publicAt())
		.thenComparing((account) -> account.origin().publisher())
		.thenComparing((account) -> account.fact().kind())
		.thenComparing((account) -> account.fact().slug())
		.thenComparing((account) -> account.voice().claimant())
		.thenComparingLong(Account::id);

	private Order() {
	}

}
