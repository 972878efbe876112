package org.parley.reference;

/**
 * A place as a row refers to it.
 *
 * @param id of store.place; negative in a dry run, where nothing is stored
 */
public record PlaceEntry(long id, String slug, String name) implements Named {
}
