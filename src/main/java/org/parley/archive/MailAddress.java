package org.parley.archive;

import java.util.regex.Pattern;

import org.parley.support.PlainText;

/**
 * What may stand as an address in the settings: {@code name@host} or
 * {@code Name <name@host>}, in one line, so that nobody smuggles in a header.
 */
final class MailAddress {

	private static final String BARE = "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,250}[A-Za-z0-9])?";

	private static final Pattern FORM = Pattern.compile(BARE + "|[^<>@,;:\"\\\\]{1,100} <" + BARE + ">");

	private MailAddress() {
	}

	static String check(String text) {
		String address = text.strip();
		if (!FORM.matcher(address).matches() || !PlainText.isPlain(address) || address.contains("\n")
				|| address.contains("\t")) {
			throw new IllegalArgumentException("'" + text + "' is no address");
		}
		return address;
	}

	/** The address without the name before it. */
	static String bare(String address) {
		return address.substring(address.indexOf('<') + 1).replace(">", "");
	}

}
