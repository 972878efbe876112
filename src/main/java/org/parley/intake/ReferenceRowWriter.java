package org.parley.intake;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jooq.DSLContext;
import org.parley.evidence.PublisherStore;
import org.parley.intake.format.facts.ReferenceRow;
import org.parley.notice.Effect;
import org.parley.reference.ActorStore;
import org.parley.reference.BroaderStore;
import org.parley.reference.DossierStore;
import org.parley.reference.DossierTermStore;
import org.parley.reference.OfficeStore;
import org.parley.reference.PlaceStore;

/**
 * Writes the reference rows of a drop: first actors and places on their own, then
 * everything that refers to them.
 */
final class ReferenceRowWriter {

	private final RecordingClock clock;

	private final ActorStore actors;

	private final OfficeStore offices;

	private final PlaceStore places;

	private final PublisherStore publishers;

	private final DossierStore dossiers;

	private final DossierTermStore terms;

	private final BroaderStore broader;

	ReferenceRowWriter(DSLContext database, RecordingClock clock) {
		this.clock = clock;
		this.actors = new ActorStore(database);
		this.offices = new OfficeStore(database);
		this.places = new PlaceStore(database);
		this.publishers = new PublisherStore(database);
		this.dossiers = new DossierStore(database);
		this.terms = new DossierTermStore(database);
		this.broader = new BroaderStore(database);
	}

	void write(List<ReferenceLine> lines) {
		Map<ReferenceLine, ReferenceRow> open = new LinkedHashMap<>();
		for (ReferenceLine line : lines) {
			ReferenceRow row = line.open();
			if (row != null) {
				open.put(line, row);
			}
		}
		List<Effect> alone = open.values().stream().map(this::writeAlone).toList();
		Iterator<Effect> effects = alone.iterator();
		open.forEach((line, row) -> line.written(effects.next().and(relate(row))));
		this.broader.refresh();
	}

	private Effect writeAlone(ReferenceRow row) {
		return switch (row) {
			case ReferenceRow.OfActor(var actor) -> this.actors.write(actor, now());
			case ReferenceRow.OfPlace(var place) -> this.places.write(place, now());
			case ReferenceRow.OfActorName _, ReferenceRow.OfOffice _, ReferenceRow.OfPlaceName _,
					ReferenceRow.OfPublisher _, ReferenceRow.OfDossier _, ReferenceRow.OfDossierFact _,
					ReferenceRow.OfDossierTerm _ ->
				Effect.UNCHANGED;
		};
	}

	private Effect relate(ReferenceRow row) {
		return switch (row) {
			case ReferenceRow.OfActor(var actor) -> this.actors.relate(actor, now());
			case ReferenceRow.OfPlace(var place) -> this.places.relate(place);
			case ReferenceRow.OfActorName(var name) -> this.actors.write(name, now());
			case ReferenceRow.OfOffice(var office) -> this.offices.write(office, now());
			case ReferenceRow.OfPlaceName(var name) -> this.places.write(name, now());
			case ReferenceRow.OfPublisher(var publisher) -> this.publishers.write(publisher, now());
			case ReferenceRow.OfDossier(var dossier) -> this.dossiers.write(dossier);
			case ReferenceRow.OfDossierFact(var dossier, var fact) -> this.dossiers.addFact(dossier, fact);
			case ReferenceRow.OfDossierTerm(var term) -> this.terms.write(term, now());
		};
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

}
