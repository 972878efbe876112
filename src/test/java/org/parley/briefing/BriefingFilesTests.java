package org.parley.briefing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.archive.UserError;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Where files cannot be written (F8): an error that says so, and no half file. */
class BriefingFilesTests {

	@TempDir
	private Path folder;

	@ParameterizedTest
	@CsvSource({ "a file for a folder, file/x.pdf, a file stands in the way",
			"below a file, file/deeper/x.pdf, Not a directory",
			"a folder that takes nothing, /proc/parley/x.pdf, /proc", "a name too long, " + LONG + ".pdf, too long",
			"no file, /, it is no file" })
	void whatCannotBeWrittenIsToldAndNothingIsLeft(String name, String target, String why) throws IOException {
		Files.writeString(this.folder.resolve("file"), "here");
		Map<Path, byte[]> files = new LinkedHashMap<>();
		files.put(this.folder.resolve("good.csv"), new byte[] { 1 });
		files.put(this.folder.resolve(target), new byte[] { 2 });
		assertThatExceptionOfType(UserError.class).isThrownBy(() -> {
			try (BriefingFiles written = BriefingFiles.write(files)) {
				written.place();
			}
		}).withMessageContaining("cannot write").withMessageContaining(why);
		try (Stream<Path> left = Files.list(this.folder)) {
			assertThat(left.map((file) -> file.getFileName().toString())).isSubsetOf("file", "good.csv");
		}
	}

	private static final String LONG = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
			+ "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
			+ "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx";

	@Test
	void whatStandsAtThePlaceStays() throws IOException {
		Path there = Files.writeString(this.folder.resolve("there.pdf"), "mine");
		assertThatExceptionOfType(UserError.class).isThrownBy(() -> {
			try (BriefingFiles written = BriefingFiles.write(Map.of(there, new byte[] { 1 }))) {
				written.place();
			}
		}).withMessageContaining("exists");
		assertThat(there).hasContent("mine");
		assertThat(this.folder.toFile().list()).containsExactly("there.pdf");
	}

}
