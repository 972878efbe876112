package org.parley.fact.account;

import java.math.BigDecimal;

import org.parley.reference.ActorEntry;
import org.parley.reference.CodeEntry;
import org.parley.reference.FactEntry;
import org.parley.reference.PlaceEntry;
import org.parley.support.Estimate;
import org.parley.support.PartialDate;

/** A value that an account gives, by the type of its column. */
public sealed interface Value {

	/** Free text, as given. */
	record Text(String text) implements Value {
	}

	/** A whole number or one with decimals. */
	record Figure(BigDecimal number) implements Value {
	}

	/** Yes or no. */
	record Truth(boolean isTrue) implements Value {
	}

	/** A time, known in part. */
	record Time(PartialDate date) implements Value {
	}

	/** A number, known in part. */
	record Amount(Estimate estimate) implements Value {
	}

	/** A code of a list. */
	record Coded(CodeEntry code) implements Value {
	}

	/** An actor. */
	record OfActor(ActorEntry actor) implements Value {
	}

	/** A place. */
	record AtPlace(PlaceEntry place) implements Value {
	}

	/** Another fact. */
	record OfFact(FactEntry fact) implements Value {
	}

}
