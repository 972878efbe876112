package org.parley.briefing.cut;

import org.jspecify.annotations.Nullable;

/**
 * An actor that an account names in a role.
 *
 * @param role a code of the list role
 * @param actor the actor's slug
 * @param name the actor's name
 */
public record Role(Account account, String role, String actor, String name, @Nullable String office,
		@Nullable String fate) {
}
