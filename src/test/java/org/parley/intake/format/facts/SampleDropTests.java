package org.parley.intake.format.facts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.parley.fact.account.AccountRow;
import org.parley.intake.format.Layouts;
import org.parley.intake.format.Recognised;
import org.parley.intake.format.csv.CsvLimits;
import org.parley.intake.format.csv.CsvRow;
import org.parley.intake.format.csv.CsvRows;
import org.parley.notice.Parsed;
import org.parley.reference.NameIndex;
import org.parley.testing.SampleNames;

import static org.assertj.core.api.Assertions.assertThat;

/** That every fact row of the sample under {@code input} is understood. */
class SampleDropTests {

	private static final Path SAMPLE = Path.of("input");

	private static final Pattern FRONT_MATTER = Pattern.compile("(?m)^(slug|url): *\"?([^\"\n]*)\"?$");

	private final NameIndex names = SampleNames.create();

	@Test
	void everyRowIsUnderstood() throws IOException {
		announceReferences();
		announceArticles();
		Map<FactRowParser, List<CsvRow>> files = new LinkedHashMap<>();
		for (Path file : list(".csv")) {
			if (header(file) instanceof Recognised.KindLayout kind) {
				FactRowParser parser = new FactRowParser(kind.kind(), names(file), this.names);
				files.put(parser, rows(file));
				files.get(parser).forEach(parser::announce);
			}
		}
		List<AccountRow> accepted = new ArrayList<>();
		files.forEach((parser, rows) -> parser.parse(rows).forEach((parsed) -> {
			assertThat(parsed.notices()).as(parsed.toString()).isEmpty();
			accepted.add(((Parsed.Accepted<AccountRow>) parsed).value());
		}));
		assertThat(files).hasSizeGreaterThanOrEqualTo(13);
		assertThat(accepted).hasSizeGreaterThanOrEqualTo(77);
	}

	@Test
	void everyFileIsRecognised() throws IOException {
		for (Path file : list(".csv")) {
			assertThat(header(file)).as(file.toString())
				.isInstanceOfAny(Recognised.KindLayout.class, Recognised.ReferenceLayout.class);
		}
	}

	private void announceReferences() throws IOException {
		Map<String, List<String>> further = new LinkedHashMap<>();
		Map<String, List<String>> places = new LinkedHashMap<>();
		for (Path file : list(".csv")) {
			switch (file.getFileName().toString()) {
				case "actors.csv" -> rows(file).forEach((row) -> add(further, row));
				case "places.csv" -> rows(file).forEach((row) -> add(places, row));
				default -> {
				}
			}
		}
		for (Path file : list(".csv")) {
			switch (file.getFileName().toString()) {
				case "actor_names.csv" -> rows(file).forEach((row) -> add(further, row));
				case "place_names.csv" -> rows(file).forEach((row) -> add(places, row));
				default -> {
				}
			}
		}
		further.forEach((slug, all) -> this.names.announceActor(slug, all.getFirst(), all));
		places.forEach((slug, all) -> this.names.announcePlace(slug, all.getFirst(), all));
	}

	private static void add(Map<String, List<String>> names, CsvRow row) {
		names.computeIfAbsent(row.cells().getFirst(), (slug) -> new ArrayList<>()).add(row.cells().get(1));
	}

	private void announceArticles() throws IOException {
		for (Path file : list(".md")) {
			Map<String, String> matter = new LinkedHashMap<>();
			Matcher found = FRONT_MATTER.matcher(Files.readString(file));
			while (found.find()) {
				matter.putIfAbsent(found.group(1), found.group(2));
			}
			String slug = matter.get("slug");
			if (slug != null) {
				this.names.announceArticle(slug, matter.get("url"), "publisher");
			}
		}
	}

	private static Collection<Path> list(String ending) throws IOException {
		try (Stream<Path> files = Files.walk(SAMPLE)) {
			return files.filter((file) -> file.toString().endsWith(ending)).sorted().toList();
		}
	}

	private static Recognised header(Path file) throws IOException {
		return Layouts.recognise(names(file));
	}

	private static List<String> names(Path file) throws IOException {
		try (CsvRows rows = CsvRows.open(file, CsvLimits.DEFAULT)) {
			return rows.header().names();
		}
	}

	private static List<CsvRow> rows(Path file) {
		List<CsvRow> all = new ArrayList<>();
		try (CsvRows rows = CsvRows.open(file, CsvLimits.DEFAULT)) {
			for (CsvRow row = rows.next(); row != null; row = rows.next()) {
				all.add(row);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return all;
	}

}
