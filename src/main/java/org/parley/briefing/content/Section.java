package org.parley.briefing.content;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A part of a briefing that can be asked for, and the kinds of facts it tells of. */
public enum Section {

	/** Rounds, delegations, statements, commitments. */
	TALKS("process", "talk_round", "delegation", "agreement", "statement", "commitment", "actor_relation"),
	/** State, timeline, violations, compliance, incidents. */
	CEASEFIRES("ceasefire", "ceasefire_event", "compliance", "incident"),
	/** The line, claims, positions, crossings, incidents near it. */
	BORDERS("border", "territorial_claim", "position", "crossing_status", "incident");

	private final String kinds;

	Section(String... kinds) {
		this.kinds = String.join(",", kinds);
	}

	/** The name by which it is asked for. */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The kinds of facts it tells of. */
	public List<String> kinds() {
		return List.of(this.kinds.split(",", -1));
	}

	/**
	 * Reads a list of sections, in the order in which they are to be printed; an empty
	 * one stands for all.
	 * @throws IllegalArgumentException if a name is none; the message says which there
	 * are
	 */
	public static List<Section> parse(Collection<String> names) {
		Set<Section> sections = new LinkedHashSet<>();
		for (String name : names) {
			sections.add(Arrays.stream(values())
				.filter((section) -> section.code().equals(name.strip()))
				.findFirst()
				.orElseThrow(() -> new IllegalArgumentException(
						"there is no section '" + name.strip() + "'; there are " + codes(List.of(values())))));
		}
		return List.copyOf(sections.isEmpty() ? List.of(values()) : sections);
	}

	/** Their names, separated by commas. */
	public static String codes(List<Section> sections) {
		return sections.stream().map(Section::code).collect(Collectors.joining(","));
	}

}
