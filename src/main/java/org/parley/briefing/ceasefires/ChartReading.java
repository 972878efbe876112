package org.parley.briefing.ceasefires;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.parley.briefing.cut.Fact;
import org.parley.briefing.cut.Heard;
import org.parley.briefing.cut.Occurrence;
import org.parley.briefing.cut.Rows;
import org.parley.briefing.cut.Step;
import org.parley.briefing.draw.DayCount;
import org.parley.briefing.draw.Timeline;
import org.parley.briefing.period.Period;
import org.parley.briefing.word.Editor;
import org.parley.briefing.word.Window;

/**
 * Reads what is drawn of ceasefires and incidents, with captions that say it in words.
 */
final class ChartReading {

	private static final int LEAST_CONTEXT = 14;

	private static final int MOST_CONTEXT = 92;

	private static final int LONGEST_TALKS = 31;

	private static final int MOST_DAYS = 14;

	private static final int FEW_DAYS = 5;

	private final Editor editor;

	private final LocalDate today;

	private final Period period;

	ChartReading(Editor editor, LocalDate today) {
		this.editor = editor;
		this.today = today;
		this.period = editor.window().period();
	}

	Ceasefires.Charts read() {
		return new Ceasefires.Charts(timeline(), days());
	}

	private @Nullable Timeline timeline() {
		List<Timeline.Track> tracks = this.editor.cut().facts("ceasefire").stream().map(this::track).toList();
		List<Timeline.Talk> talks = this.editor.cut()
			.facts("talk_round")
			.stream()
			.filter((round) -> !isSession(round))
			.flatMap((round) -> talk(round).stream())
			.toList();
		Timeline.Days shown = new Timeline.Days(first(tracks, talks), this.period.last());
		List<Timeline.Track> seen = tracks.stream().filter((track) -> isSeen(track, shown)).toList();
		List<Timeline.Talk> held = talks.stream()
			.filter((talk) -> !talk.days().last().isBefore(shown.first()) && !talk.days().first().isAfter(shown.last()))
			.toList();
		return (seen.isEmpty() && held.isEmpty()) ? null : new Timeline(shown,
				new Timeline.Days(this.period.first(), this.period.last()), seen, held, caption(seen, held));
	}

	/** So much of the time before the period as helps to read it, and no empty weeks. */
	private LocalDate first(List<Timeline.Track> tracks, List<Timeline.Talk> talks) {
		long days = ChronoUnit.DAYS.between(this.period.first(), this.period.last()) + 1;
		LocalDate context = this.period.first().minusDays(Math.clamp(3 * days, LEAST_CONTEXT, MOST_CONTEXT));
		LocalDate earliest = Stream
			.concat(tracks.stream().flatMap((track) -> track.spans().stream()).map(Timeline.Span::starts),
					talks.stream().map((talk) -> talk.days().first()))
			.min(Comparator.naturalOrder())
			.orElse(this.period.first())
			.minusDays(2);
		LocalDate first = earliest.isAfter(context) ? earliest : context;
		return first.isBefore(this.period.first()) ? first : this.period.first();
	}

	private static boolean isSeen(Timeline.Track track, Timeline.Days shown) {
		return track.spans()
			.stream()
			.anyMatch((span) -> !span.starts().isAfter(shown.last())
					&& (span.ends() == null || span.ends().isAfter(shown.first())))
				|| track.ticks().stream().anyMatch((tick) -> !tick.day().isBefore(shown.first()));
	}

	private Timeline.Track track(Fact ceasefire) {
		List<Timeline.Span> spans = new ArrayList<>();
		this.editor.cut()
			.derived()
			.steps()
			.stream()
			.filter((step) -> step.ceasefireId() == ceasefire.id() && step.seenBy().equals("archive"))
			.filter((step) -> !step.when().starts().equals(step.when().ends()))
			.map(this::span)
			.forEach((span) -> append(spans, span));
		List<Timeline.Tick> ticks = this.editor.cut()
			.children(ceasefire, "ceasefire_event")
			.stream()
			.flatMap((event) -> tick(event).stream())
			.toList();
		return new Timeline.Track(ceasefire.label(), spans, ticks);
	}

	private Timeline.Span span(Step step) {
		LocalDate ends = (step.when().ends() != null) ? step.when().ends() : this.today.plusDays(1);
		return new Timeline.Span(step.state().code(), this.editor.term("ceasefire_state", step.state().code()),
				step.state().strained(), step.when().starts(), ends);
	}

	/** An event that leaves the state as it is does not break the bar. */
	private static void append(List<Timeline.Span> spans, Timeline.Span span) {
		Timeline.Span last = spans.isEmpty() ? null : spans.getLast();
		if (last != null && last.state().equals(span.state()) && last.strained() == span.strained()) {
			spans.removeLast();
			spans.add(new Timeline.Span(last.state(), last.label(), last.strained(), last.starts(), span.ends()));
			return;
		}
		spans.add(span);
	}

