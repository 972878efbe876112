package org.parley.reference;

/** One code of one list, with the label that a reader sees. */
public record CodeEntry(String list, String code, String label) {
}
