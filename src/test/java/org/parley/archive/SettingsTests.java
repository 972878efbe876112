package org.parley.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.archive.DossierSettings.Channel;
import org.parley.archive.DossierSettings.Pages;
import org.parley.archive.DossierSettings.Recipient;
import org.parley.testing.Chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SettingsTests {

	@TempDir
	private Path folder;

	@Test
	void everySettingHasADefault() {
		Settings settings = Settings.read(new Home(this.folder));
		assertThat(settings.database().kind()).isEqualTo(DatabaseKind.H2);
		assertThat(settings.sql()).isEqualTo(new Settings.Sql(1_000, Duration.ofSeconds(30)));
		assertThat(settings.intake().timeZone()).isNull();
	}

	@Test
	void emptyFileIsAsGoodAsNone() throws IOException {
		assertThat(read("# nothing yet\n")).isEqualTo(Settings.read(new Home(this.folder.resolve("other"))));
	}

	@Test
	void readsWhatIsThere() throws IOException {
		Settings settings = read("""
				database:
				  url: jdbc:postgresql://localhost/parley
				  user: parley
				  password: "0123"
				intake: {time-zone: Asia/Karachi}
				sql: {max-rows: 0, timeout: 2m}
				briefing: {templates: mine}
				dossiers: {afg-pak: {language: fr, sections: [borders, talks], formats: "pdf, csv"}}
				""");
		assertThat(settings.database().kind()).isEqualTo(DatabaseKind.POSTGRESQL);
		assertThat(settings.database().password()).isEqualTo("0123");
		assertThat(settings.intake().timeZone()).isEqualTo(ZoneId.of("Asia/Karachi"));
		assertThat(settings.sql()).isEqualTo(new Settings.Sql(0, Duration.ofMinutes(2)));
		assertThat(settings.briefing().templates()).isEqualTo(this.folder.resolve("mine"));
		assertThat(settings.dossier("afg-pak").pages())
			.isEqualTo(new Pages("fr", List.of("borders", "talks"), Set.of(BriefingForm.PDF, BriefingForm.CSV)));
		assertThat(settings.dossier("other").pages().language()).isNull();
	}

	@Test
	void readsWhoGetsBriefingsAndWhatIsImported() throws IOException {
		Settings settings = read("""
				mail: {host: smtp.example.org, from: Parley <parley@example.org>, password: secret}
				dossiers:
				  afg-pak:
				    grace: 6h
				    recipients:
				      - desk@example.org
				      - {mail: Chief <chief@example.org>, formats: [pdf, json], empty: note}
				      - folder: share
				drops: {incoming: {every: 5m}}
				""");
		assertThat(settings.mail().port()).isEqualTo(587);
		assertThat(settings.toString()).doesNotContain("secret");
		assertThat(settings.dossier("afg-pak").grace()).isEqualTo(Duration.ofHours(6));
		assertThat(settings.dossier("afg-pak").recipients()).containsExactly(
				new Recipient(Channel.MAIL, "desk@example.org", Set.of(BriefingForm.PDF), false),
				new Recipient(Channel.MAIL, "Chief <chief@example.org>", Set.of(BriefingForm.PDF, BriefingForm.JSON),
						true),
				new Recipient(Channel.FOLDER, this.folder.resolve("share").toString(), Set.of(BriefingForm.PDF),
						false));
		assertThat(settings.drops()).singleElement()
			.satisfies((drop) -> assertThat(drop.folder()).isEqualTo(this.folder.resolve("incoming")));
		assertThat(settings.dossier("other")).isEqualTo(DossierSettings.NONE);
	}

	@Test
	void passwordsAreNotPrinted() throws IOException {
		assertThat(read("database: {url: 'jdbc:postgresql://h/d?password=secret', password: secret}").toString())
			.doesNotContain("secret");
	}

	@Test
	void unknownKeyIsNamedWithTheNearestKnownOne() {
		assertThatExceptionOfType(UserError.class).isThrownBy(() -> read("sql: {max-row: 5}"))
			.withMessageContaining("sql.max-row in ")
			.satisfies((ex) -> assertThat(ex.hint()).isEqualTo("Did you mean sql.max-rows?"));
	}

	@Test
	void unknownKeyOfADossierIsNamedToo() {
		assertThatExceptionOfType(UserError.class).isThrownBy(() -> read("dossiers: {afg-pak: {langage: fr}}"))
			.withMessageContaining("dossiers.afg-pak.langage in ")
			.satisfies((ex) -> assertThat(ex.hint()).startsWith("Did you mean dossiers.afg-pak.language"));
	}

	@Test
	void unknownKeyLikeNoneGetsTheWholeList() {
		assertThatExceptionOfType(UserError.class).isThrownBy(() -> read("colour: red"))
			.satisfies((ex) -> assertThat(ex.hint()).contains("database.url", "sql.max-rows"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			sql: {max-rows: many}        | sql.max-rows
			sql: {max-rows: -1}          | sql.max-rows
			sql: {timeout: soon}         | sql.timeout
			intake: {time-zone: Karachi} | intake.time-zone
			database: {url: 'jdbc:h2:x'} | database.url
			just text                    | does not hold settings
			mail: {host: h}              | mail.from is missing
			mail: {from: 'a b'}          | mail.from
			dossiers: {x: {recipients: [a@b.org]}}                    | no mail.host
			dossiers: {x: {recipients: [nobody]}}                     | dossiers.x.recipients.1
			dossiers: {x: {recipients: [{folder: a, empty: note}]}}   | recipients.1.empty
			dossiers: {x: {recipients: [{folder: a}, {folder: a}]}}   | twice
			dossiers: {x: {recipients: [{folder: a, formats: doc}]}}  | recipients.1.formats
			drops: {x: {every: 10ms}}    | drops.x.every
			dossiers: {x: {grease: 1h}}  | dossiers.x.grease
			sql: [                       | is not YAML
			""")
	void mistakesNameWhatIsWrong(String text, String named) {
		assertThatExceptionOfType(UserError.class).isThrownBy(() -> read(text)).withMessageContaining(named);
	}

	private Settings read(String text) throws IOException {
		Home home = new Home(this.folder);
		Files.writeString(home.settings(), text);
		return Settings.read(home);
	}

	@Test
	void anyFileIsReadOrRefusedWithASentence() throws Exception {
		Chance.tries((random) -> {
			try {
				read("sql:\n  rows: " + Chance.text(random, 6, "0123456789-_x: #") + "\n"
						+ Chance.text(random, 40, "maildropsev: -[]{}&*!|>'\"%@`#~?,\n\t1h\u0000"));
			}
			catch (UserError ex) {
				assertThat(ex.getMessage()).isNotBlank().doesNotContain("Exception", "jackson", "snakeyaml");
			}
		});
	}

}
