package org.parley.archive.transfer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.parley.archive.NewArchive;
import org.parley.archive.UserError;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A backup that is whole, and that this program can read. */
final class BackupFile implements Origin, AutoCloseable {

	private final ZipFile zip;

	private final Manifest manifest;

	private BackupFile(ZipFile zip, Manifest manifest) {
		this.zip = zip;
		this.manifest = manifest;
	}

	static BackupFile open(Path file) throws IOException {
		Sealed.check(file);
		ZipFile zip = new ZipFile(file.toFile());
		try {
			ZipEntry entry = zip.getEntry(Backup.MANIFEST);
			Manifest manifest;
			try (InputStream in = zip.getInputStream(entry)) {
				manifest = JsonMapper.shared().readValue(in, Manifest.class);
			}
			checkVersion(file, manifest);
			return new BackupFile(zip, manifest);
		}
		catch (IOException | JacksonException | UserError ex) {
			zip.close();
			throw ex;
		}
	}

	private static void checkVersion(Path file, Manifest manifest) {
		String known = NewArchive.tablesFingerprint(manifest.version()).orElse("");
		if (manifest.format() != Manifest.FORMAT || known.isEmpty()) {
			throw new UserError(file + " was made by a newer Parley than this one", "Use the newer one.");
		}
		if (!known.equals(manifest.fingerprint())) {
			throw new UserError(file + " was made by another Parley, whose tables differ from those of this one",
					"Restore it with the program that made it.");
		}
	}

	Manifest manifest() {
		return this.manifest;
	}

	@Override
	public List<String> tables() {
		return this.manifest.tables().stream().map(TableSum::table).toList();
	}

	@Override
	public TableSum read(String table, Rows rows) throws SQLException, IOException {
		Summing summing = new Summing();
		try (BufferedReader lines = new BufferedReader(
				new InputStreamReader(entry(table + ".tsv"), StandardCharsets.UTF_8))) {
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				summing.add(line);
				rows.take(line);
			}
		}
		TableSum sum = summing.of(table);
		Filling.compare(this.manifest.tables().stream().filter((one) -> one.table().equals(table)).toList(),
				List.of(sum));
		return sum;
	}

	/** A file of the home, as it was. */
	InputStream file(Manifest.Kept kept) throws IOException {
		return entry(kept.path());
	}

	private InputStream entry(String name) throws IOException {
		ZipEntry entry = this.zip.getEntry(name);
		if (entry == null) {
			throw new IOException(this.zip.getName() + " lacks " + name);
		}
		return this.zip.getInputStream(entry);
	}

	@Override
	public void close() throws IOException {
		this.zip.close();
	}

}
