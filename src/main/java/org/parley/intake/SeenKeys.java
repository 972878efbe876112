package org.parley.intake;

import java.util.Arrays;

import org.parley.fact.account.AccountRow;

/**
 * What the rows of a file are about: fact, article, claimant and row key, as a number of
 * 64 bits each, so that files of millions of rows stay small in memory.
 */
final class SeenKeys {

	private static final int FIRST_SIZE = 1 << 10;

	private long[] table = new long[FIRST_SIZE];

	private int size;

	/** Notes a row; false when an earlier one is about the same. */
	boolean add(AccountRow row) {
		return add(key(row));
	}

	/** The number of an account's natural key. */
	static long key(AccountRow row) {
		return key(row.fact().key().kind(), row.fact().key().slug(), row.voice().article().articleId(),
				row.voice().claimant().key(), row.voice().rowKey());
	}

	boolean contains(long key) {
		return this.table[find(key)] == key;
	}

	/** Notes a number, which must not be 0; false when it is there. */
	boolean add(long key) {
		int place = find(key);
		if (this.table[place] == key) {
			return false;
		}
		this.table[place] = key;
		if (++this.size > this.table.length / 2) {
			grow();
		}
		return true;
	}

	private void grow() {
		long[] old = this.table;
		this.table = new long[old.length * 2];
		Arrays.stream(old).filter((key) -> key != 0).forEach((key) -> this.table[find(key)] = key);
	}

	private int find(long key) {
		int mask = this.table.length - 1;
		int place = (int) (key ^ (key >>> 32)) & mask;
		while (this.table[place] != 0 && this.table[place] != key) {
			place = (place + 1) & mask;
		}
		return place;
	}

	/** The number of an account's natural key; never 0. */
	static long key(String kind, String fact, long article, String claimant, String row) {
		long hash = 0xcbf29ce484222325L;
		for (String part : new String[] { kind, fact, claimant, row }) {
			for (int i = 0; i < part.length(); i++) {
				hash = mix(hash ^ part.charAt(i));
			}
			hash = mix(hash ^ 0x1ffff);
		}
		hash = mix(hash ^ article);
		return (hash != 0) ? hash : 1;
	}

	private static long mix(long hash) {
		long mixed = hash * 0x9e3779b97f4a7c15L;
		return mixed ^ (mixed >>> 29);
	}

}
