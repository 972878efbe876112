package org.parley.briefing.content;

import java.util.List;
import java.util.Optional;

import org.parley.briefing.cut.Account;
import org.parley.briefing.cut.Rating;

/**
 * Says why an account of a contested value is not the one shown: the first point, in the
 * order of resolution, in which the two differ.
 */
final class Verdict {

	private static final List<String> RELIABILITY = List.of("A", "B", "C", "F", "D", "E");

	private static final int CANNOT_BE_JUDGED = 4;

	private Verdict() {
	}

	static String on(Optional<Account> account, Optional<Account> shown) {
		if (account.isEmpty() || shown.isEmpty()) {
			return "not shown";
		}
		Account other = account.get();
		Rating mine = other.rating();
		Rating best = shown.get().rating();
		if (other.voice().denies()) {
			return "denies it";
		}
		if (!mine.rank().equals(best.rank())) {
			return "ranked lower";
		}
		if (isDoubtful(other) != isDoubtful(shown.get())) {
			return isDoubtful(other) ? "doubtful" : "not shown";
		}
		if (credibility(mine) != credibility(best)) {
			return (credibility(mine) > credibility(best)) ? "less credible" : "not shown";
		}
		if (reliability(mine) != reliability(best)) {
			return (reliability(mine) > reliability(best)) ? "source less reliable" : "not shown";
		}
		return "fewer agree, or older";
	}

	private static boolean isDoubtful(Account account) {
		Integer credibility = account.rating().credibility();
		return account.voice().suspects() || "E".equals(account.rating().reliability())
				|| (credibility != null && (credibility == 4 || credibility == 5));
	}

	/** 1 to 3, then what cannot be judged, then 4 and 5. */
	private static int credibility(Rating rating) {
		Integer given = rating.credibility();
		if (given == null || given > 5) {
			return CANNOT_BE_JUDGED;
		}
		return (given < CANNOT_BE_JUDGED) ? given : given + 1;
	}

	/** What is not rated cannot be judged. */
	private static int reliability(Rating rating) {
		return RELIABILITY.indexOf((rating.reliability() != null) ? rating.reliability() : "F");
	}

}
