package org.parley.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * The migrations that this program brings along, by name and checksum. Cheap to ask: from
 * a jar the checksums come out of its directory, so that a command which finds its
 * archive up to date never loads the migration tool.
 */
final class MigrationFiles {

	static final String FOLDER = "db/migration";

	private static final Pattern COMMENT = Pattern
		.compile("comment on column archive\\.(\\w+\\.\\w+) is '((?:[^']|'')*+)'");

	private MigrationFiles() {
	}

	/** Changes whenever any migration does. */
	static String fingerprint() {
		return digest(checksums());
	}

	/** Changes whenever any view does. */
	static String viewsFingerprint() {
		return digest(checksums().subMap("R__", "S"));
	}

	/** The version of the tables that this program makes. */
	static String latest() {
		return version(checksums().headMap("W").tailMap("V").lastKey());
	}

	/**
	 * Changes whenever a migration of tables up to this version does.
	 * @return empty when this program does not know the version
	 */
	static Optional<String> tablesFingerprint(String version) {
		SortedMap<String, Long> upTo = checksums().headMap("V" + version + "`").tailMap("V");
		return (!upTo.isEmpty() && version(upTo.lastKey()).equals(version)) ? Optional.of(digest(upTo))
				: Optional.empty();
	}

	/** {@code V019__dossier_term.sql} has version 019. */
	private static String version(String name) {
		return name.substring(1, name.indexOf("__"));
	}

	/** The names of all migrations. */
	static Set<String> names() {
		return checksums().keySet();
	}

	/** The comments on columns of views, by view and column with a dot between. */
	static Map<String, String> columnComments() {
		Map<String, String> comments = new HashMap<>();
		for (String name : names()) {
			try (InputStream file = MigrationFiles.class.getClassLoader().getResourceAsStream(FOLDER + "/" + name)) {
				String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
				COMMENT.matcher(text)
					.results()
					.forEach((comment) -> comments.put(comment.group(1), comment.group(2).replace("''", "'")));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
		return comments;
	}

	private static String digest(SortedMap<String, Long> files) {
		CRC32 digest = new CRC32();
		files
			.forEach((name, checksum) -> digest.update((name + ':' + checksum + ';').getBytes(StandardCharsets.UTF_8)));
		return String.format("%08x", digest.getValue());
	}

	private static SortedMap<String, Long> checksums() {
		URL folder = Objects.requireNonNull(MigrationFiles.class.getClassLoader().getResource(FOLDER),
				"no migrations on the class path");
		try {
			if (folder.openConnection() instanceof JarURLConnection connection) {
				return inJar(connection.getJarFile());
			}
			return inFolder(Path.of(URI.create(folder.toString())));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static SortedMap<String, Long> inJar(JarFile jar) {
		SortedMap<String, Long> checksums = new TreeMap<>();
		jar.stream()
			.filter((entry) -> entry.getName().startsWith(FOLDER + "/") && entry.getName().endsWith(".sql"))
			.forEach((entry) -> checksums.put(entry.getName().substring(FOLDER.length() + 1), entry.getCrc()));
		return checksums;
	}

	private static SortedMap<String, Long> inFolder(Path folder) throws IOException {
		SortedMap<String, Long> checksums = new TreeMap<>();
		try (var files = Files.newDirectoryStream(folder, "*.sql")) {
			for (Path file : files) {
				CRC32 checksum = new CRC32();
				checksum.update(Files.readAllBytes(file));
				checksums.put(file.getFileName().toString(), checksum.getValue());
			}
		}
		return checksums;
	}

}
