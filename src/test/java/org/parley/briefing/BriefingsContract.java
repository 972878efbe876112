package org.parley.briefing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.parley.briefing.word.Wording;
import org.parley.cli.CommandLineRun;
import org.parley.testing.PdfText;
import org.parley.testing.TestHome;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** What analysts get out of the sample drop, on either database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BriefingsContract {

	private static final Instant NOW = Instant.parse("2025-12-02T08:00:00Z");

	private final Map<String, PdfText> weeks = new HashMap<>();

	private Path folder;

	private TestHome home;

	abstract TestHome homeWithSample(Path folder);

	@BeforeAll
	void takeSample(@TempDir Path folder) {
		this.folder = folder;
		this.home = homeWithSample(this.folder.resolve("home"));
	}

	@Test
	void tellsTheWeekAsItWasKnownAtItsEnd() {
		String text = week("2025-W43").text();
		assertThat(text).contains("Afghanistan–Pakistan", "2025-W43 · 20 to 26 October 2025",
				"As of 2025-10-27 00:00 Asia/Karachi: nothing that became public later is used",
				"2025-10-27 00:00 Asia/Karachi (2025-10-26T19:00:00Z)", "Talks", "Ceasefires", "Borders",
				"Contested values", "Sources");
		assertThat(text).contains("Round 2 (Istanbul)", "Rahmatullah Najib, Deputy", "Suhail Shaheen",
				"extending the ceasefire; clarifying sovereignty issues", "We have the option, if no",
				"commitments from the Taliban-led");
		assertThat(text).contains("Doha ceasefire In force 2025-10-19 day 8 the same on 2025-10-19",
				"48-hour truce Superseded 2025-10-19 over the same on 2025-10-19", "Kept by all parties; incidents: 0");
		assertThat(text).contains("Durand Line", "never formally recognised",
				"Nothing is recorded about crossings in this period.", "British-era boundary");
	}

	@Test
	void tellsOnTheFirstPageWhatIsDueAndWhereThingsHappened() {
		String due = week("2025-W44").page(1);
		assertThat(due).contains("Deadlines and next meetings", "2025-11-06", "Next meeting, as planned", "ahead",
				"Earlier ones with news: Kabul 1; Khyber", "take no position on any claim. Made with Natural Earth.");
		assertThat(week("2025-W43").page(1)).contains("Result of Round 2 (Istanbul)", "passed", "Talks: Istanbul.");
	}

	@Test
	void countsInThePeriodOnlyWhatBeganInIt() {
		String page = week("2025-W42").page(1);
		assertThat(page).contains("In the period: 1 alleged.", "In 2 incidents begun in the",
				"nothing on record for 2025-10-12");
	}

	@Test
	void drawsTheTimelineWithItsEssentialsInWords() {
		assertThat(week("2025-W42").text()).contains("48-hour truce: in force from 2025-10-15",
				"violations on 2025-10-17 (not", "Deaths: 17 on 2025-10-17.");
	}

	@Test
	void raisesThatOnePersonIsReportedInTwoPlacesOnOneDay() {
		assertThat(copy("places.pdf", "--period", "2025-W43", "--sections", "talks").text()).contains(
				"Khawaja Muhammad Asif in two places on 2025-10-25", "Both are shown; neither is preferred.",
				"Istanbul, with the delegation to Round 2 (Istanbul)", "Sialkot, speaking");
	}

	@Test
	void saysWhoLeadsADelegationAgainstTheRoundBefore() {
		assertThat(copy("heads.pdf", "--period", "2025-W46", "--sections", "talks").text()).contains(
				"Heads of delegation, against the round before",
				"Rahmatullah Najib; in Round 1 (Doha) Mohammad Yaqoob");
	}

	@Test
	void printsThePartsInTheOrderInWhichTheyWereAskedFor() {
		String text = copy("order.pdf", "--period", "2025-W43", "--sections", "borders,talks").text();
		assertThat(text.indexOf("Durand Line Item")).isPositive().isLessThan(text.indexOf("Rounds Round"));
	}

	@Test
	void keepsQuietAboutWhatBecamePublicLater() {
		assertThat(week("2025-W43").text()).doesNotContain("no agreement after third day", "To be continued",
				"Broken off", "monitoring and verification", "Wasiq", "2,430", "Kurram", "2025-10-30", "2025-11-06",
				"2025-11-07");
	}

	@Test
	void putsOutcomesSideBySideOnceTheyArePublic() {
		assertThat(week("2025-W44").text()).contains("no agreement after third day", "Broken off", "To be continued",
				"next meeting: planned, 2025-11-06", "Ministry of Foreign Affairs of Türkiye, with Pakistan",
				"Reaffirmed");
	}

	@Test
	void showsContestedLengthsWithWhoSaysThem() {
		assertThat(copy("lengths.pdf", "--period", "2025-W48").text()).contains("Durand Line: length in km", "2,611",
				"2,600", "2,430", "more than 2,500", "2,243.8", "fate of Noor Wali Mehsud");
	}

	@Test
	void givesTheSameBytesForTheSameQuestionAtTheSameClocks() throws IOException {
		String[] question = { "--period", "2025-W44", "--known-at", "2025-12-01T12:00Z" };
		copy("first.pdf", question);
		copy("second.pdf", question);
		assertThat(Files.mismatch(file("first.pdf"), file("second.pdf"))).isEqualTo(-1);
	}

	@Test
	void embedsAllFonts() {
		assertThat(week("2025-W42").embedded()).isTrue();
	}

	@Test
	void leavesOutPartsThatWereNotAskedFor() {
		assertThat(copy("borders.pdf", "--period", "2025-W43", "--sections", "borders").text()).contains("Durand Line")
			.doesNotContain("Round 2", "Against the period before", "Timeline of states");
	}

	@Test
	void saysSoWherePartsHaveNothing() {
		assertThat(copy("nothing.pdf", "--period", "2025-W30").text()).contains("Nothing is recorded about talks.",
				"No ceasefire is recorded.", "Nothing is recorded about incidents in this period.",
				"Nothing is recorded about crossings in this period.", "Nothing became public in this period.");
	}

	@Test
	void issuesAQuestionOnceAndUnderOneNumber() throws IOException {
		CommandLineRun first = this.home.run(NOW, "brief", "afg-pak", "--period", "2025-10");
		assertThat(first.code()).as(first.err()).isZero();
		assertThat(first.out()).matches(
				"(?s)issued No\\. \\d+ 2025-10 out/afg-pak/afg-pak-No-\\d+-2025-10\\.pdf" + " \\(\\d+ pages\\)\\R");
		CommandLineRun second = this.home.run(NOW.plusSeconds(3600), "brief", "afg-pak", "--period", "2025-10");
		assertThat(second.out()).isEqualTo(first.out().replace("issued No.", "issued before: No."));
		assertThat(second.err()).contains("the same question was answered at 2025-12-02T08:00:00Z");
		Path issued = this.folder.resolve("home").resolve(first.out().replaceAll("(?s).*(out/\\S+).*", "$1"));
		byte[] bytes = Files.readAllBytes(issued);
		Files.delete(issued);
		CommandLineRun third = this.home.run(NOW.plusSeconds(7200), "brief", "afg-pak", "--period", "2025-10");
		assertThat(third.out()).startsWith("written again: No. ");
		assertThat(Files.readAllBytes(issued)).isEqualTo(bytes);
	}

	@Test
	void givesTheRowsOfThePagesAsJson() throws IOException {
		CommandLineRun run = brief(List.of("afg-pak", "--period", "2025-W44", "--out", file("rows.json").toString()));
		assertThat(run.out()).isEqualTo("unnumbered copy 2025-W44 " + file("rows.json") + "\n");
		JsonNode json = JsonMapper.shared().readTree(Files.readString(file("rows.json")));
		assertThat(json.get("asOf").asString()).isEqualTo("2025-11-02T19:00:00Z");
		assertThat(json.get("content").get("contested").size()).isEqualTo(7);
		assertThat(json.get("content").get("sources").get(0).get("number").asInt()).isOne();
	}

	@Test
	void writesTheFormThatTheFileIsNamedFor() throws IOException {
		CommandLineRun csv = brief(List.of("afg-pak", "--period", "2025-W43", "--out", file("rows.csv").toString()));
		assertThat(csv.out()).isEqualTo("unnumbered copy 2025-W43 " + file("rows.csv.zip") + "\n");
		assertThat(Files.readAllBytes(file("rows.csv.zip"))).startsWith('P', 'K');
		CommandLineRun none = brief(List.of("afg-pak", "--period", "2025-W43", "--out", file("rows.docx").toString()));
		assertThat(none.code()).isEqualTo(2);
		assertThat(none.err()).contains("rows.docx is named for no form", ".pdf, .html, .json, .csv.zip, .xlsx");
	}

	@Test
	void provesAnIssueByItsNumberAndKeepsWhatItWasMadeFrom() throws IOException {
		String issued = this.home.run(NOW, "brief", "afg-pak", "--period", "2025-W45", "--sections", "talks").out();
		String number = issued.replaceAll("(?s)issued No\\. (\\d+) .*", "$1");
		Path stored = this.folder.resolve("home").resolve(issued.replaceAll("(?s).*(out/\\S+).*", "$1"));
		CommandLineRun again = this.home.run(NOW.plusSeconds(60), "brief", "afg-pak", "--reissue", number, "--out",
				file("again.pdf").toString());
		assertThat(again.code()).as(again.err()).isZero();
		assertThat(again.out()).matches("the same bytes: No\\. \\d+ of afg-pak, 2025-W45, SHA-256 \\w{64}\\R");
		assertThat(Files.mismatch(stored, file("again.pdf"))).isEqualTo(-1);
		String made = "from briefing_fact where number = " + number;
		assertThat(this.home.ask(null, null, "select distinct kind " + made + " order by kind")).contains("talk_round")
			.doesNotContain("ceasefire", "incident", "border");
		assertThat(this.home.ask("2025-10-26T00:00:00Z", null, "select fact " + made))
			.as("what was used later tells nothing of that time")
			.isEmpty();
		assertThat(this.home.run(NOW, "briefings", "show", "afg-pak", number).out()).contains("asked for",
				"of templates", "facts; parley sql");
		assertThat(this.home.run(NOW, "brief", "afg-pak", "--reissue", "99").err()).contains("there is no No. 99");
		assertThat(this.home.run(NOW, "brief", "afg-pak", "--reissue", number, "--period", "2025-W45").code())
			.isEqualTo(2);
	}

	@Test
	void saysWhatDiffersWhenAnIssueCannotBeMadeAgain() {
		String issued = this.home.run(NOW, "brief", "afg-pak", "--period", "2025-W46", "--sections", "borders").out();
		String number = issued.replaceAll("(?s)issued No\\. (\\d+) .*", "$1");
		String row = " where dossier = 'afg-pak' and number = " + number;
		this.home.change("update ops.briefing set sha256 = 'other', template_sha256 = 'older'" + row);
		CommandLineRun look = this.home.run(NOW, "brief", "afg-pak", "--reissue", number);
		assertThat(look.code()).isEqualTo(1);
		assertThat(look.out()).contains("the same content, another look", "other templates: older then");
		this.home.change("update ops.briefing set content_sha256 = 'other'" + row);
		assertThat(this.home.run(NOW, "brief", "afg-pak", "--reissue", number).out()).contains("other content",
				"must not be");
		this.home.change("delete from ops.briefing_fact where briefing_id in (select id from ops.briefing" + row + ")");
		this.home.change("delete from ops.briefing" + row);
	}

	@Test
	void leavesNoSentenceOfItsOwnInEnglishInAFrenchBriefing() {
		String text = copy("french.pdf", "--period", "2025-W44", "--language", "fr").text();
		assertThat(text).contains("En bref", "En vigueur", "du 27 octobre au 2 novembre 2025", "Rompu : collapsed",
				"plus de 2 500", "Munition de précision", "citations, titres, noms");
		assertThat(text).contains("ligne Durand, et non Durand Line : le tracé de 1893",
				"Dispute over the ligne Durand", "Taliban government of Afghanistan, Qatar");
		ResourceBundle english = Wording.of("en").texts();
		List<String> pieces = english.keySet()
			.stream()
			.flatMap((key) -> Stream.of(english.getString(key).split("\\{.*}|\\{\\d", -1)))
			.map(String::strip)
			.filter((piece) -> piece.length() > 13 && piece.contains(" "))
			.toList();
		assertThat(pieces).hasSizeGreaterThan(150).noneMatch(text::contains);
	}

	@Test
	void issuesTheSameQuestionInAnotherLanguageUnderANumberOfItsOwn() throws IOException {
		String[] question = { "brief", "afg-pak", "--period", "2025-10-17" };
		CommandLineRun english = this.home.run(NOW, question);
		CommandLineRun french = this.home.run(NOW.plusSeconds(60), "brief", "afg-pak", "--period", "2025-10-17",
				"--language", "fr");
		assertThat(french.out()).as(french.err()).startsWith("issued No. ").contains("-2025-10-17-fr.pdf");
		assertThat(this.home.run(NOW.plusSeconds(90), question).out())
			.isEqualTo(english.out().replace("issued No.", "issued before: No."));
		Path issued = this.folder.resolve("home").resolve(french.out().replaceAll("(?s).*(out/\\S+).*", "$1"));
		byte[] bytes = Files.readAllBytes(issued);
		Files.delete(issued);
		assertThat(this.home.run(NOW.plusSeconds(120), "brief", "afg-pak", "--period", "2025-10-17", "--language", "fr")
			.out()).startsWith("written again: No. ");
		assertThat(Files.readAllBytes(issued)).isEqualTo(bytes);
		assertThat(this.home.run(NOW.plusSeconds(120), "briefings", "list", "afg-pak").out())
			.containsPattern("2025-10-17 +\\S* *en\\b")
			.containsPattern("2025-10-17 +\\S* *fr\\b");
	}

	@Test
	void refusesToWriteOverAFile() throws IOException {
		Files.writeString(this.folder.resolve("there.pdf"), "mine");
		CommandLineRun run = this.home.run(NOW, "brief", "afg-pak", "--period", "2025-W43", "--out",
				this.folder.resolve("there.pdf").toString());
		assertThat(run.code()).isEqualTo(2);
		assertThat(run.err()).contains("there.pdf exists");
		assertThat(this.folder.resolve("there.pdf")).hasContent("mine");
	}

	@Test
	void tellsMistakesInOneLine() {
		assertMistake("there is no dossier 'afg'. There are: afg-pak.", "afg", "--period", "2025-W43");
		assertMistake("'week 43' is no period", "afg-pak", "--period", "week 43");
		assertMistake("the calendar has no 2025-W53", "afg-pak", "--period", "2025-W53");
		assertMistake("the period 2026-W01 has not begun", "afg-pak", "--period", "2026-W01");
		assertMistake("there is no section 'maps'; there are talks,ceasefires,borders", "afg-pak", "--period",
				"2025-W43", "--sections", "talks,maps");
		assertMistake("there are no briefings in the language 'de'. There are: en, fr.", "afg-pak", "--period",
				"2025-W43", "--language", "de");
		assertMistake("--as-of 2027-01-01T00:00:00Z lies in the future", "afg-pak", "--period", "2025-W43", "--as-of",
				"2027-01-01");
	}

	private void assertMistake(String message, String... question) {
		CommandLineRun run = brief(List.of(question));
		assertThat(run.code()).isEqualTo(2);
		assertThat(run.err()).contains(message).hasLineCount(1);
	}

	/** The copy of a week in full, printed once for all who read it. */
	private PdfText week(String period) {
		return this.weeks.computeIfAbsent(period, (week) -> copy(week + ".pdf", "--period", week));
	}

	final PdfText copy(String name, String... question) {
		List<String> arguments = new ArrayList<>(List.of("afg-pak", "--out", file(name).toString()));
		arguments.addAll(List.of(question));
		CommandLineRun run = brief(arguments);
		assertThat(run.code()).as(run.err()).isZero();
		return PdfText.of(file(name));
	}

	private CommandLineRun brief(List<String> arguments) {
		List<String> all = new ArrayList<>(arguments);
		all.addFirst("brief");
		return this.home.run(NOW, all.toArray(String[]::new));
	}

	final Path file(String name) {
		return this.folder.resolve(name);
	}

}
