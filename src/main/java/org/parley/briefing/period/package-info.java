/**
 * The periods a briefing covers: their names, their first and last instants, and which
 * ones a cadence brings.
 */
@NullMarked
package org.parley.briefing.period;

import org.jspecify.annotations.NullMarked;
