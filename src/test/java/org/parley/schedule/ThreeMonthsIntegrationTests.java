package org.parley.schedule;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.archive.Archive;
import org.parley.archive.Home;
import org.parley.archive.Journal;
import org.parley.archive.Settings;
import org.parley.testing.FakeClock;
import org.parley.testing.MailKey;
import org.parley.testing.TestHome;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Three months of the sample by themselves, from October to January, over the end of
 * summer time, struck down five times on the way: every due issue once, with its number
 * and as of its own end, imported from the drop and delivered once to everyone.
 */
class ThreeMonthsIntegrationTests {

	private static final Instant END = Instant.parse("2026-01-08T00:00:00Z");

	/** At which lines the process dies, in this order. */
	private final List<String> deaths = new ArrayList<>(
			List.of("begin .*drop:input.*", "afg-pak: issued No. 2 .*", "delivery=\\d+ sent .*No. 3.*",
					"due schedule=briefing:afg-pak at=2025-11-10.*", "begin .*briefing:afg-pak at=2025-11-17.*"));

	private final FakeClock clock = new FakeClock("2025-10-06T00:00:00Z");

	private final List<String> log = new ArrayList<>();

	@Test
	void everyDueIssueComesOnceAndReachesEveryoneOnce(@TempDir Path folder) throws Exception {
		TestHome home = TestHome.onH2(folder);
		copySample(folder.resolve("input"));
		GreenMail server = new GreenMail(MailKey.create(folder).smtps());
		server.setUser("parley@example.org", "parley", "secret");
		server.start();
		try {
			write(folder, server.getSmtps().getServerSetup());
			while (this.clock.instant().isBefore(END)) {
				live(folder);
				Thread.sleep(400);
			}
			check(home, folder, server.getReceivedMessages());
		}
		finally {
			server.stop();
		}
	}

	/** Until the end, or until it is struck down. */
	private void live(Path folder) {
		Home home = new Home(folder);
		Settings settings = Settings.read(home);
		try (Archive archive = Archive.open(home, settings)) {
			Steward steward = new Steward(
					new Steward.Surroundings(archive, home, settings, this.clock, new Journal(home, this.clock)),
					"life " + (6 - this.deaths.size()), this::hear);
			while (this.clock.instant().isBefore(END)) {
				steward.turn();
				this.clock.advance(Duration.ofHours(12));
			}
		}
		catch (Death ex) {
			// And up again.
		}
	}

	private void hear(String line) {
		this.log.add(line);
		if (!this.deaths.isEmpty() && line.matches(this.deaths.getFirst())) {
			this.deaths.removeFirst();
			throw new Death();
		}
	}

	private void check(TestHome home, Path folder, MimeMessage[] mails) throws Exception {
		String log = String.join("\n", this.log);
		assertThat(this.deaths).as(log).isEmpty();
		assertThat(home.askOwner("select number, period, as_of from ops.briefing where number is not null order by 1"))
			.as(log)
			.containsExactly("1 | 2025-W41 | 2025-10-12T23:00:00Z", "2 | 2025-W42 | 2025-10-19T23:00:00Z",
					"3 | 2025-W43 | 2025-10-27T00:00:00Z", "4 | 2025-W44 | 2025-11-03T00:00:00Z",
					"5 | 2025-W45 | 2025-11-10T00:00:00Z", "6 | 2025-W46 | 2025-11-17T00:00:00Z",
					"7 | 2025-W48 | 2025-12-01T00:00:00Z");
		assertThat(home.askOwner("select period, issued_at from ops.briefing where number is null order by 1"))
			.extracting((row) -> row.split(" ", -1)[0])
			.containsExactly("2025-W47", "2025-W49", "2025-W50", "2025-W51", "2025-W52", "2026-W01");
		assertThat(home.askOwner("select count(*) from ops.briefing where issued_at < ends_at + interval '6' hour "
				+ "or issued_at > ends_at + interval '18' hour"))
			.containsExactly("0");
		assertThat(home.askOwner("select count(*) from ops.import_run where status <> 'completed'"))
			.containsExactly("0");
		assertThat(home.askOwner("select count(*) from ops.due_run where state <> 'done'")).containsExactly("0");
		assertThat(home.askOwner("select count(*) from ops.due_run where schedule like 'drop%'")).containsExactly("1");
		assertThat(home.askOwner("select count(*) from ops.due_attempt where ended_at is null")).containsExactly("3");
		assertThat(home.askOwner("select count(*) from ops.delivery where state <> 'sent'")).containsExactly("0");
		assertThat(subjects(mails)).containsExactly("Afghanistan–Pakistan No. 1, 2025-W41",
				"Afghanistan–Pakistan No. 2, 2025-W42", "Afghanistan–Pakistan No. 3, 2025-W43",
				"Afghanistan–Pakistan No. 4, 2025-W44", "Afghanistan–Pakistan No. 5, 2025-W45",
				"Afghanistan–Pakistan No. 6, 2025-W46", "Afghanistan–Pakistan 2025-W47: nothing to report",
				"Afghanistan–Pakistan No. 7, 2025-W48", "Afghanistan–Pakistan 2025-W49: nothing to report",
				"Afghanistan–Pakistan 2025-W50: nothing to report", "Afghanistan–Pakistan 2025-W51: nothing to report",
				"Afghanistan–Pakistan 2025-W52: nothing to report", "Afghanistan–Pakistan 2026-W01: nothing to report");
		try (Stream<Path> shared = Files.list(folder.resolve("share"))) {
			assertThat(shared).hasSize(14).allMatch((file) -> file.toString().matches(".*\\.(pdf|json)"));
		}
		checkMail(mails[2], folder.resolve("out/afg-pak/afg-pak-No-3-2025-W43.pdf"));
	}

