package org.parley.briefing.content;

import java.util.List;
import java.util.Optional;

import org.parley.briefing.cut.Account;
import org.parley.briefing.cut.Rating;

/**
 * Says why an account of a contested value is not the one shown: the first point, in the
 * order of resolution, in which the two differ. The reason is the key of its text.
 */
final class Verdict {

	private static final List<String> RELIABILITY = List.of("A", "B", "C", "F", "D", "E");

	private static final String NOT_SHOWN = "verdict.not_shown";

	private static final int CANNOT_BE_JUDGED = 4;

	private Verdict() {
	}

	static String on(Optional<Account> account, Optional<Account> shown) {
		if (account.isEmpty() || shown.isEmpty()) {
			return NOT_SHOWN;
		}
		Account other = account.get();
		Rating mine = other.rating();
		Rating best = shown.get().rating();
		if (other.voice().denies()) {
			return "verdict.denies";
		}
		if (!mine.rank().equals(best.rank())) {
			return "verdict.rank";
		}
		if (isDoubtful(other) != isDoubtful(shown.get())) {
			return isDoubtful(other) ? "verdict.doubtful" : NOT_SHOWN;
		}
		if (credibility(mine) != credibility(best)) {
			return (credibility(mine) > credibility(best)) ? "verdict.credibility" : NOT_SHOWN;
		}
		if (reliability(mine) != reliability(best)) {
			return (reliability(mine) > reliability(best)) ? "verdict.reliability" : NOT_SHOWN;
		}
		return "verdict.agreement";
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
