package org.parley.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jooq.DSLContext;
import org.parley.intake.dataset.DatasetChangesQuery;
import org.parley.intake.dataset.DatasetChangesQuery.Vanished;
import org.parley.intake.dataset.ReleaseQuery;
import org.parley.intake.ledger.Counts;
import org.parley.intake.ledger.ImportFile;
import org.parley.intake.ledger.Ledger;
import org.parley.notice.Notice;
import org.parley.notice.NoticeCode;

/**
 * What there is to say at the end of a dataset's file: what in it stands for "not known",
 * and how it differs from what the archive held of the dataset before. Silence takes
 * nothing back: what vanished stays.
 */
final class DatasetEnd {

	private static final int NAMED = 5;

	private final ImportTask task;

	private final Ledger ledger;

	private final DatasetChangesQuery changes;

	private final ReleaseQuery releases;

	DatasetEnd(ImportTask task, Ledger ledger, DSLContext database) {
		this.task = task;
		this.ledger = ledger;
		this.changes = new DatasetChangesQuery(database);
		this.releases = new ReleaseQuery(database);
	}

	void report(DatasetRows source) {
		List<Notice> notices = new ArrayList<>(source.reader().tally());
		long article = source.article().articleId();
		if (isComparable(source) && this.changes.existsEarlier(article, this.task.run())) {
			SeenKeys seen = source.seen();
			Vanished vanished = this.changes.find(article, this.task.run(),
					(kind, fact, of, claimant, row) -> seen.contains(SeenKeys.key(kind, fact, of, claimant, row)));
			notices.addAll(compare(source, vanished));
		}
		this.ledger.notices().add(this.task.run(), source.file().id(), notices);
	}

	/** Only another release, or another file of the same path, is silent on purpose. */
	private boolean isComparable(DatasetRows source) {
		return (source.release() != null && findOther(source).isPresent())
				|| this.ledger.files().existsEarlier(this.task.run(), source.file().path());
	}

	private Optional<String> findOther(DatasetRows source) {
		return this.releases.list(source.dataset())
			.stream()
			.filter((release) -> !Objects.equals(release, source.release()))
			.findFirst();
	}

	private List<Notice> compare(DatasetRows source, Vanished vanished) {
		Counts counts = counts(source.file());
		Optional<String> before = findOther(source);
		List<String> renumbered = vanished.renumbered();
		List<Notice> notices = new ArrayList<>();
		notices.add(Notice.of(NoticeCode.RELEASE_COMPARED,
				"Against " + before.map((release) -> "release " + release).orElse("what the archive held") + ": "
						+ counts.added() + " rows added, " + counts.revised() + " changed, " + counts.unchanged()
						+ " unchanged, " + vanished.count() + " vanished, of which " + renumbered.size()
						+ " bear another number now."));
		if (vanished.count() > 0) {
			notices.add(Notice.of(NoticeCode.VANISHED_ROW, vanished.count() + " accounts are not in this release any "
					+ "more; they stay. The first are about " + String.join(", ", vanished.first()) + "."));
		}
		if (!renumbered.isEmpty()) {
			notices.add(Notice.of(NoticeCode.RENUMBERED, renumbered.size() + " rows say the same under another number: "
					+ String.join(", ", renumbered.subList(0, Math.min(NAMED, renumbered.size()))) + "."));
		}
		return notices;
	}

	private Counts counts(ImportFile file) {
		return this.ledger.files()
			.list(this.task.run())
			.stream()
			.filter((one) -> one.id() == file.id())
			.findFirst()
			.orElseThrow()
			.counts();
	}

}
