package org.parley.briefing.content;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
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
	 * Reads a list of sections; an empty one stands for all.
	 * @throws IllegalArgumentException if a name is none; the message says which there
	 * are
	 */
	public static Set<Section> parse(Collection<String> names) {
		Set<Section> sections = EnumSet.noneOf(Section.class);
		for (String name : names) {
			sections.add(Arrays.stream(values())
				.filter((section) -> section.code().equals(name.strip()))
				.findFirst()
				.orElseThrow(() -> new IllegalArgumentException("there is no section '" + name.strip() + "'; there are "
						+ codes(EnumSet.allOf(Section.class)))));
		}
		return sections.isEmpty() ? EnumSet.allOf(Section.class) : sections;
	}

	/** Their names, separated by commas, in the order of the page. */
	public static String codes(Set<Section> sections) {
		return EnumSet.copyOf(sections).stream().map(Section::code).collect(Collectors.joining(","));
	}

}
