package org.parley.intake.format.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.parley.fact.Column;
import org.parley.fact.Kind;
import org.parley.fact.account.AccountRow.Passage;
import org.parley.fact.account.AccountRow.Rating;
import org.parley.fact.account.AccountRow.Voice;
import org.parley.fact.account.Claimant;
import org.parley.fact.account.Content.Role;
import org.parley.fact.account.Value;
import org.parley.notice.NoticeCode;
import org.parley.reference.ActorEntry;
import org.parley.reference.ArticleEntry;
import org.parley.reference.CodeEntry;
import org.parley.support.PartialDate;

/** Reads who says it, where, in which words, and how that is judged. */
final class VoiceReader {

	/** Longest text of a claimant who is no actor. */
	private static final int CLAIMANT = 200;

	private final References references;

	private final ValueReader values;

	VoiceReader(References references, ValueReader values) {
		this.references = references;
		this.values = values;
	}

	/** The voice, null when source or claimant are not understood. */
	@Nullable Voice read(Row row, List<Role> roles) {
		Column source = Kind.common("source");
		String named = row.get(source);
		ArticleEntry article = (named != null) ? this.references.article(row, source, named) : null;
		String key = row.get(Kind.common("row"));
		String relayedBy = row.get(Kind.common("relayed_by"));
		CodeEntry stance = code(row, "stance");
		PartialDate holds = this.values.readSpan(row, Kind.common("holds"));
		Claimant claimant = claimant(row, article, roles);
		if (article == null || claimant == null) {
			return null;
		}
		return new Voice(article, (key != null) ? key : "1", claimant, relayedBy,
				(stance != null) ? stance.code() : "affirms", holds);
	}

	private @Nullable Claimant claimant(Row row, @Nullable ArticleEntry article, List<Role> roles) {
		Column column = Kind.common("claimant");
		String text = row.get(column);
		if (text == null) {
			return (article != null) ? Claimant.publisher(article.publisher()) : null;
		}
		int colon = text.indexOf(':');
		String prefix = (colon > 0) ? text.substring(0, colon).strip().toLowerCase(Locale.ROOT) : "";
		if (prefix.equals("unnamed") || prefix.equals("archive")) {
			String who = text.substring(colon + 1).strip();
			if (who.isEmpty() || who.length() > CLAIMANT) {
				row.add(who.isEmpty() ? NoticeCode.MISSING_VALUE : NoticeCode.TOO_LONG, column, text,
						"Say in 1 to " + CLAIMANT + " characters who that is, as unnamed: diplomatic sources.");
				return null;
			}
			return prefix.equals("unnamed") ? Claimant.unnamed(who) : Claimant.archive(who);
		}
		return named(row, column, text, roles);
	}

	/** Of joint claimants the first is the claimant, the others have a role. */
	private @Nullable Claimant named(Row row, Column column, String text, List<Role> roles) {
		List<ActorEntry> actors = new ArrayList<>();
		for (String name : Row.split(text)) {
			ActorEntry actor = this.references.actor(row, column, name);
			if (actor != null && !actors.contains(actor)) {
				actors.add(actor);
			}
		}
		if (actors.isEmpty()) {
			if (row.notices().isEmpty()) {
				row.add(NoticeCode.BAD_VALUE, column, text, "Name the claimant, or leave the cell empty.");
			}
			return null;
		}
		actors.stream().skip(1).forEach((actor) -> roles.add(new Role("co_claimant", actor, null, null)));
		return Claimant.named(actors.getFirst());
	}

	Passage readPassage(Row row) {
		return Passage.of(row.get(Kind.common("quote")), row.get(Kind.common("locator")), row.get(Kind.common("note")));
	}

	Rating readRating(Row row) {
		Value credibility = this.values.read(row, Kind.common("credibility"));
		CodeEntry rank = code(row, "rank");
		String reason = row.get(Kind.common("reason"));
		if (rank != null && !rank.code().equals("normal") && reason == null) {
			row.add(NoticeCode.MISSING_VALUE, Kind.common("reason"), "", "A rank other than normal needs a reason.");
		}
		Integer number = (credibility instanceof Value.Figure(BigDecimal figure)) ? figure.intValue() : null;
		return new Rating(number, (rank != null) ? rank.code() : "normal", reason);
	}

	private @Nullable CodeEntry code(Row row, String name) {
		return (this.values.read(row, Kind.common(name)) instanceof Value.Coded(CodeEntry code)) ? code : null;
	}

}
