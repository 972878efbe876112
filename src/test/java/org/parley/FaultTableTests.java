package org.parley;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Holds the table in {@code src/test/README.md} against the tests it names. */
class FaultTableTests {

	private static final Path TESTS = Path.of("src/test");

	private static final Pattern CLASS = Pattern.compile("`(\\w+(?:Tests|Contract))`");

	private static final Pattern CASES = Pattern.compile("Cases\\.of\\((\\d+|CLOCKS\\.size\\(\\)), ([\\d_]+)\\)");

	private static final Pattern NUMBERS = Pattern.compile("`(\\w+(?:Tests|Contract))` ([\\d ]+) / ([\\d ]+)");

	@Test
	void everyTestOfTheTableIsThere() throws IOException {
		Set<String> files = sources().map((file) -> name(file)).collect(Collectors.toSet());
		List<String> named = CLASS.matcher(table()).results().map((found) -> found.group(1)).toList();
		assertThat(named).hasSizeGreaterThan(20).isSubsetOf(files);
	}

	@Test
	void everyTestWithALongFormStandsThereWithItsNumbers() throws IOException {
		Set<String> told = new TreeSet<>();
		NUMBERS.matcher(table()).results().forEach((found) -> told.add(line(found, found.group(1))));
		Set<String> written = new TreeSet<>();
		for (Path file : sources().toList()) {
			String name = name(file);
			if (!Set.of("Chance", "FaultTableTests").contains(name)) {
				CASES.matcher(Files.readString(file))
					.results()
					.forEach((found) -> written
						.add(name + " " + number(found.group(1)) + " / " + number(found.group(2))));
			}
		}
		assertThat(told).isEqualTo(written);
	}

	private static String line(MatchResult found, String name) {
		return name + " " + number(found.group(2)) + " / " + number(found.group(3));
	}

	private static String number(String text) {
		return text.replace("CLOCKS.size()", "4").replaceAll("[ _]", "");
	}

	private static String table() throws IOException {
		return Files.readString(TESTS.resolve("README.md"));
	}

	private static Stream<Path> sources() throws IOException {
		try (Stream<Path> files = Files.walk(TESTS.resolve("java"))) {
			return files.filter((file) -> file.toString().endsWith(".java")).toList().stream();
		}
	}

	private static String name(Path file) {
		return file.getFileName().toString().replace(".java", "");
	}

}
