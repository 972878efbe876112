package org.parley.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parley.archive.Home;
import org.parley.archive.Settings;
import org.parley.intake.dataset.Datasets;
import org.parley.intake.format.DatasetFile;
import org.parley.intake.format.DatasetInspector;
import org.parley.intake.format.FileInspector;
import org.parley.intake.format.csv.CsvLimits;
import org.parley.intake.format.csv.CsvRows;

/**
 * What one process was asked to import.
 *
 * @param run the number of the run
 * @param paths files and folders, absolute
 * @param again whether files that are known are read once more
 * @param dataset what the user says that all files are, null: look
 * @param renumbering whether rows may bear other numbers than before, however many
 * @param home of the archive
 * @param settings how files are read
 */
record ImportTask(long run, List<Path> paths, boolean again, @Nullable DatasetFile dataset, boolean renumbering,
		Home home, Settings.Intake settings) {

	CsvLimits limits() {
		int field = (int) Math.min(this.settings.maxFieldBytes(), Integer.MAX_VALUE / 4);
		return new CsvLimits(field, Math.clamp(this.settings.maxRowBytes(), field, Integer.MAX_VALUE / 4));
	}

	/** The rows of a file of our own layouts, which may be packed. */
	CsvRows open(Path file) throws IOException {
		return CsvRows.open(inspector(null).open(file).bytes(), limits(), List.of());
	}

	/** Tells what files are, one of which may be said to be a dataset. */
	FileInspector inspector(@Nullable DatasetFile chosen) {
		return new FileInspector(limits(), this.settings.maxFileBytes(),
				new DatasetInspector(Datasets.layouts(), chosen, limits()));
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
