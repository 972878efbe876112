package org.parley.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.archive.Archive;
import org.parley.archive.Home;
import org.parley.archive.Settings;
import org.parley.cli.CommandLineRun;
import org.parley.testing.FakeClock;
import org.parley.testing.TestHome;

import static org.assertj.core.api.Assertions.assertThat;

/** Who gets briefings, by parley.yml and by command. */
abstract class SubscriptionsContract {

	private static final Instant NOW = Instant.parse("2025-11-03T06:00:00Z");

	private static final String MAIL = "mail: {host: localhost, from: a@example.org}\n";

	private static final String SETTINGS = MAIL + "dossiers: {d: {recipients: [desk@example.org]}}\n";

	private Path folder;

	private TestHome home;

	abstract TestHome home(Path folder);

	@BeforeEach
	void open(@TempDir Path folder) {
		this.folder = folder;
		this.home = home(folder);
	}

	@Test
	void bothCountAndParleyYmlHasTheLastWord() throws IOException {
		Path file = this.folder.resolve("parley.yml");
		String database = Files.exists(file) ? Files.readString(file) : "";
		Files.writeString(file, database + SETTINGS);
		this.home.change("insert into store.dossier(slug, title, time_zone, cadence, starts_on)"
				+ " values ('d', 'D', 'UTC', 'weekly', date '2025-10-06')");

		assertThat(run("add", "d", "Chief <chief@example.org>").out())
			.isEqualTo("Chief <chief@example.org> gets the briefings of d, from the next issue on.\n");
		assertThat(run("add", "d", "chief@example.org", "--formats", "json,pdf", "--empty", "note").out())
			.contains("now gets in this way");
		assertThat(run("add", "d", "--folder", "share").code()).isZero();
		assertThat(run("list", "--format", "csv").out().lines().skip(1)).containsExactly(
				"d,desk@example.org,pdf,silence,parley.yml",
				"d," + this.folder.resolve("share") + ",pdf,silence," + NOW,
				"d,chief@example.org,\"pdf, json\",note," + NOW);

		assertThat(run("add", "d", "Desk <DESK@example.org>").err()).contains("parley.yml names");
		assertThat(run("remove", "d", "desk@example.org").code()).isEqualTo(2);
		assertThat(run("add", "x", "b@example.org").err()).contains("there is no dossier x. There are: d.");
		assertThat(run("add", "d", "b@example.org\nBcc: c@example.org").code()).isEqualTo(2);
		assertThat(run("add", "d", "b@example.org", "--formats", "doc").err()).contains("There are: pdf");
		assertThat(run("add", "d").code()).isEqualTo(2);

		address();
		assertThat(deliveries()).containsExactlyInAnyOrder("desk@example.org | pdf", "chief@example.org | pdf,json",
				this.folder.resolve("share") + " | pdf");

		Files.writeString(file, database + SETTINGS.replace("desk@", "chief@"));
		assertThat(run("list", "--format", "csv").out().lines().filter((line) -> line.contains("chief")))
			.containsExactly("d,chief@example.org,pdf,silence,parley.yml");
		Files.writeString(file, database + SETTINGS);
		assertThat(run("remove", "d", "CHIEF@example.org").out()).contains("gets no further briefings");
		assertThat(run("remove", "d", "chief@example.org").err()).contains("Those who do: desk@example.org, ");
		Files.writeString(file, database);
		assertThat(run("add", "d", "b@example.org").err()).contains("there is no mail.host");
	}

	private CommandLineRun run(String... words) {
		return this.home.run(NOW,
				Stream.concat(Stream.of("subscriptions"), List.of(words).stream()).toArray(String[]::new));
	}

	private List<String> deliveries() {
		return this.home.askOwner("select recipient, formats from ops.delivery");
	}

	/** As if a briefing had been issued. */
	private void address() {
		this.home.change("insert into ops.briefing(dossier, number, period, starts_at, ends_at, as_of, known_at,"
				+ " sections, status, scheduled, file, sha256, content_sha256, pages, issued_at)"
				+ " select 'd', 1, '2025-W43', t, t, t, t, 'talks', 'issued', true, 'x.pdf', 'x', 'x', 1, t"
				+ " from (select current_timestamp as t) now_");
		this.home.change("insert into ops.briefing_period select 'd', '2025-W43', id from ops.briefing");
		Home home = new Home(this.folder);
		Settings settings = Settings.read(home);
		try (Archive archive = Archive.openBriefly(home, settings)) {
			new Outbox(archive, home, settings, new FakeClock("2025-11-03T06:00:00Z"), "test").address();
		}
	}

}