	private Optional<Timeline.Tick> tick(Fact event) {
		Optional<String> cycle = this.editor.cut()
			.derived()
			.violations()
			.stream()
			.filter((violation) -> violation.eventId() == event.id())
			.map(Rows.Violation::lifeCycle)
			.findFirst();
		Optional<LocalDate> day = Window.day(this.editor.range(event, "happened", "happened"));
		return (cycle.isEmpty() || day.isEmpty()) ? Optional.empty() : Optional
			.of(new Timeline.Tick(day.get(), "admitted".equals(cycle.get()) || "corroborated".equals(cycle.get())));
	}

	private boolean isSession(Fact round) {
		return round.parentId() != null && this.editor.cut()
			.findFact(round.parentId())
			.filter((parent) -> parent.kind().equals("talk_round"))
			.isPresent();
	}

	private Optional<Timeline.Talk> talk(Fact round) {
		Heard.Range opened = this.editor.range(round, "opened", "opened");
		Heard.Range closed = this.editor.range(round, "closed", "closed");
		if (opened.low() == null || opened.high() == null) {
			return Optional.empty();
		}
		LocalDate first = Window.dayOf(opened.low());
		LocalDate last = Window.dayOf((closed.high() != null) ? closed.high() : opened.high());
		return (last.isBefore(first) || ChronoUnit.DAYS.between(first, last) > LONGEST_TALKS) ? Optional.empty()
				: Optional.of(new Timeline.Talk(round.label(), new Timeline.Days(first, last)));
	}

	private String caption(List<Timeline.Track> tracks, List<Timeline.Talk> talks) {
		List<String> sentences = new ArrayList<>();
		for (Timeline.Track track : tracks) {
			String states = track.spans()
				.stream()
				.map((span) -> this.editor.say("timeline.state", words(span), span.starts()))
				.collect(Collectors.joining(", "));
			String violations = track.ticks()
				.stream()
				.map((tick) -> tick.firm() ? tick.day().toString()
						: this.editor.say("timeline.violation.open", tick.day()))
				.distinct()
				.collect(Collectors.joining(", "));
			sentences.add(this.editor.say("timeline.track", track.name(),
					states.isEmpty() ? this.editor.say("timeline.state.none") : states,
					violations.isEmpty() ? "" : this.editor.say("timeline.violations", violations)));
		}
		if (!talks.isEmpty()) {
			sentences.add(this.editor.say("timeline.talks",
					talks.stream().map(this::words).collect(Collectors.joining("; "))));
		}
		return String.join(" ", sentences);
	}

	private String words(Timeline.Span span) {
		String label = this.editor.wording().lower(span.label());
		return span.strained() ? this.editor.say("state.strained.within", label) : label;
	}

	private String words(Timeline.Talk talk) {
		Timeline.Days days = talk.days();
		return this.editor.say("timeline.talk", talk.name(), days.first().equals(days.last()) ? days.first()
				: this.editor.wording().span(days.first(), days.last()));
	}

	private @Nullable DayCount days() {
		Map<LocalDate, List<Occurrence>> byDay = new TreeMap<>();
		List<Occurrence> incidents = new Begun(this.editor).incidents();
		for (Occurrence incident : incidents) {
			Window.day(incident.started())
				.ifPresent((day) -> byDay.computeIfAbsent(day, (any) -> new ArrayList<>()).add(incident));
		}
		if (byDay.isEmpty()) {
			return null;
		}
		List<DayCount.Day> days = byDay.entrySet()
			.stream()
			.map((day) -> new DayCount.Day(day.getKey(), day.getValue().size(), Begun.deaths(day.getValue())))
			.toList();
		int dated = days.stream().mapToInt(DayCount.Day::incidents).sum();
		long figures = incidents.stream().filter(Occurrence::hasFigure).count();
		List<DayCount.Day> told = days.stream().filter((day) -> day.deaths() != null).toList();
		String deaths = ((told.size() <= MOST_DAYS) ? told.stream()
				: told.stream().sorted(Comparator.comparingLong(ChartReading::deadliness).reversed()).limit(FEW_DAYS))
			.map((day) -> this.editor.say("days.deaths",
					Objects.requireNonNull(day.deaths()).words(this.editor.wording()), day.day()))
			.collect(Collectors.joining(", "));
		String caption = this.editor.say("days.caption", dated, days.size(),
				(incidents.size() > dated) ? this.editor.say("days.undated", incidents.size() - dated) : "",
				deaths.isEmpty() ? this.editor.say("days.deaths.none")
						: (told.size() <= MOST_DAYS) ? deaths : this.editor.say("days.deaths.most", deaths),
				figures, incidents.size());
		return new DayCount(this.period.first(), this.period.last(), days, caption);
	}

	private static long deadliness(DayCount.Day day) {
		DayCount.Sum deaths = Objects.requireNonNull(day.deaths());
		return (deaths.best() != null) ? deaths.best() : deaths.low();
	}

}