	private static void checkMail(MimeMessage mail, Path pdf) throws MessagingException, IOException {
		try (OutputStream kept = Files.newOutputStream(Path.of("target/mail-as-received.eml"))) {
			mail.writeTo(kept);
		}
		assertThat(mail.getFrom()[0]).hasToString("Parley <parley@example.org>");
		assertThat(mail.getRecipients(Message.RecipientType.TO)[0]).hasToString("Desk <desk@example.org>");
		assertThat(mail.getMessageID()).endsWith("@example.org>");
		MimeMultipart all = (MimeMultipart) mail.getContent();
		MimeMultipart body = (MimeMultipart) all.getBodyPart(0).getContent();
		assertThat(body.getContentType()).startsWith("multipart/alternative");
		assertThat(body.getBodyPart(0).getContent().toString()).contains("Afghanistan–Pakistan", "2025-W43",
				"Doha ceasefire", "\n- Accounts made public: 40: Telling of 21 facts, in 8 articles");
		assertThat(body.getBodyPart(1).getContent().toString()).contains("<h1", "Doha ceasefire");
		assertThat(all.getCount()).isEqualTo(3);
		assertThat(all.getBodyPart(1).getFileName()).isEqualTo("afg-pak-No-3-2025-W43.pdf");
		assertThat(all.getBodyPart(1).getInputStream().readAllBytes()).isEqualTo(Files.readAllBytes(pdf));
		assertThat(all.getBodyPart(2).getContentType()).startsWith("application/json");
	}

	private static List<String> subjects(MimeMessage[] mails) {
		return Arrays.stream(mails).map((mail) -> {
			try {
				return mail.getSubject();
			}
			catch (MessagingException ex) {
				throw new IllegalStateException(ex);
			}
		}).toList();
	}

	private static void write(Path folder, ServerSetup server) throws IOException {
		Path settings = folder.resolve("parley.yml");
		Files.writeString(settings, (Files.exists(settings) ? Files.readString(settings) : "") + """
				serve: {lease: 300ms}
				mail:
				  host: localhost
				  port: %d
				  security: tls
				  certificates: mail.pem
				  user: parley
				  password: secret
				  from: Parley <parley@example.org>
				  admin: admin@example.org
				dossiers:
				  afg-pak:
				    grace: 6h
				    recipients:
				      - {mail: Desk <desk@example.org>, formats: [pdf, json], empty: note}
				      - {folder: share, formats: [pdf, json]}
				""".formatted(server.getPort()));
	}

	/**
	 * The sample, its dossier in a zone that leaves summer time within the three months.
	 */
	private static void copySample(Path to) throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("input"))) {
			for (Path file : files.toList()) {
				Path copy = to.resolve(Path.of("input").relativize(file).toString());
				if (Files.isDirectory(file)) {
					Files.createDirectories(copy);
				}
				else if (file.endsWith("dossiers.csv")) {
					Files.writeString(copy, Files.readString(file).replace("Asia/Karachi", "Europe/London"));
				}
				else {
					Files.copy(file, copy);
				}
			}
		}
	}

	/** The process is gone. */
	private static final class Death extends Error {

	}

}
