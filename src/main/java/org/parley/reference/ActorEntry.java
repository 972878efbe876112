package org.parley.reference;

/**
 * An actor as a row refers to it.
 *
 * @param id of store.actor; negative in a dry run, where nothing is stored
 */
public record ActorEntry(long id, String slug, String name) implements Named {
}
