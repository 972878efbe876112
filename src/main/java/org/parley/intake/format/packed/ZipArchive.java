package org.parley.intake.format.packed;

import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.parley.notice.NoticeCode;

/** A ZIP archive that is read where it lies; nothing of it is written to a disk. */
final class ZipArchive implements Closeable {

	private static final int MOST_ENTRIES = 10_000;

	private static final Pattern OUTWARD = Pattern.compile("(?:[/\\\\]|[A-Za-z]:).*|(?:.*[/\\\\])?\\.\\.(?:[/\\\\].*)?",
			Pattern.DOTALL);

	private final ZipFile zip;

	private final long packed;

	private final long largest;

	private ZipArchive(ZipFile zip, long packed, long largest) {
		this.zip = zip;
		this.packed = packed;
		this.largest = largest;
	}

	/** Opens an archive of which no entry has more than so many bytes. */
	static ZipArchive open(Path file, long largest) throws IOException {
		ZipFile zip = open(file);
		try {
			check(zip);
			return new ZipArchive(zip, Files.size(file), largest);
		}
		catch (IOException | RuntimeException ex) {
			zip.close();
			throw ex;
		}
	}

	private static ZipFile open(Path file) throws IOException {
		try {
			return new ZipFile(file.toFile());
		}
		catch (ZipException ex) {
			String reason = String.valueOf(ex.getMessage());
			throw reason.contains("encrypted")
					? new Unusable(NoticeCode.UNSUPPORTED_FILE, "The ZIP archive is encrypted. Unpack it.")
					: Unusable.damaged("The ZIP archive is damaged: " + reason + ".");
		}
	}

	private static void check(ZipFile zip) throws IOException {
		if (zip.size() > MOST_ENTRIES) {
			throw new Unusable(NoticeCode.FILE_TOO_LARGE,
					"The ZIP archive has " + zip.size() + " files in it; at most " + MOST_ENTRIES + " are looked at.");
		}
		if (zip.stream().anyMatch((entry) -> OUTWARD.matcher(entry.getName()).matches())) {
			throw new Unusable(NoticeCode.UNSUPPORTED_FILE,
					"The ZIP archive has a file in it whose path leads out of it. No sound program makes such archives.");
		}
	}

	/** The files in it, without folders. */
	List<String> names() {
		return this.zip.stream().filter((entry) -> !entry.isDirectory()).map(ZipEntry::getName).toList();
	}

	/**
	 * The bytes of a file in it; closing them leaves the archive open.
	 * @param isSmall whether the file is one that is small in any sound archive
	 */
	InputStream open(String name, boolean isSmall) throws IOException {
		ZipEntry entry = this.zip.getEntry(name);
		if (entry == null) {
			throw new FileNotFoundException(name);
		}
		return new Bounded(this.zip.getInputStream(entry), isSmall ? 0 : this.packed, this.largest);
	}

	@Override
	public void close() throws IOException {
		this.zip.close();
	}

}
