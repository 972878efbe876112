package org.parley.support;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TemporaryFolderTests {

	@TempDir
	private Path folder;

	@Test
	void leavesNothingInAFolderThatTakesFiles() throws IOException {
		TemporaryFolder.check(this.folder);
		assertThat(this.folder).isEmptyDirectory();
	}

	@Test
	void saysWhichFolderTakesNoFilesAndHowToNameAnother() throws IOException {
		Path file = Files.writeString(this.folder.resolve("file"), "");
		for (Path wrong : new Path[] { this.folder.resolve("gone"), file, Path.of("/proc") }) {
			assertThatExceptionOfType(FileSystemException.class).isThrownBy(() -> TemporaryFolder.check(wrong))
				.withMessageContaining(wrong + ": the temporary folder takes no files (")
				.withMessageEndingWith("PARLEY_JAVA_OPTS=-Djava.io.tmpdir=FOLDER");
		}
	}

}
