package org.parley.briefing.pdf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.parley.briefing.borders.Borders;
import org.parley.briefing.ceasefires.Ceasefire;
import org.parley.briefing.ceasefires.Ceasefires;
import org.parley.briefing.ceasefires.Counted;
import org.parley.briefing.ceasefires.Incident;
import org.parley.briefing.content.Changes;
import org.parley.briefing.content.Content;
import org.parley.briefing.content.Contested;
import org.parley.briefing.content.Section;
import org.parley.briefing.content.Source;
import org.parley.briefing.cut.Terms;
import org.parley.briefing.draw.DayCount;
import org.parley.briefing.draw.Locator;
import org.parley.briefing.draw.Spot;
import org.parley.briefing.draw.Timeline;
import org.parley.briefing.front.FrontPage;
import org.parley.briefing.talks.Commitments;
import org.parley.briefing.talks.Statement;
import org.parley.briefing.talks.Talks;
import org.parley.briefing.word.Cites;
import org.parley.briefing.word.Entry;
import org.parley.briefing.word.Value;
import org.parley.briefing.word.Wording;

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
		return with(new Ceasefires(List.of(standing("Doha ceasefire", "in_force", "In force", 0)), List.of(), List.of(),
				List.of(), null, Ceasefires.Charts.NONE), null, List.of());
	}

	/**
	 * A first page with all that it can have: ceasefires in several states, deadlines,
	 * changes, the map, the timeline, incidents by day.
	 */
	static Content drawn() {
		LocalDate monday = LocalDate.parse("2025-10-20");
		Timeline.Track track = new Timeline.Track("Doha ceasefire <1>",
				List.of(new Timeline.Span("agreed", "Agreed", false, monday.minusDays(2), monday),
						new Timeline.Span("in_force", "In force", false, monday, monday.plusDays(3)),
						new Timeline.Span("in_force", "In force", true, monday.plusDays(3), monday.plusDays(5)),
						new Timeline.Span("suspended", "Suspended", false, monday.plusDays(5), null)),
				List.of(new Timeline.Tick(monday.plusDays(3), true), new Timeline.Tick(monday.plusDays(2), false)));
		Timeline timeline = new Timeline(new Timeline.Days(monday.minusDays(14), monday.plusDays(6)),
				new Timeline.Days(monday, monday.plusDays(6)), List.of(track),
				List.of(new Timeline.Talk("Round 2", new Timeline.Days(monday.plusDays(5), monday.plusDays(6)))),
				"What the timeline says.");
		DayCount days = new DayCount(monday, monday.plusDays(6),
				List.of(new DayCount.Day(monday, 2, new DayCount.Sum(10, 12L, 15L)),
						new DayCount.Day(monday.plusDays(1), 1, new DayCount.Sum(7, null, null)),
						new DayCount.Day(monday.plusDays(4), 1, null)),
				"What the days say.");
		Locator map = new Locator(
				List.of(new Locator.Country("Afghanistan", "AFG", new Spot(33, 65)),
						new Locator.Country("Pakistan", "PAK", new Spot(30, 70))),
				new Locator.Border("Durand Line", true),
				List.of(new Locator.Mark(Locator.Sign.INCIDENT, "Kurram", new Spot(33.7, 70.2), 40),
						new Locator.Mark(Locator.Sign.CLOSED, "Torkham", new Spot(34.12, 71.09), 0),
						new Locator.Mark(Locator.Sign.TALKS, "Istanbul", new Spot(41.01, 28.98), 0)),
				"What the map says.");
		return with(
				new Ceasefires(
						List.of(standing("Doha ceasefire", "in_force", "In force", 1),
								standing("Another ceasefire", "suspended", "Suspended", -1)),
						List.of(), List.of(), List.of(), null, new Ceasefires.Charts(timeline, days)),
				map, List.of(new FrontPage.Change("The world changed", "A round of talks was opened.",
						new Cites(List.of(1)))));
	}

	/** One ceasefire, three incidents, two sources, no talks, and a map. */
	static Content small() {
		LocalDate monday = LocalDate.parse("2025-10-20");
		Content drawn = drawn();
		Ceasefire ceasefire = new Ceasefire("Ford truce",
				List.of(entry("Parties", "Eastmark; Westmark"), entry("Laterality", "Bilateral"),
						entry("Term (hours)", "240"), entry("Mediators", null), entry("Agreed in", null),
						entry("Class", null), entry("Coverage", null), entry("Monitoring", null)),
				new Ceasefire.Life(
						List.of(new Ceasefire.Stage(new Ceasefire.Stage.Span("2025-10-20", "as of this briefing"),
								"In force", "Takes effect", "Eastmark, with Westmark", new Cites(List.of(1)))),
						List.of(new Ceasefire.View("This archive", "In force", "2025-10-20", "agreed"),
								new Ceasefire.View("Eastmark", "In force", "2025-10-20", "agreed"))),
				List.of(), List.of(), List.of());
		List<Incident> incidents = IntStream.rangeClosed(1, 3)
			.mapToObj((i) -> new Incident("2025-10-2" + i, "Ford", "Shots at the ford, No. " + i, "armed clash",
					"Eastmark: 1 killed\nWestmark: 1 killed\nin all: 2 killed", new Cites(List.of(1))))
			.toList();
		DayCount days = new DayCount(monday, monday.plusDays(6), List.of(new DayCount.Day(monday, 3, null)), "Three.");
		Content content = with(
				new Ceasefires(List.of(standing("Ford truce", "in_force", "In force", 0)), List.of(ceasefire),
						List.of(), incidents, null, new Ceasefires.Charts(null, days)),
				drawn.front().map(), drawn.front().changes());
		return new Content(true, content.front(), null, content.sections(), content.talks(), content.ceasefires(),
				content.borders(), List.of(), List.of(source(1), source(2)), List.of());
	}

	/**
	 * A period in which too many incidents began to tell of each, contested values,
	 * terms.
	 */
	static Content crowded() {
		Content small = small();
		Ceasefires told = Objects.requireNonNull(small.ceasefires());
		List<Counted.Tally> tallies = IntStream.rangeClosed(1, 15)
			.mapToObj((i) -> new Counted.Tally("Eastmark – front number " + i, "1" + i, "10–12–1" + i))
			.toList();
		List<Incident> incidents = Collections.nCopies(5, told.incidents()).stream().flatMap(List::stream).toList();
		Ceasefires many = new Ceasefires(told.strip(), told.ceasefires(), List.of(), incidents,
				new Counted("Too many.", tallies.subList(0, 5), tallies, tallies, List.of()), told.charts());
		List<Contested> contested = IntStream.rangeClosed(1, Layout.MOST_CONTESTED + 5)
			.mapToObj((i) -> new Contested(i, "Shots at the ford", "losses",
					List.of(new Contested.Say("1", "Eastmark", new Cites(List.of(1)), "B3", true, null),
							new Contested.Say("2", "Westmark", new Cites(List.of(2)), "D3", false, "doubtful"))))
			.toList();
		return new Content(true, small.front(), new Changes(1, List.of(), List.of(), List.of()), small.sections(),
				small.talks(), many, small.borders(), contested, small.sources(),
				List.of(new Terms.Term("this", "that", "so it is")));
	}

	private static Entry entry(String name, @Nullable String text) {
		return new Entry(name, new Value(text, new Cites(List.of(1)), null));
	}

	/** The same with more deadlines and changes than fit beside the map. */
	static Content busy() {
		Content drawn = drawn();
		FrontPage front = drawn.front();
		List<FrontPage.Deadline> calendar = IntStream.rangeClosed(1, 8)
			.mapToObj((i) -> new FrontPage.Deadline("2025-11-0" + i, "Due: withdrawal from post number " + i, "ahead",
					new Cites(List.of(1))))
			.toList();
		List<FrontPage.Change> changes = IntStream.rangeClosed(1, 3)
			.mapToObj((i) -> new FrontPage.Change("Kind " + i, "Something that is told; ".repeat(4),
					new Cites(List.of(1))))
			.toList();
		return new Content(true, new FrontPage(front.summary(), front.figures(), calendar, front.map(), changes), null,
				drawn.sections(), drawn.talks(), drawn.ceasefires(), drawn.borders(), List.of(), drawn.sources(),
				List.of());
	}

	private static Content with(Ceasefires ceasefires, @Nullable Locator map, List<FrontPage.Change> changes) {
		Content empty = empty();
		FrontPage front = new FrontPage(List.of("Round 2: 2025-10-25."), empty.front().figures(),
				List.of(new FrontPage.Deadline("2025-10-26", "Result of Round 2 due", "ahead", new Cites(List.of(1)))),
				map, changes);
		return new Content(true, front, null, empty.sections(), empty.talks(), ceasefires, empty.borders(), List.of(),
				List.of(source(1)), List.of());
	}

	private static Ceasefires.Standing standing(String name, String code, String state, int way) {
		return new Ceasefires.Standing(name, "Pakistan sees it in force, strained, since 2025-10-25",
				new Ceasefires.State(code, state, way < 0), new Ceasefires.Since("2025-10-19", "day 8"),
				(way < 0) ? "strained since 2025-10-24" : null, new Ceasefires.Trend(way, "was agreed on 2025-10-19"));
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
		return imprint("en");
	}

	static Imprint imprint(String language) {
		return new Imprint("afg-pak",
				new Imprint.Head("Afghanistan–Pakistan", "No. 3  ·  2025-W43  ·  20 to 26 October 2025",
						"As of 2025-10-27 00:00 Asia/Karachi."),
				"afg-pak  ·  No. 3  ·  as of 2025-10-27 00:00 Asia/Karachi  ·  content 0123456789abcdef",
				List.of(new Imprint.Line("Number", "No. 3 of afg-pak")), Wording.of(language),
				Instant.parse("2025-10-26T19:00:00Z"));
	}

	private static Content of(List<Statement> statements, List<Source> sources) {
		FrontPage.Figure none = new FrontPage.Figure("None", "Nothing is recorded.");
		return new Content(true,
				new FrontPage(List.of(), new FrontPage.Figures(none, none, none, none), List.of(), null, List.of()),
				null, List.of(Section.values()),
				new Talks(List.of(), List.of(), List.of(), List.of(), statements, new Commitments(List.of(), List.of()),
						List.of()),
				new Ceasefires(List.of(), List.of(), List.of(), List.of(), null, Ceasefires.Charts.NONE),
				new Borders(List.of(), List.of(), List.of(), false), List.of(), sources, List.of());
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
