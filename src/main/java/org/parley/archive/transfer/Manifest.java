package org.parley.archive.transfer;

import java.util.List;

/**
 * What a backup says of itself.
 *
 * @param format how the backup is built
 * @param madeAt when the archive was as it is here
 * @param madeOn which database it was on
 * @param version of its tables
 * @param fingerprint of the migrations that made them
 * @param tables in the order in which they are
 * @param files beside the database, within the home
 */
record Manifest(int format, String madeAt, String madeOn, String version, String fingerprint, List<TableSum> tables,
		List<Kept> files) {

	static final int FORMAT = 1;

	/** A file of the home. */
	record Kept(String path, long bytes, String sha256) {
	}

}
