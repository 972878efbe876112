package org.parley.briefing.pdf;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.parley.briefing.borders.Borders;
import org.parley.briefing.ceasefires.Ceasefires;
import org.parley.briefing.content.Content;
import org.parley.briefing.content.Source;
import org.parley.briefing.talks.Commitments;
import org.parley.briefing.talks.Statement;
import org.parley.briefing.talks.Talks;
import org.parley.briefing.word.Cites;

/** Content made by hand, for tests of how it is printed. */
final class SampleContent {

	private SampleContent() {
	}

	/** Nothing recorded in any part. */
	static Content empty() {
		return of(List.of(), List.of());
	}

	/** A ceasefire in the strip. */
	static Content withACeasefire() {
		Content empty = empty();
		return new Content(true, empty.summary(), null, empty.talks(),
				new Ceasefires(List
					.of(new Ceasefires.Standing("Doha ceasefire", "In force", "2025-10-19", "day 8", "not strained")),
						List.of(), List.of(), List.of()),
				empty.borders(), List.of(), List.of());
	}

	/** One statement, in its own words. */
	static Content saying(String wording) {
		return of(List.of(statement(wording)), List.of(source(1)));
	}

	/** So many statements and sources that they fill several pages. */
	static Content ofSize(int size) {
		return of(IntStream.rangeClosed(1, size).mapToObj((i) -> statement("Statement number " + i)).toList(),
				IntStream.rangeClosed(1, size).mapToObj(SampleContent::source).toList());
	}

	static Imprint imprint() {
		return new Imprint("afg-pak", "Afghanistan–Pakistan", "No. 3  ·  2025-W43  ·  20 to 26 October 2025",
				"afg-pak  ·  No. 3  ·  as of 2025-10-27 00:00 Asia/Karachi  ·  content 0123456789abcdef",
				List.of(new Imprint.Line("Number", "No. 3 of afg-pak")), Instant.parse("2025-10-26T19:00:00Z"));
	}

	private static Content of(List<Statement> statements, List<Source> sources) {
		return new Content(true, List.of("No value is contested."), null,
				new Talks(List.of(), List.of(), List.of(), statements, new Commitments(List.of(), List.of()),
						List.of()),
				new Ceasefires(List.of(), List.of(), List.of(), List.of()),
				new Borders(List.of(), List.of(), List.of()), List.of(), sources);
	}

	private static Statement statement(@Nullable String wording) {
		return new Statement("A statement", "2025-10-25", new Statement.By("Khawaja Muhammad Asif", null),
				String.valueOf(wording), new Statement.Report("Verbatim", "Business Recorder", new Cites(List.of(1))));
	}

	private static Source source(int number) {
		return new Source(number, "Business Recorder: Article number " + number, "https://example.org/" + number,
				"2025-10-26", "B; 3", "own line");
	}

}
