package org.parley.briefing.talks;

import java.util.List;

import org.parley.briefing.word.Telling;

/**
 * One person who is reported in places far apart on one day.
 *
 * @param day as ISO 8601 has it
 * @param tellings where each account puts the person; none of them is preferred
 */
public record Whereabouts(String person, String day, List<Telling> tellings) {
}
