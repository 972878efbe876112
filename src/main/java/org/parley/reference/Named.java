package org.parley.reference;

/** What has a slug, a name, and further names under which it is found. */
sealed interface Named permits ActorEntry, PlaceEntry {

	long id();

	String slug();

	String name();

}
