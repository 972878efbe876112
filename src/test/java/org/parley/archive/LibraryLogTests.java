package org.parley.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class LibraryLogTests {

	@TempDir
	private Path folder;

	@Test
	void whatIsLoggedBeforeAHomeIsKnownStandsFirstInItsLog() {
		LibraryLog log = new LibraryLog();
		log.hear("one\n");
		log.hear("two\n");
		assertThat(this.folder).isEmptyDirectory();
		log.follow(new Home(this.folder).log());
		log.hear("three\n");
		assertThat(new Home(this.folder).log()).hasContent("one\ntwo\nthree\n");
	}

	@Test
	void librariesLogToTheHomeThatWasOpenedLast() throws Exception {
		Home first = new Home(this.folder.resolve("first"));
		Home second = new Home(this.folder.resolve("second"));
		LoggerContext libraries = new LoggerContext();
		JoranConfigurator settings = new JoranConfigurator();
		settings.setContext(libraries);
		settings.doConfigure(Path.of("src/main/resources/logback.xml").toFile());
		Journal.follow(first);
		libraries.getLogger("some.library.Part").warn("a warning");
		Journal.follow(second);
		libraries.getLogger("some.library.Part").error("a failure", new IOException("no such thing"));
		libraries.getLogger("some.library.Part").info("not worth a line");
		assertThat(Files.readString(first.log())).matches("\\S+Z WARN  Part: a warning\\R");
		assertThat(Files.readString(second.log())).contains("Z ERROR Part: a failure\n", "no such thing")
			.doesNotContain("not worth");
	}

}
