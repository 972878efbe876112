package org.parley.support;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.concurrent.ThreadLocalRandom;

/** What a process calls itself in ledgers that several processes write. */
public final class ProcessName {

	private static final int LONGEST_HOST = 80;

	private ProcessName() {
	}

	/**
	 * A name that no other process has or had: host, process id, and a number by chance,
	 * as a container may have the same id again.
	 */
	public static String unique() {
		return "%s:%d:%04x".formatted(host(), ProcessHandle.current().pid(),
				ThreadLocalRandom.current().nextInt(1 << 16));
	}

	private static String host() {
		try {
			return PlainText.show(InetAddress.getLocalHost().getHostName(), LONGEST_HOST);
		}
		catch (UnknownHostException ex) {
			return "localhost";
		}
	}

}
