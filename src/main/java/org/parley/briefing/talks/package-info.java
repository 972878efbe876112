/**
 * The part on talks: rounds, delegations, outcomes, what was said, demanded and promised.
 */
@NullMarked
package org.parley.briefing.talks;

import org.jspecify.annotations.NullMarked;
