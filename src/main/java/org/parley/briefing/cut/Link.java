package org.parley.briefing.cut;

/**
 * A tie between two facts, as one account says: from is about, ended by, agreed in or
 * answers to.
 */
public record Link(long fromFactId, String link, long toFactId, Account account) {
}
