package org.parley.schedule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.parley.support.Digest;

/**
 * What lies in a folder.
 *
 * @param mark changes when a file comes, goes or changes
 * @param quiet whether nothing seems to be written just now
 */
record DropLook(String mark, boolean quiet) {

	private static final Duration SETTLED = Duration.ofSeconds(10);

	/** Empty when there is no file. */
	static Optional<DropLook> of(Path folder, Instant now) {
		if (!Files.isDirectory(folder)) {
			return Optional.empty();
		}
		List<String> files = new ArrayList<>();
		boolean quiet = true;
		try (Stream<Path> all = Files.walk(folder)) {
			for (Path file : (Iterable<Path>) all.sorted()::iterator) {
				BasicFileAttributes about = Files.readAttributes(file, BasicFileAttributes.class);
				if (about.isRegularFile()) {
					Instant changed = about.lastModifiedTime().toInstant();
					quiet &= Duration.between(changed, now).abs().compareTo(SETTLED) > 0;
					files.add(folder.relativize(file) + "\n" + about.size() + "\n" + changed);
				}
			}
		}
		catch (UncheckedIOException | NoSuchFileException ex) {
			// A file went while it was looked at: look again later.
			quiet = false;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return (files.isEmpty() && quiet) ? Optional.empty()
				: Optional.of(new DropLook(Digest.sha256(new ArrayList<>(files)), quiet));
	}

}
