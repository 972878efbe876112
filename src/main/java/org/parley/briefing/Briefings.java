package org.parley.briefing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.jooq.exception.IntegrityConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.parley.archive.Archive;
import org.parley.archive.Home;
import org.parley.archive.Settings;
import org.parley.archive.UserError;
import org.parley.briefing.content.Content;
import org.parley.briefing.content.Question;
import org.parley.briefing.content.Section;
import org.parley.briefing.pdf.PdfWriter;
import org.parley.briefing.pdf.Templates;

/**
 * Answers questions with briefings: numbered ones, which are entered in the catalogue and
 * never made twice for one question, and copies without a number.
 */
public final class Briefings {

	private static final int ATTEMPTS = 5;

	private final Home home;

	private final Questions questions;

	private final ArchiveDesk desk;

	private final PdfWriter writer;

	/** Makes briefings of one archive. */
	public Briefings(Archive archive, Home home, Settings settings, Clock clock) {
		this.home = home;
		this.desk = new ArchiveDesk(archive);
		this.questions = new Questions(this.desk, clock);
		this.writer = new PdfWriter(Templates.load(settings.briefing().templates()));
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

	/** Writes a copy without a number: a PDF, or JSON if the file is named so. */
	public Issue copy(Ask ask, Path file) {
		Question question = this.questions.of(ask);
		Content content = this.desk.read(question);
		PdfWriter.Printed printed = file.toString().endsWith(".json")
				? new PdfWriter.Printed(BriefingJson.of(question, content), 0) : print(question, null, content);
		try (BriefingFile copy = BriefingFile.write(file, printed.pdf())) {
			copy.place();
		}
		return new Issue(Issue.State.COPY, ask.dossier(), ask.period().name(), null,
				new Issue.Document(file, printed.pages(), this.questions.now(), content.hash()));
	}

	/** Two processes may want the same number: the database gives it to one of them. */
	private Issue issue(Question question, boolean scheduled) {
		Content content = this.desk.read(question);
		if (scheduled && !content.news()) {
			return new Issue(Issue.State.EMPTY, question.dossier().slug(), question.period().name(), null, null);
		}
		for (int attempt = 1;; attempt++) {
			int number = this.desk.change((catalogue) -> catalogue.nextNumber(question.dossier().slug()));
			PdfWriter.Printed printed = print(question, number, content);
			CatalogueEntry entry = new CatalogueEntry(number,
					new CatalogueEntry.Asked(question.dossier().slug(), question.period().name(),
							Section.codes(question.sections())),
					this.questions.now(), new CatalogueEntry.Clock(question.asOf(), question.knownAt()),
					name(question, number), printed.sha256(),
					new CatalogueEntry.Content(content.hash(), printed.pages()));
			try {
				enter(question, entry, printed, scheduled);
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

	/** The file takes its place last, just before the entry becomes visible to others. */
	private void enter(Question question, CatalogueEntry entry, PdfWriter.Printed printed, boolean scheduled) {
		try (BriefingFile file = BriefingFile.write(this.home.root().resolve(entry.file()), printed.pdf())) {
			this.desk.change((catalogue) -> {
				long id = catalogue.add(question, entry, scheduled);
				if (this.questions.isRegular(question)) {
					catalogue.setPeriod(question.dossier().slug(), question.period().name(), id);
				}
				file.replace();
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
		PdfWriter.Printed printed = print(question, entry.number(), this.desk.read(question));
		if (!printed.sha256().equals(entry.sha256())) {
			throw new UserError("No. " + entry.number() + " of " + asked.dossier().slug() + " is in the catalogue, but "
					+ file + " is gone and cannot be made again byte for byte", "Ask for a copy with --out FILE.");
		}
		try (BriefingFile again = BriefingFile.write(file, printed.pdf())) {
			again.place();
		}
		return issue(question, entry, Issue.State.RESTORED);
	}

	/**
	 * Holds an issued briefing against its entry in the catalogue: the file as it lies
	 * there, and the same question asked again at the same clocks.
	 */
	public Verification verify(CatalogueEntry entry) {
		Path file = this.home.root().resolve(entry.file());
		Verification.Stored stored = !Files.exists(file) ? Verification.Stored.MISSING
				: PdfWriter.Printed.sha256(read(file)).equals(entry.sha256()) ? Verification.Stored.INTACT
						: Verification.Stored.ALTERED;
		Question question = this.questions.of(entry);
		Content content = this.desk.read(question);
		if (!content.hash().equals(entry.content().hash())) {
			return new Verification(entry, stored, Verification.Again.OTHER_CONTENT);
		}
		boolean same = print(question, entry.number(), content).sha256().equals(entry.sha256());
		return new Verification(entry, stored, same ? Verification.Again.SAME_BYTES : Verification.Again.OTHER_LOOK);
	}

	/**
	 * An issued briefing as it is handed out: only what is in the catalogue, byte for
	 * byte.
	 * @param formats of what is enclosed: pdf, json
	 * @throws UserError if the file or the archive behind it is not what was issued
	 */
	public Parcel parcel(String dossier, int number, List<String> formats) {
		CatalogueEntry entry = this.desk.change((catalogue) -> catalogue.list(dossier))
			.stream()
			.filter((one) -> one.number() == number)
			.findFirst()
			.orElseThrow();
		Question question = this.questions.of(entry);
		Content content = this.desk.read(question);
		before(question, entry);
		Path file = this.home.root().resolve(entry.file());
		byte[] pdf = read(file);
		if (!content.hash().equals(entry.content().hash()) || !PdfWriter.Printed.sha256(pdf).equals(entry.sha256())) {
			throw new UserError("No. " + number + " of " + dossier + " is not what was issued",
					"parley briefings verify " + dossier + " says what is altered.");
		}
		String name = String.valueOf(file.getFileName());
		List<Parcel.Enclosure> enclosures = formats.stream()
			.map((format) -> format.equals("json") ? new Parcel.Enclosure(name.replaceAll("pdf$", "json"),
					"application/json", BriefingJson.of(question, content))
					: new Parcel.Enclosure(name, "application/pdf", pdf))
			.toList();
		MailForm mail = MailForm.of(question, number, content);
		return new Parcel(mail.text(), mail.html(), enclosures);
	}

	private PdfWriter.Printed print(Question question, @Nullable Integer number, Content content) {
		return this.writer.write(new Imprints(question).of(number, content), content);
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

	/** Within the home: {@code out/afg-pak/afg-pak-No-3-2025-W43.pdf}. */
	private String name(Question question, int number) {
		String dossier = question.dossier().slug();
		Path file = this.home.out()
			.resolve(dossier)
			.resolve(dossier + "-No-" + number + "-" + question.period().name().replace("/", "_to_") + ".pdf");
		return this.home.root().relativize(file).toString();
	}

}
