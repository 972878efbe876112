package org.parley.fact.account;

/**
 * The account that holds a key now.
 *
 * @param runId the run that recorded it
 * @param file the file it was recorded from
 */
record CurrentAccount(long id, String sha256, long runId, String file, long row, AccountRow.Rating rating) {
}
