package org.parley.intake;

import java.nio.file.Path;
import java.util.List;

import org.parley.archive.Home;
import org.parley.archive.Settings;
import org.parley.intake.format.csv.CsvLimits;

/**
 * What one process was asked to import.
 *
 * @param run the number of the run
 * @param paths files and folders, absolute
 * @param again whether files that are known are read once more
 * @param home of the archive
 * @param settings how files are read
 */
record ImportTask(long run, List<Path> paths, boolean again, Home home, Settings.Intake settings) {

	CsvLimits limits() {
		int field = (int) Math.min(this.settings.maxFieldBytes(), Integer.MAX_VALUE / 4);
		return new CsvLimits(field, Math.clamp(this.settings.maxRowBytes(), field, Integer.MAX_VALUE / 4));
	}

	/** The file that the ledger knows by this path. */
	Path resolve(String path) {
		return this.home.root().resolve(path);
	}

	/** How the ledger calls a file: in the home relative to it, elsewhere absolute. */
	String name(Path file) {
		Path absolute = file.toAbsolutePath().normalize();
		Path shown = absolute.startsWith(this.home.root()) ? this.home.root().relativize(absolute) : absolute;
		return shown.toString().replace('\\', '/');
	}

}
