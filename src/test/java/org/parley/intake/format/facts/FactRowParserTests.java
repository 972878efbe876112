package org.parley.intake.format.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.fact.Column;
import org.parley.fact.Kind;
import org.parley.fact.Kinds;
import org.parley.fact.account.AccountRow;
import org.parley.fact.account.AccountRow.Rating;
import org.parley.fact.account.Claimant;
import org.parley.fact.account.Content.Role;
import org.parley.fact.account.Content.Topic;
import org.parley.fact.account.Value;
import org.parley.intake.format.csv.CsvRow;
import org.parley.notice.Notice;
import org.parley.notice.NoticeCode;
import org.parley.notice.Parsed;
import org.parley.reference.FactEntry;
import org.parley.reference.FactKey;
import org.parley.reference.NameIndex;
import org.parley.support.PartialDate;
import org.parley.testing.Chance;
import org.parley.testing.SampleNames;

import static org.assertj.core.api.Assertions.assertThat;

class FactRowParserTests {

	private final NameIndex names = SampleNames.create();

	FactRowParserTests() {
		this.names.announceFact(new FactKey("process", "doha-process"), "Doha process", List.of());
		this.names.announceFact(new FactKey("talk_round", "r1"), "Round 1",
				List.of(new FactKey("process", "doha-process")));
		this.names.announceFact(new FactKey("ceasefire", "doha-ceasefire"), "Doha ceasefire", List.of());
		this.names.announceFact(new FactKey("incident", "kabul-strike"), "Strike on Kabul", List.of());
		this.names.announceFact(new FactKey("incident", "doha-ceasefire"), null, List.of());
		this.names.announceFact(new FactKey("border", "durand-line"), "Durand Line", List.of());
	}

	@Test
	void readsEveryPartOfARow() {
		AccountRow row = accept("talk_round", "fact=r1", "label=Round 1", "parent=doha-process", "source=s01", "row=2",
				"claimant=Qatar; Türkiye", "relayed_by=QNA", "stance=suspects", "holds=2025-10-19", "credibility=2",
				"rank=preferred", "reason=joint statement", "quote=„agreed“", "locator=para 3", "note=checked",
				"round_no=1", "opened=2025-10-18", "duration_hours=~13", "place=doha", "format=direct", "agenda=border",
				"outcome=agreement", "next_meeting_on=2025-10-25", "mediator=qatar; Turkey",
				"party=pakistan; Afghan Taliban (delegation)");
		assertThat(row.fact().key()).isEqualTo(new FactKey("talk_round", "r1"));
		assertThat(row.fact().parent()).isNotNull().extracting(FactEntry::label).isEqualTo("Doha process");
		assertThat(row.voice().article().slug()).isEqualTo("s01");
		assertThat(row.voice().rowKey()).isEqualTo("2");
		assertThat(row.voice().claimant().key()).isEqualTo("actor:qatar");
		assertThat(row.voice().stance()).isEqualTo("suspects");
		assertThat(row.voice().holds()).isEqualTo(PartialDate.parse("2025-10-19"));
		assertThat(row.passage().quote()).isEqualTo("„agreed“");
		assertThat(row.filed().rating()).isEqualTo(new Rating(2, "preferred", "joint statement"));
		assertThat(row.content().values().stream().map((stated) -> stated.column().name())).containsExactly("round_no",
				"opened", "duration_hours", "place", "format", "agenda", "outcome", "next_meeting_on");
		assertThat(roles(row)).containsExactly("co_claimant turkey", "party pakistan",
				"party afghan-taliban (delegation)", "mediator qatar", "mediator turkey");
	}

