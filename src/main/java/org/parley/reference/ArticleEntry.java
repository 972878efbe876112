package org.parley.reference;

/**
 * An article with its current version, as a row refers to it.
 *
 * @param publisher name of the publisher, the claimant where a row names none
 */
public record ArticleEntry(long articleId, long versionId, String slug, String publisher) {
}
