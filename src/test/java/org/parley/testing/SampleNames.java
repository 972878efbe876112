package org.parley.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.parley.reference.CodeEntry;
import org.parley.reference.NameIndex;

/**
 * A small world without a database: every code list, a few actors, places and articles.
 */
public final class SampleNames {

	private static final Pattern CODE = Pattern
		.compile("\\('(\\w+)', '(\\w+)', '((?:[^']|'')*)', (?:'\\w+'|null), \\d+\\)");

	private SampleNames() {
	}

	public static NameIndex create() {
		NameIndex names = NameIndex.empty();
		CODE.matcher(codeLists()).results().map(SampleNames::entry).forEach(names::announceCode);
		names.announceActor("pakistan", "Pakistan", List.of("Islamabad", "Islamic Republic of Pakistan"));
		names.announceActor("afghanistan", "Afghanistan", List.of("Kabul authorities"));
		names.announceActor("qatar", "Qatar", List.of("Doha"));
		names.announceActor("turkey", "Türkiye", List.of("Turkey", "Republic of Türkiye"));
		names.announceActor("ttp", "Tehrik-i-Taliban Pakistan", List.of("Pakistani Taliban", "TTP", "Taliban"));
		names.announceActor("afghan-taliban", "Afghan Taliban", List.of("Taliban"));
		names.announceActor("noor-wali-mehsud", "Noor Wali Mehsud", List.of());
		names.announceActor("khawaja-asif", "Khawaja Muhammad Asif", List.of("Khawaja Asif"));
		names.announcePlace("kabul", "Kabul", List.of("کابل"));
		names.announcePlace("doha", "Doha", List.of());
		names.announcePlace("torkham", "Torkham", List.of());
		names.announcePlace("spin-boldak", "Spin Boldak", List.of("Boldak"));
		names.announceArticle("s01", "https://example.org/one", "Example Times");
		names.announceArticle("s02", null, "AFP");
		return names;
	}

	private static CodeEntry entry(MatchResult code) {
		return new CodeEntry(code.group(1), code.group(2), code.group(3).replace("''", "'"));
	}

	private static String codeLists() {
		try (InputStream in = SampleNames.class.getResourceAsStream("/db/migration/V011__code_lists.sql")) {
			return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
