package org.parley.archive.transfer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.parley.archive.BriefingForm;
import org.parley.archive.Home;

/**
 * The files of a home that belong to what its archive holds: issued briefings, and what
 * was delivered into folders of the home.
 */
final class KeptFiles {

	private KeptFiles() {
	}

	/** Those that are there, from the home on. */
	static Iterable<Path> list(Snapshot snapshot, Home home) throws SQLException, IOException {
		NavigableSet<Path> files = new TreeSet<>();
		for (String issued : snapshot.list("select file from ops.briefing where file is not null")) {
			Stream.of(BriefingForm.values())
				.map((form) -> home.root().resolve(issued.replaceFirst("\\.pdf$", form.ending())))
				.filter(Files::isRegularFile)
				.forEach(files::add);
		}
		List<String> folders = snapshot.list("select distinct recipient from ops.delivery where channel = 'folder'");
		for (String folder : folders) {
			Path path = home.root().resolve(folder).normalize();
			if (path.startsWith(home.root()) && Files.isDirectory(path)) {
				try (Stream<Path> all = Files.list(path)) {
					all.filter(Files::isRegularFile)
						.filter((file) -> BriefingForm.find(file).isPresent())
						.filter((file) -> !file.getFileName().toString().startsWith("."))
						.forEach(files::add);
				}
			}
		}
		return files.stream().map((file) -> home.root().relativize(file)).toList();
	}

}
