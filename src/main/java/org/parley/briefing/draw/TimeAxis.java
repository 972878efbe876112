package org.parley.briefing.draw;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

import org.parley.briefing.word.Wording;

/** Days from left to right, with dates above them. */
record TimeAxis(LocalDate first, LocalDate last, double left, double right, Wording wording) {

	private static final double ROOM = 30;

	double perDay() {
		return (this.right - this.left) / (ChronoUnit.DAYS.between(this.first, this.last) + 1);
	}

	/** Where a day begins. */
	double x(LocalDate day) {
		double x = this.left + ChronoUnit.DAYS.between(this.first, day) * perDay();
		return Math.min(this.right, Math.max(this.left, x));
	}

	/** Dates at the top and a thin line below each. */
	void draw(Svg svg, double top, double bottom) {
		DateTimeFormatter form = DateTimeFormatter
			.ofPattern(this.wording.say((perDay() >= 46) ? "day.weekday" : "day.short"), this.wording.locale());
		for (LocalDate day = this.first; !day.isAfter(this.last); day = day.plusDays(1)) {
			if (isNamed(day)) {
				svg.line(x(day), top, x(day), bottom, Ink.pen(Ink.LIGHT, 0.4));
				if (x(day) + 20 < this.right) {
					svg.text(x(day) + 1.5, top - 2.5, Type.SMALL, form.format(day));
				}
			}
		}
		svg.line(this.left, top, this.right, top, Ink.pen(Ink.MID, 0.5));
	}

	/**
	 * Every day, every other, Mondays, or the first of a month: as many as there is room
	 * for.
	 */
	private boolean isNamed(LocalDate day) {
		if (perDay() >= ROOM) {
			return true;
		}
		if (perDay() * 2 >= ROOM) {
			return ChronoUnit.DAYS.between(this.first, day) % 2 == 0;
		}
		return (perDay() * 7 >= ROOM) ? day.getDayOfWeek() == DayOfWeek.MONDAY : day.getDayOfMonth() == 1;
	}

}
