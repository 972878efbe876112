package org.parley.archive.transfer;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Sums up the rows of a table while they go by. Databases sort text by rules of their
 * own, so the order of rows must not count.
 */
final class Summing {

	private static final BigInteger LIMIT = BigInteger.ONE.shiftLeft(256);

	private final MessageDigest digest;

	private long rows;

	private BigInteger sum = BigInteger.ZERO;

	Summing() {
		try {
			this.digest = MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	void add(String line) {
		this.rows++;
		this.sum = this.sum.add(new BigInteger(1, this.digest.digest(line.getBytes(StandardCharsets.UTF_8))));
	}

	TableSum of(String table) {
		return new TableSum(table, this.rows, "%064x".formatted(this.sum.mod(LIMIT)));
	}

}
