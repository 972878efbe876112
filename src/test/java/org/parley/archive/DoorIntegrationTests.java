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
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.testing.EmptyArchive;
import org.parley.testing.PostgresServer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

/** Several real processes at one archive. */
class DoorIntegrationTests {

	@TempDir
	private Path folder;

	private final List<ArchiveProcess> processes = new ArrayList<>();

	@AfterEach
	void endAll() {
		this.processes.forEach(ArchiveProcess::close);
	}

	@Test
	void tenProcessesInTheSameSecondAllGetIn() throws Exception {
		EmptyArchive.onH2(this.folder);
		start("write", "20", "20");
		for (int i = 0; i < 3; i++) {
			start("read");
			start("look");
			start("read");
		}
		for (ArchiveProcess process : this.processes) {
			process.awaitSuccess();
		}
		assertThat(countRows()).isEqualTo(20);
	}

	@Test
	void archiveServesUntilTheOthersHaveFinished() throws Exception {
		EmptyArchive.onH2(this.folder);
		ArchiveProcess first = start("write", "3", "100");
		first.awaitLine("wrote");
		ArchiveProcess second = start("write", "30", "100");
		second.awaitLine("open");
		first.awaitSuccess();
		second.awaitSuccess();
		assertThat(countRows()).isEqualTo(33);
	}

	@Test
	void killOfTheServingProcessLosesNothingThatWasAcknowledged() throws Exception {
		EmptyArchive.onH2(this.folder);
		ArchiveProcess server = start("write", "100000", "1");
		server.awaitLine("wrote");
		start("read").awaitSuccess();
		server.kill();
		int acknowledged = (int) server.lines().filter("wrote"::equals).count();
		start("read").awaitSuccess();
		assertThat(countRows()).isBetween(acknowledged, acknowledged + 1);
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 800 })
	void killWhileTheArchiveIsMadeLeavesNoneOrAWholeOne(int millis) throws Exception {
		ArchiveProcess maker = start("look");
		while (!Files.exists(this.folder.resolve("data/next.mv.db"))) {
			Thread.sleep(5);
		}
		Thread.sleep(millis);
		maker.kill();
		start("look").awaitSuccess();
		start("read").awaitSuccess();
	}

	@ParameterizedTest
	@ValueSource(ints = { 2000, 3000 })
	void killWhileTheArchiveIsMadeOnPostgresDoesNotMatterEither(int millis) throws Exception {
		Files.writeString(this.folder.resolve("parley.yml"),
				"database: {url: '" + PostgresServer.createDatabase() + "'}");
		ArchiveProcess maker = start("look");
		Thread.sleep(millis);
		maker.kill();
		start("look").awaitSuccess();
		start("read").awaitSuccess();
	}

	@Test
	void archiveListensOnTheLoopbackOnly() throws Exception {
		EmptyArchive.onH2(this.folder);
		start("write", "1000", "20").awaitLine("wrote");
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

	private ArchiveProcess start(String... args) throws IOException {
		ArchiveProcess process = ArchiveProcess.start(this.folder, args);
		this.processes.add(process);
		return process;
	}

}
