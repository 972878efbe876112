package org.parley.archive.transfer;

/**
 * What a table holds, in short.
 *
 * @param table its name with its schema
 * @param hash the sum of the SHA-256 of its rows, which does not depend on their order
 */
public record TableSum(String table, long rows, String hash) {
}
