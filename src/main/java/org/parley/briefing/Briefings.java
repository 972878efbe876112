package org.parley.briefing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jooq.exception.IntegrityConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.parley.archive.Archive;
import org.parley.archive.BriefingForm;
import org.parley.archive.Home;
import org.parley.archive.Settings;
import org.parley.archive.UserError;
import org.parley.briefing.content.Content;
import org.parley.briefing.content.Question;
import org.parley.briefing.content.Section;
import org.parley.briefing.pdf.PdfWriter;
import org.parley.briefing.pdf.Templates;
import org.parley.briefing.word.Wording;

/**
 * Answers questions with briefings: numbered ones, which are entered in the catalogue and
 * never made twice for one question, and copies without a number.
 */
public final class Briefings {

	private static final int ATTEMPTS = 5;

	private final Home home;

	private final Questions questions;

	private final ArchiveDesk desk;

	private final Settings settings;

	private final Rendering rendering;

	/** Makes briefings of one archive. */
	public Briefings(Archive archive, Home home, Settings settings, Clock clock) {
		this.home = home;
		this.settings = settings;
		this.desk = new ArchiveDesk(archive);
		this.questions = new Questions(this.desk, settings, clock);
		this.rendering = new Rendering(Templates.load(settings.briefing().templates()));
	}

	/**
	 * What is to be asked where nobody said as of when, and nothing of the dossier was
	 * public when the period ended, as with a dataset that was published later: the same
	 * as of now.
	 */
	public Ask orNow(Ask ask) {
		return this.questions.orNow(ask);
	}

	/** Issues the next number, unless the question has been answered before. */
	public Issue issue(Ask ask) {
		Question question = this.questions.of(ask);
		return this.desk.find(question, ask.knownAt() != null)
			.map((entry) -> before(question, entry))
			.orElseGet(() -> issue(question, false));
	}

	/**
	 * Issues the briefing of a closed period because it is due, if it has something to
	 * say. One that was asked for before counts as well.
	 */
	public Issue issueDue(Ask ask) {
		Question question = this.questions.of(ask);
		Optional<CatalogueEntry> before = this.desk.find(question, false);
		return before.isPresent() ? issue(question, before.get(), Issue.State.ISSUED_BEFORE) : issue(question, true);
	}

	/**
	 * Writes a copy without a number, in the form that the file is named for.
	 * @param file a name that ends in {@code .csv} gets {@code .zip} behind it
	 */
	public Issue copy(Ask ask, Path file) {
		BriefingForm form = form(file);
		BriefingFiles.refuseExisting(form.named(file));
		Question question = this.questions.of(ask);
		Content content = this.desk.read(question).content();
		Rendering.Rendered rendered = this.rendering.of(form, question, null, content);
		Path target = place(form.named(file), rendered);
		return new Issue(Issue.State.COPY, ask.dossier(), ask.period().name(), null,
				new Issue.Document(target, rendered.pages(), this.questions.now(), content.hash()));
	}

	private static BriefingForm form(Path file) {
		return BriefingForm.find(file)
			.orElseThrow(() -> new UserError(file + " is named for no form that a briefing can have",
					"Let it end in " + BriefingForm.endings() + "."));
	}

	private static Path place(Path target, Rendering.Rendered rendered) {
		try (BriefingFiles copy = BriefingFiles.write(Map.of(target, rendered.bytes()))) {
			copy.place();
		}
		return target;
	}

	/** Two processes may want the same number: the database gives it to one of them. */
	private Issue issue(Question question, boolean scheduled) {
		ArchiveDesk.Answered answered = this.desk.read(question);
		Content content = answered.content();
		if (scheduled && !content.news()) {
			return new Issue(Issue.State.EMPTY, question.dossier().slug(), question.period().name(), null, null);
		}
		for (int attempt = 1;; attempt++) {
			int number = this.desk.change((catalogue) -> catalogue.nextNumber(question.dossier().slug()));
			Map<Path, byte[]> files = beside(question, number, content);
			Rendering.Rendered printed = this.rendering.of(BriefingForm.PDF, question, number, content);
			CatalogueEntry entry = new CatalogueEntry(number,
					new CatalogueEntry.Asked(question.dossier().slug(), question.period().name(),
							Section.codes(question.sections()), question.language(), scheduled),
					this.questions.now(), new CatalogueEntry.Clock(question.asOf(), question.knownAt()),
					name(question, number, BriefingForm.PDF), printed.sha256(),
					new CatalogueEntry.Content(content.hash(), printed.pages(), this.rendering.templates()), null);
			files.put(this.home.root().resolve(entry.file()), printed.bytes());
			try {
				enter(question, entry, answered.factIds(), files);
				return issue(question, entry, Issue.State.ISSUED);
			}
			catch (IntegrityConstraintViolationException ex) {
				Optional<CatalogueEntry> other = this.desk.find(question, false);
				if (other.isPresent()) {
					return issue(question, other.get(), Issue.State.ISSUED_BEFORE);
				}
				if (attempt == ATTEMPTS) {
					throw ex;
				}
			}
		}
	}

	/** What is written beside the PDF, by where it is to be. */
	private Map<Path, byte[]> beside(Question question, int number, Content content) {
		Map<Path, byte[]> files = new LinkedHashMap<>();
		for (BriefingForm form : this.settings.dossier(question.dossier().slug()).pages().forms()) {
			if (form != BriefingForm.PDF) {
				files.put(this.home.root().resolve(name(question, number, form)),
						this.rendering.of(form, question, number, content).bytes());
			}
		}
		return files;
	}

