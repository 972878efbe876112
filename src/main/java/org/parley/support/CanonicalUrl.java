package org.parley.support;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * The one spelling under which an article's address is known: host in lower case, no
 * fragment, no user, no default port, no tracking parameters. Only http and https.
 */
public final class CanonicalUrl {

	private static final int LONGEST = 1000;

	private static final Pattern ILLEGAL = Pattern.compile("[\\p{Cntrl}\\s\"<>\\\\^`{|}]");

	private static final Pattern TRACKING = Pattern
		.compile("(utm_\\w+|gclid|dclid|gbraid|wbraid|fbclid|msclkid|igshid|mc_[ce]id)", Pattern.CASE_INSENSITIVE);

	private CanonicalUrl() {
	}

	/**
	 * Finds the canonical spelling.
	 * @param spelling the address as somebody wrote it
	 * @return the canonical address, or empty when this is no address of a page
	 */
	public static Optional<String> find(String spelling) {
		return parse(spelling.strip()).map(CanonicalUrl::render).filter((url) -> url.length() <= LONGEST);
	}

	/**
	 * Finds the host, without a leading {@code www.}: what a publisher is known by.
	 * @param url an address, canonical or not
	 * @return the host in lower case, or empty when this is no address of a page
	 */
	public static Optional<String> findHost(String url) {
		return parse(url.strip()).map(CanonicalUrl::host)
			.map((host) -> host.startsWith("www.") ? host.substring("www.".length()) : host);
	}

	private static Optional<URI> parse(String spelling) {
		if (ILLEGAL.matcher(spelling).find()) {
			return Optional.empty();
		}
		try {
			URI uri = new URI(spelling);
			String scheme = uri.getScheme();
			boolean web = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
			return (web && uri.getHost() != null) ? Optional.of(uri) : Optional.empty();
		}
		catch (URISyntaxException ex) {
			return Optional.empty();
		}
	}

	private static String render(URI uri) {
		String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
		String path = uri.getRawPath();
		return scheme + "://" + host(uri) + port(scheme, uri.getPort()) + (path.isEmpty() ? "/" : path)
				+ query(uri.getRawQuery());
	}

	private static String host(URI uri) {
		return uri.getHost().toLowerCase(Locale.ROOT);
	}

	private static String port(String scheme, int port) {
		boolean usual = port < 0 || port == ("https".equals(scheme) ? 443 : 80);
		return usual ? "" : ":" + port;
	}

	private static String query(@Nullable String query) {
		if (query == null) {
			return "";
		}
		String kept = Arrays.stream(query.split("&"))
			.filter((parameter) -> !TRACKING.matcher(parameter.split("=", 2)[0]).matches())
			.collect(Collectors.joining("&"));
		return kept.isEmpty() ? "" : "?" + kept;
	}

}
