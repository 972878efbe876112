package org.parley.fact.account;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parley.fact.Column;
import org.parley.reference.ActorEntry;
import org.parley.reference.CodeEntry;
import org.parley.reference.FactEntry;

/**
 * What an account says: the values it gives, the actors it names, the topics and facts it
 * touches. What it is silent about is not in it.
 */
public record Content(List<Stated> values, List<Role> roles, List<Topic> topics, List<Link> links) {

	/** A value in a column of the kind. */
	public record Stated(Column column, Value value) {
	}

	/**
	 * An actor in a role; the order of a role's actors is the order of the list.
	 *
	 * @param fate what became of a person
	 */
	public record Role(String role, ActorEntry actor, @Nullable String office, @Nullable CodeEntry fate) {
	}

	/** A topic of a code list, with its depth where the list has one. */
	public record Topic(String list, String topic, @Nullable Integer depth) {
	}

	/** A link from the account's fact to another. */
	public record Link(String link, FactEntry to) {
	}

}
