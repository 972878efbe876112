package org.parley.fact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All kinds of facts. A new kind is declared beside its like and listed here. */
public final class Kinds {

	/** A kind stands behind those it may belong to. */
	public static final List<Kind> ALL = List.of(Talks.PROCESS, Talks.TALK_ROUND, Talks.DELEGATION, Talks.AGREEMENT,
			Ceasefires.CEASEFIRE, Ceasefires.CEASEFIRE_EVENT, Ceasefires.COMPLIANCE, Incidents.INCIDENT, Borders.BORDER,
			Borders.TERRITORIAL_CLAIM, Borders.POSITION, Borders.CROSSING_STATUS, Statements.STATEMENT,
			Statements.COMMITMENT, Statements.ACTOR_RELATION);

	private static final Map<String, Kind> BY_CODE = ALL.stream()
		.collect(Collectors.toMap(Kind::code, Function.identity()));

	private Kinds() {
	}

	public static Optional<Kind> find(String code) {
		return Optional.ofNullable(BY_CODE.get(code));
	}

}