	@Test
	void silenceIsTheDefault() {
		AccountRow row = accept("border", "fact=durand-line", "source=https://EXAMPLE.org/one#top", "length_km=>2500");
		assertThat(row.voice().rowKey()).isEqualTo("1");
		assertThat(row.voice().stance()).isEqualTo("affirms");
		assertThat(row.voice().claimant()).isEqualTo(Claimant.publisher("Example Times"));
		assertThat(row.voice().holds()).isNull();
		assertThat(row.filed().rating()).isEqualTo(Rating.NONE);
		assertThat(row.fact().label()).isEqualTo("Durand Line");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					unnamed: diplomatic sources         | unnamed   | diplomatic sources        | unnamed:diplomatic sources
					Unnamed:Diplomatic  Sources         | unnamed   | Diplomatic  Sources       | unnamed:diplomatic sources
					unnamed: officials; diplomats       | unnamed   | officials; diplomats      | unnamed:officials diplomats
					archive: Parley, from Natural Earth | archive   | Parley, from Natural Earth | archive:parley from natural earth
					qatar                               | named     | Qatar                     | actor:qatar
					DOHA                                | named     | Qatar                     | actor:qatar
					Turkiye                             | named     | Türkiye                   | actor:turkey
					''                                  | publisher | Example Times             | publisher
					""")
	void claimantIsAnActorASourceThePublisherOrTheArchive(String cell, String kind, String text, String key) {
		Claimant claimant = accept("border", "fact=b", "source=s01", "claimant=" + cell).voice().claimant();
		assertThat(claimant.kind()).isEqualTo(kind);
		assertThat(claimant.text()).isEqualTo(text);
		assertThat(claimant.key()).isEqualTo(key);
	}

	@ParameterizedTest(name = "{0} {1}")
	@CsvFileSource(resources = "/fact-row-faults.csv", delimiter = '|', ignoreLeadingAndTrailingWhitespace = true)
	void refusesWhatItDoesNotUnderstand(String kind, String cell, String code, String sentence) {
		List<String> cells = new ArrayList<>(List.of("fact=x", "source=s01"));
		cells.removeIf((given) -> given.startsWith(cell.substring(0, cell.indexOf('=') + 1)));
		cells.add(cell.replace("\\u0007", "\u0007").replace("\\u202e", "\u202e").replace("*200", "x".repeat(200)));
		Parsed<AccountRow> parsed = parse(kind, cells.toArray(String[]::new));
		assertThat(parsed).isInstanceOf(Parsed.Rejected.class);
		Notice notice = parsed.notices().getFirst();
		assertThat(notice.code().code()).isEqualTo(code);
		assertThat(notice.sentence()).contains(sentence).endsWith(".?".contains(last(notice)) ? last(notice) : ".");
	}

	private static String last(Notice notice) {
		return notice.sentence().substring(notice.sentence().length() - 1);
	}

	@Test
	void findsAllFaultsOfARowAtOnce() {
		Parsed<AccountRow> parsed = parse("incident", "fact=X Y", "source=s99", "claimant=Pakstan", "stance=maybe",
				"started=03/04/2025", "deaths=dozens", "place=Kabull", "side_a=Taliban", "fate=noor-wali-mehsud: dead");
		assertThat(parsed.notices().stream().map((notice) -> notice.column() + " " + notice.code().code()))
			.containsExactly("fact bad_slug", "source unknown_source", "stance unknown_code", "claimant unknown_actor",
					"started bad_date", "place unknown_place", "side_a ambiguous_actor", "deaths bad_estimate",
					"fate unknown_code");
	}

	@Test
	void faultsOfTheRecordAreEnough() {
		CsvRow broken = new CsvRow(2, 2, "a,\"b", List.of(),
				List.of(Notice.of(NoticeCode.BROKEN_QUOTES, "A double quote is missing.")));
		FactRowParser parser = new FactRowParser(Kinds.find("border").orElseThrow(), List.of("fact", "source"),
				this.names);
		assertThat(parser.parse(broken).notices()).isEqualTo(broken.faults());
	}

	@Test
	void fatesRolesAndLinksAreRead() {
		AccountRow row = accept("incident", "fact=kabul-strike", "source=s01", "victim=noor-wali-mehsud",
				"fate=Noor Wali Mehsud: alive; khawaja-asif: wounded", "ended_by=ceasefire:doha-ceasefire",
				"deaths=5..7", "lat=34.5553494");
		assertThat(row.content().roles()).extracting(Role::role).containsExactly("victim", "victim");
		assertThat(row.content().roles().getFirst().fate()).isNotNull()
			.extracting((fate) -> fate.label())
			.isEqualTo("Alive");
		assertThat(row.content().links().getFirst().to().label()).isEqualTo("Doha ceasefire");
		assertThat(row.content().values().getFirst().value()).isEqualTo(new Value.Figure(new BigDecimal("34.555349")));
	}

	@Test
	void topicsAreRead() {
		AccountRow row = accept("agreement", "fact=a", "source=s01", "topics=pax:WggCeas=2; pax:Ce", "form=verbal");
		assertThat(row.content().topics()).containsExactly(new Topic("pax", "WggCeas", 2),
				new Topic("pax", "Ce", null));
	}

	@Test
	void ownNameOfAKindFindsAFactOfOneAllowedKind() {
		AccountRow row = accept("ceasefire_event", "fact=e1", "parent=doha-ceasefire", "source=s01", "event=violation",
				"incident=kabul-strike", "ends_with=talk_round:r1");
		assertThat(row.content().values()).hasSize(3);
		assertThat(row.fact().parent()).isNotNull()
			.extracting(FactEntry::key)
			.isEqualTo(new FactKey("ceasefire", "doha-ceasefire"));
	}

	@Test
	void parentMayStandInAnotherRowOfTheFact() {
		FactRowParser parser = parser("delegation", List.of("fact", "parent", "source", "party"));
		CsvRow first = row("r1.pak", "", "s01", "pakistan");
		CsvRow second = row("r1.pak", "r1", "s02", "pakistan");
		assertThat(parser.parse(first)).isInstanceOf(Parsed.Rejected.class);
		parser.announce(first);
		parser.announce(second);
		assertThat(parser.parse(List.of(first, second))).allMatch((parsed) -> parsed instanceof Parsed.Accepted);
	}

	@Test
	void labelThatDiffersIsAWarning() {
		Parsed<AccountRow> parsed = parse("border", "fact=durand-line", "label=Durand", "source=s01", "name=x");
		assertThat(parsed).isInstanceOf(Parsed.Accepted.class);
		assertThat(parsed.notices()).extracting(Notice::code).containsExactly(NoticeCode.LABEL_DIFFERS);
	}

	@Test
	void ratingAndIdentityAreNotPartOfTheHash() {
		String hash = hash("name=Durand Line");
		assertThat(hash("name= Durand Line ")).isEqualTo(hash);
		assertThat(hash("name=Durand Line", "credibility=2", "rank=deprecated", "reason=old")).isEqualTo(hash);
		assertThat(hash("name=Durand Line", "origin=")).isEqualTo(hash);
		assertThat(hash("name=Durand", "origin=Line")).isNotEqualTo(hash);
		assertThat(hash("name=Durand Line", "note=checked")).isNotEqualTo(hash);
	}

	private String hash(String... cells) {
		List<String> all = new ArrayList<>(List.of("fact=durand-line", "source=s01"));
		all.addAll(List.of(cells));
		return accept("border", all.toArray(String[]::new)).filed().sha256();
	}

	private static List<String> roles(AccountRow row) {
		return row.content()
			.roles()
			.stream()
			.map((role) -> role.role() + " " + role.actor().slug()
					+ ((role.office() != null) ? " (" + role.office() + ")" : ""))
			.collect(Collectors.toList());
	}

	private AccountRow accept(String kind, String... cells) {
		Parsed<AccountRow> parsed = parse(kind, cells);
		assertThat(parsed.notices()).isEmpty();
		return ((Parsed.Accepted<AccountRow>) parsed).value();
	}

	private Parsed<AccountRow> parse(String kind, String... cells) {
		return new FactRows(this.names).parse(2, kind, cells);
	}

	private FactRowParser parser(String kind, List<String> header) {
		return new FactRowParser(Kinds.find(kind).orElseThrow(), header, this.names);
	}

	private static CsvRow row(String... cells) {
		return new CsvRow(2, 2, String.join(",", cells), List.of(cells), List.of());
	}

	@Test
	void anyCellsAreAnAccountOrRefusedByTheNameOfAColumn() throws Exception {
		List<Kind> kinds = List.copyOf(Kinds.ALL);
		Chance.tries((random) -> {
			Kind kind = kinds.get(random.nextInt(kinds.size()));
			List<String> header = kind.layout().stream().map(Column::name).toList();
			List<String> cells = header.stream().map((column) -> switch (random.nextInt(4)) {
				case 0 -> Chance.text(random, 12);
				case 1 -> List.of("s01", "pakistan", "2025-10-09", "kabul", ">5", "x-1").get(random.nextInt(6));
				default -> "";
			}).toList();
			Parsed<AccountRow> parsed = parser(kind.code(), header).parse(row(cells.toArray(String[]::new)));
			if (parsed instanceof Parsed.Rejected) {
				assertThat(parsed.notices()).isNotEmpty()
					.allSatisfy((notice) -> assertThat(notice.column() == null || header.contains(notice.column()))
						.as(notice.toString())
						.isTrue());
			}
		});
	}

}
