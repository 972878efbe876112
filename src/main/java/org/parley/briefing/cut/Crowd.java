package org.parley.briefing.cut;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.parley.briefing.period.Period;

/**
 * The incidents of a period in which there are too many to tell of each.
 *
 * @param counted those that are only counted, by date
 */
public record Crowd(List<Occurrence> counted) {

	/** So many incidents of one period are all told in full. */
	public static final int LARGEST_TOLD = 120;

	/** So many of more than that are. */
	public static final int TOLD = 40;

	/** Every incident is told in full. */
	public static final Crowd NONE = new Crowd(List.of());

	/**
	 * All but those begun in the period with the most deaths, which are told in full.
	 */
	static Crowd of(List<Occurrence> all, Period period) {
		Set<Long> foremost = foremost(all, period);
		return new Crowd(all.stream().filter((one) -> !foremost.contains(one.factId())).toList());
	}

	/** The facts of those begun in a period with the most deaths. */
	public static Set<Long> foremost(List<Occurrence> all, Period period) {
		return all.stream()
			.filter((one) -> one.isBegunIn(period))
			.sorted(Comparator.comparing(Crowd::deaths).reversed())
			.limit(TOLD)
			.map(Occurrence::factId)
			.collect(Collectors.toSet());
	}

	/** Whether each incident is told. */
	public boolean isEmpty() {
		return this.counted.isEmpty();
	}

	/** What an incident is ranked by: its deaths, the best figure first. */
	public static BigDecimal deaths(Occurrence incident) {
		return incident.figures()
			.stream()
			.map((figure) -> Stream.of(figure.best(), figure.high(), figure.low())
				.filter(Objects::nonNull)
				.findFirst()
				.orElse(BigDecimal.ZERO))
			.reduce(BigDecimal.ZERO, BigDecimal::add);
	}

}
