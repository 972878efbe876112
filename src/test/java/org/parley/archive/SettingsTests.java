package org.parley.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
				dossiers: {afg-pak: {language: fr}}
				""");
		assertThat(settings.database().kind()).isEqualTo(DatabaseKind.POSTGRESQL);
		assertThat(settings.database().password()).isEqualTo("0123");
		assertThat(settings.intake().timeZone()).isEqualTo(ZoneId.of("Asia/Karachi"));
		assertThat(settings.sql()).isEqualTo(new Settings.Sql(0, Duration.ofMinutes(2)));
		assertThat(settings.briefing().templates()).isEqualTo(this.folder.resolve("mine"));
		assertThat(settings.dossier("afg-pak").language()).isEqualTo("fr");
		assertThat(settings.dossier("other").language()).isNull();
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
			.satisfies((ex) -> assertThat(ex.hint()).isEqualTo("Did you mean dossiers.afg-pak.language?"));
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

}
