package org.parley.briefing.talks;

import java.util.List;

import org.parley.briefing.word.Entry;
import org.parley.briefing.word.Telling;

/**
 * A peace process.
 *
 * @param status its status as each source has it, by the time it holds for
 */
public record PeaceProcess(String label, List<Entry> entries, List<Telling> status) {
}