	/**
	 * The files take their places last, the PDF after the others, just before the entry
	 * becomes visible to others.
	 */
	private void enter(Question question, CatalogueEntry entry, List<Long> factIds, Map<Path, byte[]> content) {
		try (BriefingFiles files = BriefingFiles.write(content)) {
			this.desk.change((catalogue) -> {
				long id = catalogue.add(question, entry, factIds);
				String dossier = question.dossier().slug();
				String period = question.period().name();
				if (this.questions.isRegular(question)
						&& !catalogue.periods().isIssuedIn(dossier, period, question.language())) {
					catalogue.periods().set(dossier, period, id);
				}
				files.replace();
				return id;
			});
		}
	}

	private Issue before(Question asked, CatalogueEntry entry) {
		Path file = this.home.root().resolve(entry.file());
		if (Files.exists(file)) {
			return issue(asked, entry, Issue.State.ISSUED_BEFORE);
		}
		Question question = this.questions.of(entry);
		Rendering.Rendered printed = this.rendering.of(BriefingForm.PDF, question, entry.number(),
				this.desk.read(question).content());
		if (!printed.sha256().equals(entry.sha256())) {
			throw new UserError("No. " + entry.number() + " of " + asked.dossier().slug() + " is in the catalogue, but "
					+ file + " is gone and cannot be made again byte for byte", "Ask for a copy with --out FILE.");
		}
		place(file, printed);
		return issue(question, entry, Issue.State.RESTORED);
	}

	/**
	 * Holds an issued briefing against its entry in the catalogue: the file as it lies
	 * there, and the same question asked again at the same clocks.
	 */
	public Verification verify(CatalogueEntry entry) {
		return reissue(entry, null).verification();
	}

	/**
	 * An issued briefing as it is handed out: only what is in the catalogue, byte for
	 * byte.
	 * @param forms what is enclosed
	 * @throws UserError if the file or the archive behind it is not what was issued
	 */
	public Parcel parcel(String dossier, int number, Set<BriefingForm> forms) {
		CatalogueEntry entry = this.desk.change((catalogue) -> catalogue.list(dossier))
			.stream()
			.filter((one) -> one.number() == number)
			.findFirst()
			.orElseThrow();
		Question question = this.questions.of(entry);
		Content content = this.desk.read(question).content();
		before(question, entry);
		if (!content.hash().equals(entry.content().hash()) || stored(entry) != Verification.Stored.INTACT) {
			throw new UserError("No. " + number + " of " + dossier + " is not what was issued",
					"parley briefings verify " + dossier + " says what is altered.");
		}
		String name = String.valueOf(this.home.root().resolve(entry.file()).getFileName());
		List<Parcel.Enclosure> enclosures = forms.stream()
			.map((form) -> new Parcel.Enclosure(name.replaceAll("\\.pdf$", form.ending()), form.mediaType(),
					(form == BriefingForm.PDF) ? read(this.home.root().resolve(entry.file()))
							: this.rendering.of(form, question, number, content).bytes()))
			.toList();
		return this.rendering.parcel(question, number, content, enclosures);
	}

	/**
	 * Makes an issued briefing again at its clocks and compares it with its entry in the
	 * catalogue, which stays as it is.
	 * @param copy where to write what was made, in the form of its name; null for nowhere
	 */
	public Reissue reissue(CatalogueEntry entry, @Nullable Path copy) {
		BriefingForm form = (copy != null) ? form(copy) : BriefingForm.PDF;
		if (copy != null) {
			BriefingFiles.refuseExisting(form.named(copy));
		}
		Question question = this.questions.of(entry);
		Content content = this.desk.read(question).content();
		Rendering.Rendered printed = this.rendering.of(BriefingForm.PDF, question, entry.number(), content);
		if (copy != null) {
			place(form.named(copy),
					(form == BriefingForm.PDF) ? printed : this.rendering.of(form, question, entry.number(), content));
		}
		Verification.Again again = !content.hash().equals(entry.content().hash()) ? Verification.Again.OTHER_CONTENT
				: printed.sha256().equals(entry.sha256()) ? Verification.Again.SAME_BYTES
						: Verification.Again.OTHER_LOOK;
		return new Reissue(new Verification(entry, stored(entry), again), printed.sha256(), content.hash(),
				this.rendering.templates());
	}

	private Verification.Stored stored(CatalogueEntry entry) {
		Path file = this.home.root().resolve(entry.file());
		return !Files.exists(file)
				? (entry.letGoAt() != null) ? Verification.Stored.LET_GO : Verification.Stored.MISSING
				: PdfWriter.Printed.sha256(read(file)).equals(entry.sha256()) ? Verification.Stored.INTACT
						: Verification.Stored.ALTERED;
	}

	private static byte[] read(Path file) {
		try {
			return Files.readAllBytes(file);
		}
		catch (IOException ex) {
			throw new UserError("cannot read " + file + ": " + ex.getMessage(), "Check its permissions.");
		}
	}

	private Issue issue(Question question, CatalogueEntry entry, Issue.State state) {
		return new Issue(state, question.dossier().slug(), question.period().name(), entry.number(),
				new Issue.Document(this.home.root().resolve(entry.file()), entry.content().pages(), entry.issuedAt(),
						entry.content().hash()));
	}

	/**
	 * Within the home: {@code out/afg-pak/afg-pak-No-3-2025-W43.pdf}, with the language
	 * where it is not English.
	 */
	private String name(Question question, int number, BriefingForm form) {
		String dossier = question.dossier().slug();
		Path file = this.home.out()
			.resolve(dossier)
			.resolve(dossier + "-No-" + number + "-" + question.period().name().replace("/", "_to_")
					+ (question.language().equals(Wording.DEFAULT) ? "" : "-" + question.language()) + form.ending());
		return this.home.root().relativize(file).toString();
	}

}
