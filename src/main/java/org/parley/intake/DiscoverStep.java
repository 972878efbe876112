package org.parley.intake;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.parley.intake.format.DatasetFile;
import org.parley.intake.format.FileInspector;
import org.parley.intake.format.FileType;
import org.parley.intake.format.Reference;
import org.parley.intake.ledger.FileStore.Earlier;
import org.parley.intake.ledger.ImportFile;
import org.parley.intake.ledger.ImportFile.Status;
import org.parley.intake.ledger.Ledger;
import org.parley.notice.Notice;
import org.parley.notice.NoticeCode;
import org.parley.support.Digest;
import org.parley.support.PlainText;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * Enters every file of the drop into the ledger, in the order in which they are to be
 * read, as what its content shows it to be. All in one transaction.
 */
final class DiscoverStep implements Tasklet {

	private static final int LONGEST_PATH = 400;

	private final ImportTask task;

	private final Ledger ledger;

	private final ImportProgress progress;

	private final FileInspector inspector;

	DiscoverStep(ImportTask task, Ledger ledger, ImportProgress progress) {
		this.task = task;
		this.ledger = ledger;
		this.progress = progress;
		this.inspector = task.inspector(task.dataset());
	}

	@Override
	public RepeatStatus execute(StepContribution contribution, ChunkContext context) throws IOException {
		if (!this.ledger.files().list(this.task.run()).isEmpty()) {
			// A kill came after they were stored and before the step was noted as done.
			return RepeatStatus.FINISHED;
		}
		Map<Path, @Nullable Notice> drop = Drop.list(this.task.paths());
		this.progress.begin("files", drop.size());
		List<Found> all = new ArrayList<>();
		for (Map.Entry<Path, @Nullable Notice> file : drop.entrySet()) {
			all.add(inspect(file.getKey(), file.getValue()));
			this.progress.advance(1);
		}
		all.stream().sorted(Comparator.comparing(Found::order)).forEach(this::enter);
		return RepeatStatus.FINISHED;
	}

	private Found inspect(Path file, @Nullable Notice forbidden) throws IOException {
		String name = this.task.name(file);
		if (name.length() > LONGEST_PATH || !PlainText.isPlain(name)) {
			return refuse(PlainText.show(name, LONGEST_PATH), Notice.of(NoticeCode.UNREADABLE_FILE,
					"The path is longer than " + LONGEST_PATH + " characters, or holds a control character."));
		}
		if (forbidden != null) {
			return refuse(name, forbidden);
		}
		try {
			return new Found(name, Digest.sha256(file), Files.size(file), this.inspector.inspect(file));
		}
		catch (AccessDeniedException ex) {
			return refuse(name, Notice.of(NoticeCode.UNREADABLE_FILE, "The file may not be read by this user."));
		}
	}

	private static Found refuse(String name, Notice notice) {
		return new Found(name, "", 0, new FileType.Refused(List.of(notice)));
	}

	private void enter(Found found) {
		List<Notice> notices = new ArrayList<>(found.type.notices());
		Status status = switch (found.type) {
			case FileType.Refused _ -> Status.REJECTED;
			case FileType.Beside _ -> Status.DONE;
			case FileType.Article _, FileType.Facts _, FileType.Dataset _, FileType.References _ ->
				status(found, notices);
		};
		String layout = found.type.layout().isEmpty() ? null : found.type.layout();
		ImportFile entered = this.ledger.files()
			.add(this.task.run(), found.name, found.sha256, found.bytes, layout, status);
		this.ledger.notices().add(this.task.run(), entered.id(), notices);
	}

	private Status status(Found found, List<Notice> notices) {
		Optional<Earlier> earlier = this.task.again() ? Optional.empty()
				: this.ledger.files().findDone(found.sha256, found.type.layout());
		if (earlier.isEmpty()) {
			return Status.PENDING;
		}
		notices.clear();
		long rejected = earlier.get().rejected();
		if (rejected > 0) {
			notices.add(Notice.of(NoticeCode.KNOWN_REJECTS, "Run " + earlier.get().run() + " refused " + rejected
					+ " rows of this very file. \"parley rejects retry\" with its path tries them again."));
		}
		return Status.KNOWN;
	}

	/**
	 * A file of the drop.
	 *
	 * @param name what the ledger calls it
	 */
	private record Found(String name, String sha256, long bytes, FileType type) {

		/**
		 * References come first; of an article the versions in the order they were seen.
		 */
		String order() {
			return switch (this.type) {
				case FileType.References(Reference reference, var _) ->
					"1 " + Reference.ALL.indexOf(reference) + " " + this.name;
				case FileType.Article(var _, String seen) -> "2 " + seen + " " + this.name;
				case FileType.Facts _ -> "3 " + this.name;
				case FileType.Dataset(DatasetFile dataset, var _, var _) -> "4 " + dataset + " " + this.name;
				case FileType.Beside _ -> "5 " + this.name;
				case FileType.Refused _ -> "6 " + this.name;
			};
		}

	}

}
