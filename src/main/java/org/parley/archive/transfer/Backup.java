package org.parley.archive.transfer;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.parley.archive.Archive;
import org.parley.archive.Home;
import org.parley.archive.NewArchive;
import org.parley.archive.UserError;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes an archive and the briefings that were issued from it into one file, as they are
 * at one moment, while others go on working.
 */
public final class Backup {

	static final String MANIFEST = "parley-backup.json";

	private final Archive archive;

	private final Home home;

	/** Writes backups of an open archive. */
	public Backup(Archive archive, Home home) {
		this.archive = archive;
		this.home = home;
	}

	/**
	 * Writes a backup; the file appears when it is whole.
	 * @param file must not exist
	 * @param now the time that it says it was made
	 */
	public BackupContent write(Path file, Instant now) {
		Path target = file.toAbsolutePath();
		if (Files.exists(target)) {
			throw new UserError(file + " exists", "Name a new file; a backup never replaces another one.");
		}
		try {
			Path beside = Files.createTempFile(Objects.requireNonNull(target.getParent()), ".parley-", ".backup");
			try {
				Manifest manifest = writeAll(beside, now);
				Sealed.seal(beside);
				Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
				return BackupContent.of(manifest, Files.size(target));
			}
			finally {
				Files.deleteIfExists(beside);
			}
		}
		catch (NoSuchFileException ex) {
			throw new UserError("there is no folder " + target.getParent(), "Make it, or name another file.");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (SQLException ex) {
			throw new IllegalStateException("the archive cannot be read: " + ex.getMessage(), ex);
		}
	}

	private Manifest writeAll(Path file, Instant now) throws IOException, SQLException {
		String version = NewArchive.tablesVersion();
		try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
				Snapshot snapshot = Snapshot.open(this.archive.dataSource(), this.archive.kind())) {
			zip.setLevel(Deflater.BEST_SPEED);
			zip.setComment(Sealed.OPEN);
			List<TableSum> tables = new ArrayList<>();
			for (String table : snapshot.tables()) {
				zip.putNextEntry(new ZipEntry(table + ".tsv"));
				tables.add(snapshot.read(table, (line) -> {
					zip.write(line.getBytes(StandardCharsets.UTF_8));
					zip.write('\n');
				}));
			}
			List<Manifest.Kept> files = new ArrayList<>();
			for (Path kept : KeptFiles.list(snapshot, this.home)) {
				files.add(write(kept, zip));
			}
			Manifest manifest = new Manifest(Manifest.FORMAT, now.toString(), this.archive.kind().toString(), version,
					NewArchive.tablesFingerprint(version).orElseThrow(), tables, files);
			zip.putNextEntry(new ZipEntry(MANIFEST));
			zip.write(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
			return manifest;
		}
	}

	private Manifest.Kept write(Path path, ZipOutputStream zip) throws IOException {
		String name = path.toString().replace('\\', '/');
		zip.putNextEntry(new ZipEntry(name));
		MessageDigest digest = Sealed.newSha256();
		OutputStream through = new DigestOutputStream(zip, digest);
		long bytes = Files.copy(this.home.root().resolve(path), through);
		return new Manifest.Kept(name, bytes, HexFormat.of().formatHex(digest.digest()));
	}

}
