package org.parley.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jooq.DSLContext;
import org.parley.intake.dataset.DatasetChangesQuery;
import org.parley.intake.dataset.DatasetChangesQuery.Vanished;
import org.parley.intake.dataset.ReleaseQuery;
import org.parley.intake.dataset.RenumberedStore;
import org.parley.intake.ledger.Counts;
import org.parley.intake.ledger.ImportFile;
import org.parley.intake.ledger.Ledger;
import org.parley.notice.Notice;
import org.parley.notice.NoticeCode;

/**
 * What there is to say at the end of a dataset's file: what in it stands for "not known",
 * and how it differs from what the archive held of the dataset before. Silence takes
 * nothing back: what vanished stays, unless the same stands under another number.
 */
final class DatasetEnd {

	private static final int NAMED = 5;

	private final ImportTask task;

	private final Ledger ledger;

	private final DatasetChangesQuery changes;

	private final ReleaseQuery releases;

	private final RenumberedStore renumbered;

	DatasetEnd(ImportTask task, Ledger ledger, DSLContext database) {
		this.task = task;
		this.ledger = ledger;
		this.changes = new DatasetChangesQuery(database);
		this.releases = new ReleaseQuery(database);
		this.renumbered = new RenumberedStore(database);
	}

	void report(DatasetRows source) {
		List<Notice> notices = new ArrayList<>(source.reader().tally());
		long article = source.article().articleId();
		if (isComparable(source) && this.changes.existsEarlier(article, this.task.run())) {
			SeenKeys seen = source.seen();
			Vanished vanished = this.changes.find(article, this.task.run(),
					(kind, fact, of, claimant, row) -> seen.contains(SeenKeys.key(kind, fact, of, claimant, row)));
			notices.addAll(compare(source, vanished));
			this.renumbered.close(vanished.renumbered());
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
		int renumbered = vanished.renumbered().size();
		List<Notice> notices = new ArrayList<>();
		notices.add(Notice.of(NoticeCode.RELEASE_COMPARED,
				"Against " + before.map((release) -> "release " + release).orElse("what the archive held") + ": "
						+ (counts.added() - renumbered) + " rows added, " + counts.revised() + " changed"
						+ fields(source, counts) + ", " + counts.unchanged() + " unchanged, " + vanished.count()
						+ " vanished, " + renumbered + " renumbered."));
		if (vanished.count() > 0) {
			notices.add(Notice.of(NoticeCode.VANISHED_ROW, vanished.count() + " accounts are not in this release any "
					+ "more; they stay. The first are about " + String.join(", ", vanished.first()) + "."));
		}
		if (renumbered > 0) {
			List<Long> first = vanished.renumbered().keySet().stream().sorted().limit(NAMED).toList();
			String examples = first.stream()
				.map((account) -> this.changes.listNames(List.of(account)).getFirst() + " is now "
						+ this.changes.listNames(List.of(Objects.requireNonNull(vanished.renumbered().get(account))))
							.getFirst())
				.collect(Collectors.joining(", "));
			notices.add(Notice.of(NoticeCode.RENUMBERED,
					renumbered + " rows say the same under another number, which takes the place of the old one: "
							+ examples + "."));
		}
		return notices;
	}

	/** In which fields, as {@code (deaths 12, place 3)}. */
	private String fields(DatasetRows source, Counts counts) {
		return (counts.revised() == 0) ? ""
				: this.changes.countChanged(source.article().articleId(), this.task.run())
					.entrySet()
					.stream()
					.map((field) -> field.getKey() + " " + field.getValue())
					.collect(Collectors.joining(", ", " (", ")"));
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
