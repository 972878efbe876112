package org.parley.briefing.word;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.parley.fact.Column;
import org.parley.fact.ColumnType;
import org.parley.fact.Kinds;

import static org.assertj.core.api.Assertions.assertThat;

/** That the texts of all languages are complete and fit each other. */
class TextsTests {

	private static final Pattern PLACE = Pattern.compile("\\{(\\d)");

	private final Map<String, String> english = texts("en");

	private final Map<String, String> french = texts("fr");

	@Test
	void haveTheSameKeysInEveryLanguage() {
		assertThat(withoutTerms(this.french.keySet())).isEqualTo(withoutTerms(this.english.keySet()));
		assertThat(this.english.keySet()).as("labels are the archive's in English")
			.noneMatch((key) -> key.startsWith("term."));
	}

	@Test
	void areNeverEmptyAndHaveTheSamePlaces() {
		this.english.forEach((key, text) -> {
			assertThat(text).as(key).isNotBlank();
			String other = this.french.getOrDefault(key, "");
			assertThat(other).as(key).isNotBlank();
			assertThat(places(other)).as(key).isEqualTo(places(text));
		});
	}

	@Test
	void doubleTheApostropheWhereThereArePlaces() {
		Stream.of(this.english, this.french)
			.flatMap((texts) -> texts.entrySet().stream())
			.filter((text) -> !places(text.getValue()).isEmpty())
			.forEach((text) -> assertThat(text.getValue().replace("''", "")).as(text.getKey()).doesNotContain("'"));
	}

	@Test
	void areThereForEveryKeyThatIsUsed() throws IOException {
		Set<String> used = found("src/main/java/org/parley/briefing",
				"(?:say|none|said|sentence|heading)\\(\\s*\"([a-z][\\w]*\\.[\\w.]*)\"");
		used.addAll(found("reports", "\\$R\\{([^}]+)\\}"));
		assertThat(used).hasSizeGreaterThan(300)
			.allSatisfy((key) -> assertThat(this.english.keySet())
				.anyMatch((text) -> key.endsWith(".") ? text.startsWith(key) : text.equals(key)));
	}

	@Test
	void nameEveryValueThatAFactCanHave() {
		assertThat(Kinds.ALL.stream()
			.flatMap((kind) -> Stream.concat(kind.columns().stream().map(Column::slot), kind.roles().stream()))
			.map((slot) -> "slot." + slot)
			.filter((key) -> !this.english.containsKey(key))).isEmpty();
	}

	@Test
	void haveALabelForEveryCodeThatCanBePrinted() throws IOException {
		Set<String> lists = Kinds.ALL.stream()
			.flatMap((kind) -> kind.columns().stream())
			.filter((column) -> column.type() == ColumnType.CODE)
			.map((column) -> String.valueOf(column.list()))
			.collect(Collectors.toCollection(TreeSet::new));
		lists.addAll(List.of("ceasefire_state", "fate"));
		Matcher code = Pattern.compile("\\('(\\w+)', '(\\w+)', '")
			.matcher(Files.readString(Path.of("sql/migration/V011__code_lists.sql")));
		Set<String> wanted = code.results()
			.filter((one) -> lists.contains(one.group(1)))
			.map((one) -> "term." + one.group(1) + "." + one.group(2))
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(wanted).hasSizeGreaterThan(150);
		Set<String> there = new TreeSet<>(this.french.keySet());
		there.removeIf((key) -> !key.startsWith("term."));
		assertThat(there).isEqualTo(wanted);
	}

	private static Map<String, String> texts(String language) {
		Wording wording = Wording.of(language);
		return wording.texts()
			.keySet()
			.stream()
			.collect(Collectors.toMap((key) -> key, wording::say, (a, b) -> a, TreeMap::new));
	}

	private static Set<String> withoutTerms(Set<String> keys) {
		return keys.stream().filter((key) -> !key.startsWith("term.")).collect(Collectors.toCollection(TreeSet::new));
	}

	private static Set<String> places(String text) {
		return PLACE.matcher(text).results().map((place) -> place.group(1)).collect(Collectors.toSet());
	}

	private static Set<String> found(String folder, String regex) throws IOException {
		Pattern pattern = Pattern.compile(regex);
		Set<String> found = new TreeSet<>();
		try (Stream<Path> files = Files.walk(Path.of(folder))) {
			for (Path file : files.filter((one) -> one.toString().matches(".*\\.(java|jrxml)")).toList()) {
				pattern.matcher(Files.readString(file)).results().forEach((key) -> found.add(key.group(1)));
			}
		}
		return found;
	}

}
