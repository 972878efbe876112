package org.parley.archive;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

/** Several real processes at one archive in a file. */
class DoorIntegrationTests {

	private static final int PATIENCE_SECONDS = 120;

	@TempDir
	private Path folder;

	private final List<Process> processes = new ArrayList<>();

	private int logs;

	@AfterEach
	void endAll() {
		this.processes.forEach(Process::destroyForcibly);
	}

	@Test
	void tenProcessesInTheSameSecondAllGetIn() throws Exception {
		List<Process> all = new ArrayList<>();
		all.add(start("write", "20", "20"));
		for (int i = 0; i < 3; i++) {
			all.add(start("read"));
			all.add(start("look"));
			all.add(start("read"));
		}
		for (Process process : all) {
			assertThat(end(process)).as(() -> logs(process)).isZero();
		}
		assertThat(countRows()).isEqualTo(20);
	}

	@Test
	void archiveServesUntilTheOthersHaveFinished() throws Exception {
		Process first = start("write", "3", "100");
		awaitLine(first, "wrote");
		Process second = start("write", "30", "100");
		awaitLine(second, "open");
		assertThat(end(first)).as(() -> logs(first)).isZero();
		assertThat(end(second)).as(() -> logs(second)).isZero();
		assertThat(countRows()).isEqualTo(33);
	}

	@Test
	void killOfTheServingProcessLosesNothingThatWasAcknowledged() throws Exception {
		Process server = start("write", "100000", "1");
		awaitLine(server, "wrote");
		Process reader = start("read");
		assertThat(end(reader)).as(() -> logs(reader)).isZero();
		server.destroyForcibly().waitFor();
		long acknowledged = lines(server).filter("wrote"::equals).count();
		Process next = start("read");
		assertThat(end(next)).as(() -> logs(next)).isZero();
		assertThat(countRows()).isBetween((int) acknowledged, (int) acknowledged + 1);
	}

	@Test
	void archiveListensOnTheLoopbackOnly() throws Exception {
		Process server = start("write", "1000", "20");
		awaitLine(server, "wrote");
		Matcher address = Pattern.compile("server=([^:\\\\]+)\\\\?:(\\d+)")
			.matcher(Files.readString(this.folder.resolve("data/parley.lock.db")));
		assertThat(address.find()).isTrue();
		assertThat(InetAddress.getByName(address.group(1)).isLoopbackAddress()).as(address.group()).isTrue();
		int port = Integer.parseInt(address.group(2));
		connect(InetAddress.getLoopbackAddress(), port);
		for (NetworkInterface network : NetworkInterface.networkInterfaces().toList()) {
			network.inetAddresses()
				.filter((own) -> !own.isLoopbackAddress())
				.forEach((own) -> assertThatIOException().as(own.toString()).isThrownBy(() -> connect(own, port)));
		}
	}

	private static void connect(InetAddress address, int port) throws IOException {
		try (Socket socket = new Socket()) {
			socket.connect(new InetSocketAddress(address, port), 1_000);
		}
	}

	private int countRows() throws SQLException {
		Home home = new Home(this.folder);
		try (Archive archive = Archive.openBriefly(home, Settings.read(home));
				Connection connection = archive.dataSource().getConnection()) {
			return ArchiveUser.count(connection);
		}
	}

	private Process start(String... args) throws IOException {
		String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(), "-XX:TieredStopAtLevel=1",
						"-XX:+UseSerialGC", "-cp", classPath, ArchiveUser.class.getName(), this.folder.toString()));
		command.addAll(Arrays.asList(args));
		Process process = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(this.folder.resolve("log" + this.logs++).toFile())
			.start();
		this.processes.add(process);
		return process;
	}

	private static int end(Process process) throws InterruptedException {
		return process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) ? process.exitValue() : -1;
	}

	private void awaitLine(Process process, String line) throws InterruptedException {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
		while (lines(process).noneMatch(line::equals)) {
			assertThat(process.isAlive() && System.nanoTime() < end).as(() -> logs(process)).isTrue();
			Thread.sleep(20);
		}
	}

	private Stream<String> lines(Process process) {
		return logs(process).lines();
	}

	private String logs(Process process) {
		try {
			return Files.readString(this.folder.resolve("log" + this.processes.indexOf(process)));
		}
		catch (IOException ex) {
			return ex.toString();
		}
	}

}
