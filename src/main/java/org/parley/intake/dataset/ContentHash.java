package org.parley.intake.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.parley.fact.account.AccountRow.Passage;
import org.parley.fact.account.Content;
import org.parley.fact.account.Value;
import org.parley.reference.FactEntry;
import org.parley.support.Digest;
import org.parley.support.PartialDate;

/**
 * The hash of what an account says, whatever the columns of the release are called, and
 * without the dataset's own number of it: a renumbered row keeps its hash.
 */
final class ContentHash {

	private ContentHash() {
	}

	static String of(Content content, Passage passage, @Nullable FactEntry parent) {
		List<@Nullable String> parts = new ArrayList<>();
		content.values().forEach((stated) -> {
			parts.add(stated.column().name());
			parts.add(text(stated.value()));
		});
		content.roles().forEach((role) -> parts.add(role.role() + " " + role.actor().slug()));
		content.topics().forEach((topic) -> parts.add(topic.list() + ":" + topic.topic() + "=" + topic.depth()));
		content.links().forEach((link) -> parts.add(link.link() + " " + link.to().key()));
		passage.cited().forEach((cited) -> {
			parts.add(cited.office());
			parts.add(cited.date());
			parts.add(cited.headline());
		});
		parts.add(passage.quote());
		parts.add(passage.note());
		parts.add((parent != null) ? parent.key().toString() : null);
		return Digest.sha256(parts);
	}

	private static String text(Value value) {
		return switch (value) {
			case Value.Text text -> text.text();
			case Value.Figure figure -> figure.number().toPlainString();
			case Value.Truth truth -> String.valueOf(truth.isTrue());
			case Value.Time time -> text(time.date());
			case Value.Amount amount -> Objects.toString(amount.estimate().low()) + ".."
					+ Objects.toString(amount.estimate().best()) + ".." + Objects.toString(amount.estimate().high());
			case Value.Coded coded -> coded.code().code();
			case Value.OfActor actor -> actor.actor().slug();
			case Value.AtPlace place -> place.place().slug();
			case Value.OfFact fact -> fact.fact().key().toString();
		};
	}

	private static String text(PartialDate date) {
		return date.earliest() + "/" + date.latest() + " " + date.precision();
	}

}
