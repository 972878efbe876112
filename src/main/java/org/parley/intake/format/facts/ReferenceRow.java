package org.parley.intake.format.facts;

import org.parley.evidence.Publisher;
import org.parley.reference.Actor;
import org.parley.reference.Dossier;
import org.parley.reference.DossierTerm;
import org.parley.reference.FactKey;
import org.parley.reference.Office;
import org.parley.reference.OtherName;
import org.parley.reference.Place;

/** A row of a reference file, read and understood. */
public sealed interface ReferenceRow {

	/**
	 * What the row is about, the same for two rows that speak of the same thing; not
	 * shown to anybody.
	 */
	String key();

	/** An actor. */
	record OfActor(Actor actor) implements ReferenceRow {

		@Override
		public String key() {
			return "actor\n" + this.actor.slug();
		}

	}

	/** A further name of an actor. */
	record OfActorName(OtherName name) implements ReferenceRow {

		@Override
		public String key() {
			return "actor name\n" + this.name.slug() + "\n" + this.name.name();
		}

	}

	/** An office of a person. */
	record OfOffice(Office office) implements ReferenceRow {

		@Override
		public String key() {
			return "office\n" + this.office.actor() + "\n" + this.office.title();
		}

	}

	/** A place. */
	record OfPlace(Place place) implements ReferenceRow {

		@Override
		public String key() {
			return "place\n" + this.place.slug();
		}

	}

	/** A further name of a place. */
	record OfPlaceName(OtherName name) implements ReferenceRow {

		@Override
		public String key() {
			return "place name\n" + this.name.slug() + "\n" + this.name.name();
		}

	}

	/** A publisher, perhaps with its rating. */
	record OfPublisher(Publisher publisher) implements ReferenceRow {

		@Override
		public String key() {
			return "publisher\n" + this.publisher.slug();
		}

	}

	/** A dossier. */
	record OfDossier(Dossier dossier) implements ReferenceRow {

		@Override
		public String key() {
			return "dossier\n" + this.dossier.slug();
		}

	}

	/** A fact of a dossier. */
	record OfDossierFact(String dossier, FactKey fact) implements ReferenceRow {

		@Override
		public String key() {
			return "dossier fact\n" + this.dossier + "\n" + this.fact;
		}

	}

	/** A term that the briefings of a dossier avoid. */
	record OfDossierTerm(DossierTerm term) implements ReferenceRow {

		@Override
		public String key() {
			return "term\n" + this.term.dossier() + "\n" + this.term.language() + "\n" + this.term.avoid();
		}

	}

}
