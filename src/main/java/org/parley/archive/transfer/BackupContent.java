package org.parley.archive.transfer;

import java.util.List;

/**
 * What a backup holds.
 *
 * @param madeAt when the archive was like that
 * @param madeOn which database it was on
 * @param files how many files there are beside the database
 * @param bytes of the backup itself
 */
public record BackupContent(String madeAt, String madeOn, List<TableSum> tables, int files, long bytes) {

	static BackupContent of(Manifest manifest, long bytes) {
		return new BackupContent(manifest.madeAt(), manifest.madeOn(), manifest.tables(), manifest.files().size(),
				bytes);
	}

	/** How many rows there are in all tables. */
	public long rows() {
		return this.tables.stream().mapToLong(TableSum::rows).sum();
	}

}
