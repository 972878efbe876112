package org.parley.reference;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** An office that a person holds; null bounds are unknown. */
public record Office(String actor, String title, @Nullable LocalDate from, @Nullable LocalDate until) {
}
