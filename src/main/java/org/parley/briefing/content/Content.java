package org.parley.briefing.content;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parley.briefing.borders.Borders;
import org.parley.briefing.ceasefires.Ceasefires;
import org.parley.briefing.cut.Terms;
import org.parley.briefing.front.FrontPage;
import org.parley.briefing.talks.Talks;
import org.parley.support.Digest;

/**
 * What stands on the pages, apart from the question. Two briefings of equal content have
 * the same hash.
 *
 * @param news whether the period brought anything: an account, a step of a ceasefire
 * @param front what the first page has of its own
 * @param sections the parts that were asked for, in the order in which they are printed
 * @param changes null when there is no issue before it
 * @param talks null when it was not asked for
 * @param ceasefires null when it was not asked for
 * @param borders null when it was not asked for
 * @param terms the terms in which labels stand
 */
public record Content(boolean news, FrontPage front, @Nullable Changes changes, List<Section> sections,
		@Nullable Talks talks, @Nullable Ceasefires ceasefires, @Nullable Borders borders, List<Contested> contested,
		List<Source> sources, List<Terms.Term> terms) {

	/** SHA-256 over the content in its one canonical form. */
	public String hash() {
		return Digest.sha256(List.of(Canonical.json(this)));
	}

}
