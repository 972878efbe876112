package org.parley.briefing.front;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.parley.briefing.cut.Fact;
import org.parley.briefing.cut.Heard;
import org.parley.briefing.cut.Status;
import org.parley.briefing.word.Cites;
import org.parley.briefing.word.Editor;

/**
 * Reads what is due: results of talks, next meetings, commitments, ends of ceasefire
 * terms. What was due before the period is left out.
 */
public final class CalendarReading {

	private static final Set<String> DONE = Set.of("met", "withdrawn");

	private static final Set<String> OVER = Set.of("lapsed", "collapsed", "ended", "superseded");

	private static final int MOST = 7;

	private static final long SECONDS_PER_HOUR = 3_600;

	private final Editor editor;

	private final long now;

	private final List<Due> found = new ArrayList<>();

	/** Reads what is due at an instant. */
	public CalendarReading(Editor editor, Instant asOf) {
		this.editor = editor;
		this.now = asOf.atZone(editor.window().zone()).toLocalDateTime().toEpochSecond(ZoneOffset.UTC);
	}

	/**
	 * The deadlines by date, those without one last.
	 * @param kinds the kinds of facts that the briefing tells of
	 */
	public List<FrontPage.Deadline> read(Set<String> kinds) {
		if (kinds.contains("talk_round")) {
			rounds();
		}
		if (kinds.contains("commitment")) {
			this.editor.cut().facts("commitment").forEach(this::commitment);
		}
		if (kinds.contains("ceasefire")) {
			this.editor.cut().facts("ceasefire").forEach(this::ceasefire);
		}
		long start = this.editor.window().period().first().atStartOfDay().toEpochSecond(ZoneOffset.UTC);
		List<Due> due = this.found.stream()
			.filter((one) -> one.range().high() == null || one.range().high().longValue() >= start)
			.sorted(Comparator.comparingLong(Due::order).thenComparing(Due::what))
			.toList();
		List<FrontPage.Deadline> first = new ArrayList<>(due.stream().limit(MOST).map(this::deadline).toList());
		if (due.size() > MOST) {
			first.add(new FrontPage.Deadline("", this.editor.say("calendar.more", due.size() - MOST), "",
					new Cites(List.of())));
		}
		return List.copyOf(first);
	}

	private FrontPage.Deadline deadline(Due due) {
		BigDecimal high = due.range().high();
		String standing = (high == null) ? "none" : (high.longValue() < this.now) ? "passed" : "ahead";
		return new FrontPage.Deadline(due.when(), due.what(), this.editor.say("calendar." + standing),
				this.editor.cites(this.editor.agreeing(due.fact(), due.slot())));
	}

	private void rounds() {
		List<Fact> rounds = this.editor.cut().facts("talk_round");
		for (Fact round : rounds) {
			Heard.Range due = this.editor.range(round, "result_due", "result_due");
			if (due.high() != null) {
				add(this.editor.words(this.editor.value(round, "result_due")),
						this.editor.say("calendar.result", round.label()), due, round, "result_due");
			}
			Heard.Range next = this.editor.range(round, "outcome", "next_meeting_on");
			if (next.high() != null) {
				add(said(round, "next_meeting_on"), this.editor.say("calendar.next", round.label()), next, round,
						"outcome");
			}
		}
		rounds.stream()
			.filter((round) -> this.editor.cut().findShown(round, "outcome").isPresent())
			.reduce((first, last) -> last)
			.filter((last) -> this.editor.item(last, "outcome", "next_meeting").equals(Optional.of("none")))
			.ifPresent((last) -> add(this.editor.say("calendar.not_set"),
					this.editor.say("calendar.next.none", last.label()), Heard.Range.NONE, last, "outcome"));
	}

	/** What the account that is shown says about one part of an outcome. */
	private String said(Fact round, String part) {
		return this.editor.agreeing(round, "outcome")
			.stream()
			.map((account) -> this.editor.parts(account, "outcome").get(part))
			.filter((says) -> says != null)
			.findFirst()
			.orElseGet(() -> this.editor.say("calendar.not_said"));
	}

	private void commitment(Fact commitment) {
		Heard.Range due = this.editor.range(commitment, "due", "due");
		if (due.high() != null && !DONE.contains(this.editor.item(commitment, "status", "status").orElse(""))) {
			add(this.editor.words(this.editor.value(commitment, "due")),
					this.editor.say("calendar.due", commitment.label()), due, commitment, "due");
		}
	}

	private void ceasefire(Fact ceasefire) {
		Optional<Status> status = this.editor.cut()
			.derived()
			.statuses()
			.stream()
			.filter((one) -> one.ceasefireId() == ceasefire.id() && one.seenBy().equals("archive"))
			.findFirst();
		if (status.isEmpty() || OVER.contains(status.get().state().code())) {
			return;
		}
		boolean told = false;
		for (Fact event : this.editor.cut().children(ceasefire, "ceasefire_event")) {
			if (this.editor.cut().findShown(event, "ends").isPresent()) {
				told = true;
				add(this.editor.words(this.editor.value(event, "ends")),
						this.editor.say("calendar.term", ceasefire.label()), this.editor.range(event, "ends", "ends"),
						event, "ends");
			}
		}
		BigDecimal hours = this.editor.range(ceasefire, "term_hours", "term_hours").high();
		if (!told && hours != null) {
			term(ceasefire, status.get().since(), hours.longValue());
		}
	}

	private void term(Fact ceasefire, LocalDate since, long hours) {
		long ends = since.atStartOfDay().toEpochSecond(ZoneOffset.UTC) + hours * SECONDS_PER_HOUR;
		BigDecimal end = BigDecimal.valueOf(ends);
		add(LocalDate.ofEpochDay(Math.floorDiv(ends, 24 * SECONDS_PER_HOUR)).toString(),
				this.editor.say("calendar.term.hours", ceasefire.label(), hours, since), new Heard.Range(end, end),
				ceasefire, "term_hours");
	}

	private void add(String when, String what, Heard.Range range, Fact fact, String slot) {
		this.found.add(new Due(when, what, range, fact, slot));
	}

	/** Something due; what stands behind it is cited only where it is printed. */
	private record Due(String when, String what, Heard.Range range, Fact fact, String slot) {

		long order() {
			return (this.range.low() != null) ? this.range.low().longValue() : Long.MAX_VALUE;
		}

	}

}
