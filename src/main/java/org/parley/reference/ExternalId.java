package org.parley.reference;

/** The code of an actor or place in another system. */
public record ExternalId(String scheme, String code) {
}
