package org.parley.briefing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.parley.archive.Archive;
import org.parley.archive.BriefingForm;
import org.parley.archive.Home;
import org.parley.archive.Settings;
import org.parley.support.Digest;

/**
 * Removes the files of old issues, where a setting says how long they are kept. The
 * catalogue keeps the issues, which can be made again; a file that is not what was issued
 * stays, for somebody to look at.
 */
public final class Retention {

	/** It makes no difference to the hour. */
	private static final Duration PAUSE = Duration.ofHours(1);

	private final ArchiveDesk desk;

	private final Home home;

	private final @Nullable Duration keep;

	private final Clock clock;

	private Instant next = Instant.MIN;

	/** Looks after the files of one archive. */
	public Retention(Archive archive, Home home, Settings settings, Clock clock) {
		this.desk = new ArchiveDesk(archive);
		this.home = home;
		this.keep = settings.briefing().keepFiles();
		this.clock = clock;
	}

	/**
	 * Removes what is due, if it was not looked within the last hour.
	 * @param told hears of each issue whose files were removed
	 */
	public void apply(Consumer<String> told) {
		Instant now = this.clock.instant();
		if (this.keep == null || now.isBefore(this.next)) {
			return;
		}
		Instant before = now.minus(this.keep);
		for (CatalogueEntry entry : this.desk.change((catalogue) -> catalogue.listKept(before))) {
			if (remove(entry, told)) {
				this.desk.change((catalogue) -> {
					catalogue.letGo(entry, now);
					return entry;
				});
			}
		}
		this.next = now.plus(PAUSE);
	}

	/** Whatever stops before the note in the catalogue is done again. */
	private boolean remove(CatalogueEntry entry, Consumer<String> told) {
		Path pdf = this.home.root().resolve(entry.file());
		String which = "No. %d of %s, %s".formatted(entry.number(), entry.asked().dossier(), entry.asked().period());
		try {
			if (Files.exists(pdf) && !Digest.sha256(pdf).equals(entry.sha256())) {
				return false;
			}
			for (BriefingForm form : BriefingForm.values()) {
				if (form != BriefingForm.PDF) {
					Files.deleteIfExists(
							pdf.resolveSibling(pdf.getFileName().toString().replaceFirst("\\.pdf$", form.ending())));
				}
			}
			Files.deleteIfExists(pdf);
			told.accept("no longer kept: the files of " + which + ", issued " + entry.issuedAt());
			return true;
		}
		catch (IOException ex) {
			told.accept("the files of " + which + " could not be removed: " + ex);
			return false;
		}
	}

}
