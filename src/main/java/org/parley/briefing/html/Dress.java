package org.parley.briefing.html;

/**
 * What differs between the page and the mail: a page has one style sheet, a mail a style
 * on every element, because mail programs drop the sheet.
 */
interface Dress {

	/** The attribute that gives an element its looks. */
	String of(String role);

	/** Where a citation of a source leads; empty for nowhere. */
	String source(int number);

	/** Where a reference to a contested value leads; empty for nowhere. */
	String contested(int number);

	/** A drawing, or what stands in its place. */
	String drawing(String svg, String alt);

}
