package org.parley.fact;

/** How a cell of a column is read, and into which table columns it goes. */
public enum ColumnType {

	/** Free text up to a length. */
	TEXT,

	/** A whole number. */
	INTEGER,

	/** A number with decimals. */
	DECIMAL,

	/** yes or no. */
	BOOLEAN,

	/** A partial date: {@code _earliest}, {@code _latest}, {@code _precision}. */
	DATE,

	/** An estimate of a whole number: {@code _low}, {@code _best}, {@code _high}. */
	COUNT,

	/** An estimate with one decimal: {@code _low}, {@code _best}, {@code _high}. */
	MEASURE,

	/** A code of the column's list. */
	CODE,

	/** An actor: {@code _id}. */
	ACTOR,

	/** Several actors, separated by {@code ;}. */
	ACTORS,

	/** A place: {@code _id}. */
	PLACE,

	/** Several places, separated by {@code ;}. */
	PLACES,

	/** Another fact: {@code _id}. */
	FACT,

	/** Several other facts, separated by {@code ;}; stored as links. */
	FACTS,

	/** Persons and what became of them: {@code person: killed; person: alive}. */
	FATES,

	/** Topics of a code list: {@code list:topic=depth}. */
	TOPICS,

	/** An article, by slug or URL. */
	SOURCE

}
