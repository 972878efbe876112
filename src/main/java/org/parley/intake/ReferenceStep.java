package org.parley.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jooq.DSLContext;
import org.parley.intake.format.Reference;
import org.parley.intake.format.csv.CsvHeader;
import org.parley.intake.format.csv.CsvRow;
import org.parley.intake.format.csv.CsvRows;
import org.parley.intake.format.facts.ReferenceRow;
import org.parley.intake.format.facts.ReferenceRowParser;
import org.parley.intake.ledger.ImportFile;
import org.parley.intake.ledger.ImportFile.Status;
import org.parley.intake.ledger.Ledger;
import org.parley.notice.Notice;
import org.parley.notice.NoticeCode;
import org.parley.reference.ActorStore;
import org.parley.reference.BroaderStore;
import org.parley.reference.DossierStore;
import org.parley.reference.NameIndex;
import org.parley.reference.PlaceStore;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * Imports the reference files of a run in one transaction, so that their rows may refer
 * to each other in any order.
 */
final class ReferenceStep implements Tasklet {

	/** More would not fit into memory beside each other. */
	private static final int MOST_ROWS = 200_000;

	private final ImportTask task;

	private final Ledger ledger;

	private final DSLContext database;

	private final ReferenceRowWriter writer;

	private final List<Reference> layouts;

	ReferenceStep(ImportTask task, Ledger ledger, DSLContext database, ReferenceRowWriter writer,
			List<Reference> layouts) {
		this.task = task;
		this.ledger = ledger;
		this.database = database;
		this.writer = writer;
		this.layouts = layouts;
	}

	@Override
	public RepeatStatus execute(StepContribution contribution, ChunkContext context) throws IOException {
		List<ImportFile> files = this.ledger.files()
			.listPending(this.task.run(), this.layouts.stream().map(Reference::layout).toList());
		if (files.isEmpty()) {
			return RepeatStatus.FINISHED;
		}
		NameIndex names = NameIndex.of(this.database);
		List<ImportFile> small = announce(files, names);
		Map<ImportFile, CsvHeader> headers = new LinkedHashMap<>();
		List<ReferenceLine> lines = new ArrayList<>();
		for (ImportFile file : small) {
			headers.put(file, read(file, names, lines));
		}
		check(lines);
		this.writer.write(lines);
		RowLedger rows = new RowLedger(this.task.run(), this.ledger);
		headers.forEach((file, header) -> {
			rows.enter(file, header,
					lines.stream().filter((line) -> line.file().equals(file)).map(ReferenceLine::done).toList());
			this.ledger.files().end(file.id(), Status.DONE);
		});
		return RepeatStatus.FINISHED;
	}

	/** The files that fit; another is refused. */
	private List<ImportFile> announce(List<ImportFile> files, NameIndex names) throws IOException {
		List<ImportFile> small = new ArrayList<>();
		long count = 0;
		for (ImportFile file : files) {
			try (CsvRows rows = this.task.open(this.task.resolve(file.path()))) {
				ReferenceRowParser parser = parser(file, rows.header(), names);
				for (CsvRow row = rows.next(); row != null && count <= MOST_ROWS; row = rows.next()) {
					parser.announce(row);
					count++;
				}
			}
			if (count > MOST_ROWS) {
				this.ledger.files().end(file.id(), Status.REJECTED);
				this.ledger.notices()
					.add(this.task.run(), file.id(), List.of(Notice.of(NoticeCode.FILE_TOO_LARGE,
							"The reference files of one import have at most " + MOST_ROWS + " rows together.")));
			}
			else {
				small.add(file);
			}
		}
		return small;
	}

	private CsvHeader read(ImportFile file, NameIndex names, List<ReferenceLine> lines) throws IOException {
		try (CsvRows rows = this.task.open(this.task.resolve(file.path()))) {
			ReferenceRowParser parser = parser(file, rows.header(), names);
			for (CsvRow row = rows.next(); row != null; row = rows.next()) {
				lines.add(new ReferenceLine(file, row, parser.parse(row)));
			}
			return rows.header();
		}
	}

	private ReferenceRowParser parser(ImportFile file, CsvHeader header, NameIndex names) {
		Reference layout = this.layouts.stream()
			.filter((known) -> known.layout().equals(file.layout()))
			.findFirst()
			.orElseThrow();
		return new ReferenceRowParser(layout, header.names(), names);
	}

	private void check(List<ReferenceLine> lines) {
		BroaderStore broader = new BroaderStore(this.database);
		List<String> dossiers = new DossierStore(this.database).listSlugs();
		for (ReferenceLine line : lines) {
			String dossier = switch (line.open()) {
				case ReferenceRow.OfDossierFact(String named, var _) -> named;
				case ReferenceRow.OfDossierTerm(var term) -> term.dossier();
				case null, default -> null;
			};
			if (dossier != null && !dossiers.contains(dossier)) {
				line.reject(NoticeCode.UNKNOWN_DOSSIER, "dossier", dossier, "There is no dossier " + dossier
						+ ". It comes in a file of dossiers. Known are: " + String.join(", ", dossiers) + ".");
			}
		}
		ReferenceCheck check = new ReferenceCheck(lines);
		check.refuseContradictions();
		check.refuseRings(broader.listSides(), broader.listParents());
		check.refuseDangling(new ActorStore(this.database).listSlugs(), new PlaceStore(this.database).listSlugs());
	}

}
