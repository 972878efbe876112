package org.parley.briefing.cut;

/** What one claimant says about one fact in one article: everything but its values. */
public record Account(long id, Fact fact, Voice voice, Origin origin, Rating rating, Words words) {
}
