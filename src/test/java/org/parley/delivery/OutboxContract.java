package org.parley.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.archive.Archive;
import org.parley.archive.Home;
import org.parley.archive.Settings;
import org.parley.archive.UserError;
import org.parley.delivery.Delivery.State;
import org.parley.delivery.HostileMailServer.Flaw;
import org.parley.testing.FakeClock;
import org.parley.testing.Fault;
import org.parley.testing.MailKey;
import org.parley.testing.Scratch;
import org.parley.testing.TestHome;
import org.parley.testing.WatchedDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What a mail server may do to a mail (F13): it arrives at most once, or nobody claims to
 * know. Alerts are mails like any other here.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class OutboxContract {

	private final FakeClock clock = new FakeClock("2025-11-03T06:00:00Z");

	private Home home;

	private String database;

	private Archive archive;

	abstract TestHome home(Path folder);

	@BeforeAll
	void open(@TempDir Path folder) throws IOException {
		home(folder);
		this.home = new Home(folder);
		this.database = Files.exists(this.home.settings()) ? Files.readString(this.home.settings()) : "";
		this.archive = Archive.open(this.home, Settings.read(this.home));
	}

	@AfterAll
	void close() {
		this.archive.close();
	}

	@BeforeEach
	void empty() {
		change("delete from ops.delivery");
	}

	@ParameterizedTest
	@CsvSource({ "SILENT, PENDING, SENT", "GREETS_WITH_554, PENDING, SENT", "HANGS_UP_AT_ONCE, PENDING, SENT",
			"DRIPS, PENDING, SENT", "REFUSES_LOGIN, PENDING, SENT", "MAIL_451, PENDING, SENT",
			"RCPT_450, PENDING, SENT", "RCPT_550, FAILED, FAILED", "DATA_421, PENDING, SENT",
			"DROPS_WITHIN_DATA, UNKNOWN, UNKNOWN", "END_451, PENDING, SENT", "END_554, FAILED, FAILED",
			"DROPS_AFTER_DATA, UNKNOWN, UNKNOWN", "SILENT_AFTER_DATA, UNKNOWN, UNKNOWN",
			"BABBLES_AFTER_DATA, UNKNOWN, UNKNOWN", "SLOW, SENT, SENT" })
	void aMailArrivesAtMostOnceWhateverTheServerDoes(Flaw flaw, State first, State last) throws IOException {
		try (HostileMailServer server = new HostileMailServer(flaw)) {
			Outbox outbox = outbox(server.port(), "");
			outbox.alert("test", "Something failed.");
			outbox.drain((delivery) -> {
			});
			assertThat(outbox.list(true)).singleElement()
				.satisfies((one) -> assertThat(one.state()).as(one.answer()).isEqualTo(first));
			int before = server.taken().size();
			server.heal();
			for (int day = 0; day < 3; day++) {
				this.clock.advance(Duration.ofDays(1));
				outbox.drain((delivery) -> {
				});
			}
			assertThat(outbox.list(true)).singleElement()
				.satisfies((one) -> assertThat(one.state()).as(one.answer()).isEqualTo(last));
			assertThat(server.taken()).hasSize((last == State.SENT) ? 1 : before).hasSizeLessThan(2);
		}
	}

	@Test
	void aServerThatIsNotThereIsTriedWithGrowingPausesUntilTheAttemptsAreUsedUp() throws IOException {
		Outbox outbox = outbox(closedPort(), "");
		outbox.alert("one", "1");
		outbox.alert("two", "2");
		List<String> states = new ArrayList<>();
		for (int minute = 0; minute < 30; minute++) {
			assertThat(outbox.drain((delivery) -> states.add(delivery.attempts() + " " + delivery.state())))
				.hasSizeLessThan(2);
			this.clock.advance(Duration.ofMinutes(1));
		}
		assertThat(states).containsExactly("1 PENDING", "2 PENDING", "1 PENDING", "2 PENDING", "3 FAILED", "3 FAILED");
		assertThat(outbox.list(false)).extracting(Delivery::state).containsExactly(State.FAILED, State.FAILED);
	}

	@Test
	void onlyAnAdminHasAMailSentAgainThatMayHaveArrivedAndItIsTheSameMail() throws IOException {
		try (HostileMailServer server = new HostileMailServer(Flaw.DROPS_AFTER_DATA)) {
			Outbox outbox = outbox(server.port(), "");
			outbox.alert("test", "Something failed.");
			outbox.drain((delivery) -> {
			});
			server.heal();
			long id = outbox.list(false).getFirst().id();
			assertThat(outbox.retry(id)).isTrue();
			this.clock.advance(Duration.ofDays(3));
			outbox.drain((delivery) -> {
			});
			assertThat(outbox.retry(id)).isFalse();
			assertThat(server.taken()).hasSize(2);
			assertThat(server.taken().get(1)).isEqualTo(server.taken().get(0))
				.contains("From: Parley <parley@example.org>", "To: admin@example.org", "Message-ID: <",
						"@example.org>", "Subject: Parley: test needs a look");
		}
	}

	@Test
	void twoProcessesSendEachMailOnce() throws Exception {
		try (HostileMailServer server = new HostileMailServer(Flaw.NONE);
				ExecutorService threads = Executors.newFixedThreadPool(2)) {
			Outbox first = outbox(server.port(), "");
			IntStream.range(0, 20).forEach((i) -> first.alert("test " + i, "Failure " + i));
			List<Future<List<Delivery>>> both = new ArrayList<>();
			for (Outbox outbox : List.of(first, outbox(server.port(), ""))) {
				both.add(threads.submit(() -> outbox.drain((delivery) -> {
				})));
			}
			assertThat(both.get(0).get().size() + both.get(1).get().size()).isEqualTo(20);
			assertThat(server.taken()).hasSize(20).doesNotHaveDuplicates();
		}
	}

	@Test
	void whatADeadProcessWasHandingOverIsNotKnownAndWhatItHadOnlyTakenIsSent() throws IOException {
		try (HostileMailServer server = new HostileMailServer(Flaw.NONE)) {
			Outbox outbox = outbox(server.port(), "");
			outbox.alert("handing over", "1");
			outbox.alert("taken", "2");
			change("update ops.delivery set node = 'dead', claimed_until = timestamp '2020-01-01 00:00:00'");
			change("update ops.delivery set state = 'sending' where about = 'handing over'");
			outbox.alert("alive", "3");
			change("update ops.delivery set node = 'alive', state = 'sending', "
					+ "claimed_until = timestamp '2999-01-01 00:00:00' where about = 'alive'");
			outbox.drain((delivery) -> {
			});
			assertThat(outbox.list(true)).extracting(Delivery::state)
				.containsExactly(State.UNKNOWN, State.SENT, State.SENDING);
			assertThat(server.taken()).hasSize(1);
		}
	}

	/** Between any two things that are noted down, a process may fail or die. */
	@ParameterizedTest
	@EnumSource(names = "BLOW", mode = EnumSource.Mode.EXCLUDE)
	void aMailArrivesAtMostOnceWhereverTheDatabaseFailsOrTheProcessDies(Fault.Kind kind) throws IOException {
		int moments = 0;
		boolean struck = true;
		while (struck) {
			change("delete from ops.delivery");
			try (HostileMailServer server = new HostileMailServer(Flaw.NONE)) {
				Outbox sound = outbox(server.port(), "");
				sound.alert("test", "Something failed.");
				Fault fault = Fault.nth(kind, ++moments);
				Outbox struckOne = outbox(server.port(), "",
						this.archive.through((source) -> new WatchedDatabase(source, fault).dataSource()));
				try {
					struckOne.drain((delivery) -> {
					});
				}
				catch (RuntimeException ex) {
					assertThat(fault.struck()).as(ex.toString()).isTrue();
				}
				struck = fault.struck();
				for (int day = 0; day < 2; day++) {
					this.clock.advance(Duration.ofDays(1));
					change("update ops.delivery set claimed_until = timestamp '2020-01-01 00:00:00'"
							+ " where claimed_until is not null");
					sound.drain((delivery) -> {
					});
				}
				assertThat(sound.list(true)).singleElement().satisfies((one) -> {
					assertThat(one.state()).as(fault.toString()).isIn(State.SENT, State.UNKNOWN);
					assertThat(server.taken()).as(fault + ": " + one).hasSizeLessThan(2);
					assertThat(one.state() == State.UNKNOWN || server.taken().size() == 1).as(fault + ": " + one)
						.isTrue();
				});
			}
		}
		assertThat(moments).isGreaterThan(8);
	}

	@Test
	void whereEncryptionIsWantedNothingIsSentInTheOpen() throws IOException {
		try (HostileMailServer server = new HostileMailServer(Flaw.NONE)) {
			Outbox outbox = outbox(server.port(), "  security: starttls\n");
			outbox.alert("test", "Something failed.");
			outbox.drain((delivery) -> {
			});
			assertThat(outbox.list(true)).singleElement().satisfies((one) -> {
				assertThat(one.state()).isEqualTo(State.PENDING);
				assertThat(one.answer()).contains("STARTTLS");
			});
			assertThat(server.taken()).isEmpty();
		}
	}

	@ParameterizedTest
	@CsvSource({ "NONE, true, SENT, queued", "NONE, false, PENDING, PKIX", "DROPS_AT_STARTTLS, true, PENDING, TLS",
			"RCPT_550, true, FAILED, no such user", "DROPS_AFTER_DATA, true, UNKNOWN, no answer" })
	void encryptionIsBegunWithTheServerThatTheSettingsTrustOnly(Flaw flaw, boolean trusted, State state, String answer)
			throws Exception {
		try (HostileMailServer server = new HostileMailServer(flaw, Keys.KEY.context())) {
			Outbox outbox = outbox(server.port(), "  security: starttls\n"
					+ (trusted ? "  certificates: " + Keys.KEY.folder().resolve("mail.pem") + "\n" : ""));
			outbox.alert("test", "Something failed.");
			outbox.drain((delivery) -> {
			});
			assertThat(outbox.list(true)).singleElement().satisfies((one) -> {
				assertThat(one.state()).as(one.answer()).isEqualTo(state);
				assertThat(one.answer()).contains(answer);
			});
			assertThat(server.taken()).hasSize((state == State.SENT || state == State.UNKNOWN) ? 1 : 0);
		}
	}

	@Test
	void aHeaderWithALineBreakIsNotSent() throws IOException {
		assertThatExceptionOfType(UserError.class)
			.isThrownBy(() -> outbox(1, "  admin: \"a@b.org\\r\\nBcc: c@d.org\"\n"))
			.withMessageContaining("mail.admin");
		try (HostileMailServer server = new HostileMailServer(Flaw.NONE)) {
			Outbox outbox = outbox(server.port(), "");
			outbox.alert("test\r\nBcc: evil@example.org", "Something failed.");
			outbox.alert("row", "Something failed.");
			change("update ops.delivery set subject = 'x" + "\r\n" + "Bcc: evil@example.org' where about = 'row'");
			outbox.drain((delivery) -> {
			});
			assertThat(server.taken()).singleElement().satisfies((mail) -> assertThat(mail).doesNotContain("\nBcc"));
			assertThat(outbox.list(false)).singleElement()
				.satisfies((one) -> assertThat(one.answer()).contains("line break"));
		}
	}

	private void change(String sql) {
		DSL.using(this.archive.dataSource(), this.archive.kind().dialect()).execute(sql);
	}

	private Outbox outbox(int port, String more) throws IOException {
		return outbox(port, more, this.archive);
	}

	private Outbox outbox(int port, String more, Archive through) throws IOException {
		String mail = """
				mail:
				  host: localhost
				  port: %d
				  user: parley
				  password: secret
				  from: Parley <parley@example.org>
				  timeout: 300ms
				  attempts: 3
				""".formatted(port);
		mail += more.contains("security") ? "" : "  security: none\n";
		mail += more.contains("admin") ? "" : "  admin: admin@example.org\n";
		Files.writeString(this.home.settings(), this.database + mail + more);
		return new Outbox(through, this.home, Settings.read(this.home), this.clock, "node-" + System.nanoTime());
	}

	private static int closedPort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

	/** Made once, as that takes a process. */
	private static final class Keys {

		private static final MailKey KEY = make();

		private static MailKey make() {
			try {
				return MailKey.create(Scratch.folder("key"));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
			catch (InterruptedException ex) {
				throw new IllegalStateException(ex);
			}
		}

	}

}
