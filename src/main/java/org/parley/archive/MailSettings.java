package org.parley.archive;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * How mail is sent.
 *
 * @param host the server; null when no mail is sent
 * @param user null when the server asks for none
 * @param from the sender, {@code Name <address>} or an address
 * @param admin who hears of failures; null for nobody
 * @param timeout how long the server may take for one answer
 * @param attempts how often a mail is tried
 * @param certificates a PEM file of certificates to trust, in place of Java's own; null
 * for those
 */
public record MailSettings(@Nullable String host, int port, Security security, @Nullable String user,
		@Nullable String password, String from, @Nullable String admin, Duration timeout, int attempts,
		@Nullable Path certificates) {

	/** Leaves the password out: settings may end up in a log. */
	@Override
	public String toString() {
		return "MailSettings[" + this.host + ":" + this.port + " " + this.security + "]";
	}

	/** How the connection to the server is protected. */
	public enum Security {

		/** Encrypted after a greeting in the open; without encryption nothing is sent. */
		STARTTLS(587),
		/** Encrypted from the first byte. */
		TLS(465),
		/** Not at all: for a server on the same machine. */
		NONE(25);

		private final int port;

		Security(int port) {
			this.port = port;
		}

		/** The port that is usual for it. */
		public int port() {
			return this.port;
		}

		static Security of(String name) {
			return valueOf(name.toUpperCase(Locale.ROOT));
		}

	}

}
