package org.parley.intake.format.packed;

import java.io.IOException;
import java.io.InputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

/**
 * A part of a workbook, read from front to back. Elements are told by their local names,
 * as there are two standards with other namespaces. A part that declares a document type
 * is refused, so that there are no entities; nothing outside of it is ever read.
 */
final class XmlPart implements AutoCloseable {

	/** Spreadsheets keep 32,767 characters in a cell. */
	private static final int LONGEST_TEXT = 1 << 20;

	private final String name;

	private final InputStream in;

	private final XMLStreamReader xml;

	private XmlPart(String name, InputStream in, XMLStreamReader xml) {
		this.name = name;
		this.in = in;
		this.xml = xml;
	}

	static XmlPart open(String name, InputStream in) throws IOException {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		try {
			return new XmlPart(name, in, factory.createXMLStreamReader(in));
		}
		catch (XMLStreamException ex) {
			in.close();
			throw unusable(name, ex);
		}
	}

	/** Goes to the next beginning of an element; false at the end of the part. */
	boolean nextStart() throws IOException {
		while (true) {
			int event = next();
			if (event == XMLStreamConstants.END_DOCUMENT || event == XMLStreamConstants.START_ELEMENT) {
				return event == XMLStreamConstants.START_ELEMENT;
			}
		}
	}

	/**
	 * Goes to the next beginning of an element within another; false at the end of that.
	 */
	boolean nextStartWithin(String element) throws IOException {
		while (true) {
			int event = next();
			if (event == XMLStreamConstants.START_ELEMENT) {
				return true;
			}
			if (event == XMLStreamConstants.END_DOCUMENT || (event == XMLStreamConstants.END_ELEMENT && is(element))) {
				return false;
			}
		}
	}

	boolean is(String element) {
		return element.equals(this.xml.getLocalName());
	}

	/** An attribute by its local name. */
	@Nullable String attribute(String attribute) {
		for (int i = 0; i < this.xml.getAttributeCount(); i++) {
			if (attribute.equals(this.xml.getAttributeLocalName(i))) {
				return this.xml.getAttributeValue(i);
			}
		}
		return null;
	}

	/** The text of this element, which has no others in it. */
	String text() throws IOException {
		StringBuilder text = new StringBuilder();
		int depth = 1;
		while (depth > 0) {
			switch (next()) {
				case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
					append(text, this.xml.getText());
				case XMLStreamConstants.START_ELEMENT -> depth++;
				case XMLStreamConstants.END_ELEMENT -> depth--;
				case XMLStreamConstants.END_DOCUMENT -> throw Unusable.damaged("The workbook is cut off.");
				default -> {
				}
			}
		}
		return text.toString();
	}

	/** The texts in this element in a row, without readings beside the characters. */
	String richText(String element) throws IOException {
		StringBuilder text = new StringBuilder();
		while (nextStartWithin(element)) {
			if (is("t")) {
				append(text, text());
			}
			else if (is("rPh")) {
				text();
			}
		}
		return text.toString();
	}

	private static void append(StringBuilder text, String more) throws IOException {
		text.append(more);
		if (text.length() > LONGEST_TEXT) {
			throw Unusable.damaged("A cell of the workbook has more than " + LONGEST_TEXT + " characters.");
		}
	}

	private int next() throws IOException {
		try {
			if (!this.xml.hasNext()) {
				return XMLStreamConstants.END_DOCUMENT;
			}
			int event = this.xml.next();
			if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
				throw Unusable
					.damaged("The workbook declares entities in " + this.name + ", which no spreadsheet program does.");
			}
			return event;
		}
		catch (XMLStreamException | RuntimeException ex) {
			throw unusable(this.name, ex);
		}
	}

	private static Unusable unusable(String name, Exception ex) {
		Throwable cause = (ex instanceof XMLStreamException xml) ? xml.getNestedException() : ex.getCause();
		return (cause instanceof Unusable known) ? known : Unusable.damaged("The workbook is damaged in " + name + ".");
	}

	@Override
	public void close() throws IOException {
		this.in.close();
	}

}
