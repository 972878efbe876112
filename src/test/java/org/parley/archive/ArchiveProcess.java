package org.parley.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.parley.testing.ChildJava;

import static org.assertj.core.api.Assertions.assertThat;

/** A process of its own that runs {@link ArchiveUser}, and what it prints. */
final class ArchiveProcess implements AutoCloseable {

	private static final int PATIENCE_SECONDS = 120;

	private final Process process;

	private final Path log;

	private ArchiveProcess(Process process, Path log) {
		this.process = process;
		this.log = log;
	}

	/** Starts one at a home; no setting of this process is passed on to it. */
	static ArchiveProcess start(Path home, String... args) throws IOException {
		List<String> command = ChildJava.command(ArchiveUser.class.getName(), home.toString());
		command.addAll(Arrays.asList(args));
		Path log = Files.createTempFile(home, "process", ".log");
		return new ArchiveProcess(
				new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start(), log);
	}

	/** Waits for its end, which has to be a good one. */
	void awaitSuccess() throws InterruptedException {
		boolean ended = this.process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
		assertThat(ended && this.process.exitValue() == 0).as(this::output).isTrue();
	}

	/** Waits until it has printed this line. */
	void awaitLine(String line) throws InterruptedException {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
		while (lines().noneMatch(line::equals)) {
			assertThat(this.process.isAlive() && System.nanoTime() < end).as(this::output).isTrue();
			Thread.sleep(20);
		}
	}

	Stream<String> lines() {
		return output().lines();
	}

	private String output() {
		try {
			return Files.readString(this.log);
		}
		catch (IOException ex) {
			return ex.toString();
		}
	}

	/** Kills it, as {@code kill -9} does. */
	void kill() throws InterruptedException {
		this.process.destroyForcibly().waitFor();
	}

	@Override
	public void close() {
		this.process.destroyForcibly();
	}

}
