package org.parley.intake.format.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.parley.evidence.Publisher;
import org.parley.fact.Column;
import org.parley.intake.format.Layouts;
import org.parley.intake.format.Reference;
import org.parley.intake.format.csv.CsvRow;
import org.parley.notice.Notice;
import org.parley.notice.Parsed;
import org.parley.reference.Actor;
import org.parley.reference.ActorEntry;
import org.parley.reference.DossierTerm;
import org.parley.reference.FactEntry;
import org.parley.reference.Match;
import org.parley.reference.NameIndex;
import org.parley.reference.Office;
import org.parley.reference.OtherName;
import org.parley.reference.Place;
import org.parley.reference.PlaceEntry;

/**
 * Reads the rows of one reference file. What a row refers to may be stored, or announced
 * by another row of the drop.
 */
public final class ReferenceRowParser {

	private final Reference layout;

	private final NameIndex names;

	private final References references;

	private final Map<String, Integer> header = new HashMap<>();

	public ReferenceRowParser(Reference layout, List<String> header, NameIndex names) {
		this.layout = layout;
		this.names = names;
		this.references = new References(names);
		for (int i = 0; i < header.size(); i++) {
			this.header.putIfAbsent(Layouts.name(header.get(i)), i);
		}
	}

	/**
	 * Announces the actor or place of a row, so that rows before and behind it may refer
	 * to it.
	 */
	public void announce(CsvRow csv) {
		boolean actors = this.layout.equals(Reference.ACTORS);
		if (csv.faults().isEmpty() && (actors || this.layout.equals(Reference.PLACES))) {
			ReferenceCells cells = cells(csv);
			String slug = cells.slug(actors ? "actor" : "place");
			String name = cells.need("name");
			if (cells.notices().isEmpty() && actors && !isActor(slug)) {
				this.names.announceActor(slug, name, List.of());
			}
			else if (cells.notices().isEmpty() && !actors && !isPlace(slug)) {
				this.names.announcePlace(slug, name, List.of());
			}
		}
	}

	private boolean isActor(String slug) {
		return this.names.findActor(slug) instanceof Match.One<ActorEntry>(ActorEntry actor)
				&& actor.slug().equals(slug);
	}

	private boolean isPlace(String slug) {
		return this.names.findPlace(slug) instanceof Match.One<PlaceEntry>(PlaceEntry place)
				&& place.slug().equals(slug);
	}

	/** Reads one row; all that is wrong with it is found at once. */
	public Parsed<ReferenceRow> parse(CsvRow csv) {
		if (!csv.faults().isEmpty()) {
			return new Parsed.Rejected<>(csv.faults());
		}
		ReferenceCells cells = cells(csv);
		ReferenceRow row = read(cells);
		return (row == null || Notice.anyError(cells.notices())) ? new Parsed.Rejected<>(cells.notices())
				: new Parsed.Accepted<>(row, cells.notices());
	}

	private ReferenceCells cells(CsvRow csv) {
		return new ReferenceCells(this.layout, new Row(this.header, csv.cells()), this.references);
	}

	private @Nullable ReferenceRow read(ReferenceCells cells) {
		return switch (this.layout.layout()) {
			case "actors" ->
				new ReferenceRow.OfActor(new Actor(cells.slug("actor"), cells.need("name"), cells.need("kind"),
						cells.country(), cells.actor("part_of"), cells.actor("same_as"), cells.externalIds()));
			case "actor_names" -> new ReferenceRow.OfActorName(name(cells, cells.actor("actor")));
			case "actor_offices" -> new ReferenceRow.OfOffice(office(cells));
			case "places" ->
				new ReferenceRow.OfPlace(new Place(cells.slug("place"), cells.need("name"), cells.need("kind"),
						cells.place("parent"), cells.number("lat"), cells.number("lon"), cells.externalIds()));
			case "place_names" -> new ReferenceRow.OfPlaceName(name(cells, cells.place("place")));
			case "publishers" -> new ReferenceRow.OfPublisher(publisher(cells));
			case "dossiers" -> new ReferenceRow.OfDossier(DossierReader.read(cells));
			case "dossier_terms" -> new ReferenceRow.OfDossierTerm(
					new DossierTerm(cells.slug("dossier"), Objects.requireNonNullElse(cells.language("language"), ""),
							cells.need("avoid"), cells.need("use"), cells.text("note")));
			default -> dossierFact(cells);
		};
	}

	private static OtherName name(ReferenceCells cells, @Nullable String owner) {
		return new OtherName(Objects.requireNonNullElse(owner, ""), cells.need("name"), cells.language("language"),
				cells.need("kind"));
	}

	private static Office office(ReferenceCells cells) {
		return new Office(Objects.requireNonNullElse(cells.actor("actor"), ""), cells.need("title"),
				cells.firstDay("held_from"), cells.lastDay("held_until"));
	}

	private static Publisher publisher(ReferenceCells cells) {
		return new Publisher(cells.slug("publisher"), cells.need("name"), cells.need("kind"), cells.country(),
				cells.actor("owner"), cells.homepage(), cells.rating());
	}

	private ReferenceRow.@Nullable OfDossierFact dossierFact(ReferenceCells cells) {
		String dossier = cells.slug("dossier");
		Column column = cells.column("fact");
		String name = cells.text("fact");
		FactEntry fact = (name != null) ? this.references.fact(cells.row(), column, column.limits().kinds(), name)
				: null;
		return (fact != null) ? new ReferenceRow.OfDossierFact(dossier, fact.key()) : null;
	}

}
