package org.parley.fact.account;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.parley.archive.DatabaseKind;
import org.parley.fact.account.Outcome.Change;
import org.parley.intake.format.facts.FactRows;
import org.parley.notice.Notice;
import org.parley.notice.NoticeCode;
import org.parley.reference.FactKey;
import org.parley.reference.NameIndex;
import org.parley.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.db.store.Tables.ACCOUNT;
import static org.parley.db.store.Tables.ACCOUNT_ACTOR;
import static org.parley.db.store.Tables.ACCOUNT_TOPIC;
import static org.parley.db.store.Tables.ACCOUNT_VALUE;
import static org.parley.db.store.Tables.STATED_VALUE;
import static org.parley.db.store.Tables.ASSESSMENT;
import static org.parley.db.store.Tables.BORDER;
import static org.parley.db.store.Tables.FACT;
import static org.parley.db.store.Tables.FACT_LINK;
import static org.parley.db.store.Tables.INCIDENT;

/** What must hold of storing accounts on both databases. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AccountWriterContract {

	private static final Instant MONDAY = Instant.parse("2025-11-10T08:00:00.123456789Z");

	private static final Instant TUESDAY = Instant.parse("2025-11-11T08:00:00Z");

	private final DSLContext database;

	private FactRows rows = new FactRows(NameIndex.empty());

	AccountWriterContract(DatabaseKind kind) {
		this.database = TestDatabase.of(kind).withSampleNames().context();
	}

	@BeforeEach
	void forget() {
		Stream.<Table<?>>of(FACT_LINK, ACCOUNT_VALUE, ACCOUNT_ACTOR, ACCOUNT_TOPIC, ASSESSMENT, BORDER, INCIDENT)
			.forEach((table) -> this.database.deleteFrom(table).execute());
		this.database.update(ACCOUNT).setNull(ACCOUNT.SUPERSEDED_BY_ID).execute();
		this.database.deleteFrom(ACCOUNT).execute();
		this.database.update(FACT).setNull(FACT.PARENT_ID).execute();
		this.database.deleteFrom(FACT).execute();
		this.rows = new FactRows(NameIndex.of(this.database));
	}

	@Test
	void storesEveryPartOfARow() {
		AccountRow row = this.rows.read("incident", "fact=kabul-strike", "label=Strike on Kabul", "source=s01",
				"claimant=qatar; turkey", "stance=suspects", "holds=2025-10-09/..", "credibility=3", "quote=„boom“",
				"started=2025-10-09T21:50~", "place=kabul", "deaths=>2", "deaths_civilians=5..7", "damage=heavy",
				"perpetrator=pakistan", "fate=noor-wali-mehsud: alive");
		assertThat(write(MONDAY, 1, row).added()).isEqualTo(1);
		Record account = this.database.selectFrom(ACCOUNT).fetchSingle();
		assertThat(account.get(ACCOUNT.CLAIMANT_KEY)).isEqualTo("actor:qatar");
		assertThat(account.get(ACCOUNT.HOLDS_LATEST)).isEqualTo("9999-12-31T23:59:59");
		assertThat(account.get(ACCOUNT.RECORDED_AT)).isEqualTo(at("2025-11-10T08:00:00.123456Z"));
		assertThat(account.get(ACCOUNT.SUPERSEDED_AT)).isEqualTo(at("9999-12-31T00:00:00Z"));
		assertThat(account.get(ACCOUNT.QUOTE)).isEqualTo("„boom“");
		Record incident = this.database.selectFrom(INCIDENT).fetchSingle();
		assertThat(incident.get(INCIDENT.STARTED_LATEST)).isEqualTo("2025-10-09T21:50:59");
		assertThat(incident.get(INCIDENT.STARTED_PRECISION)).isEqualTo("minute~");
		assertThat(incident.get(INCIDENT.DEATHS_LOW)).isEqualTo(2);
		assertThat(incident.get(INCIDENT.DEATHS_BEST)).isNull();
		assertThat(this.database.fetchValue(ASSESSMENT.CREDIBILITY)).isEqualTo(3);
		assertThat(values()).containsExactlyInAnyOrder(
				"started started date 1760046600.0000 1760046659.0000 null 2025-10-09 about 21:50",
				"location place item null null kabul kabul", "losses deaths count 2.0000 null null more than 2",
				"losses deaths_civilians count 5.0000 7.0000 null 5 to 7", "damage damage item null null heavy Heavy",
				"perpetrator pakistan member null null pakistan Pakistan",
				"victim noor-wali-mehsud member null null noor-wali-mehsud Noor-wali-mehsud",
				"fate:noor-wali-mehsud fate item null null alive Alive");
		assertThat(this.database.fetch(ACCOUNT_ACTOR).map((actor) -> actor.getRole() + actor.getOrdinal()))
			.containsExactlyInAnyOrder("co_claimant1", "perpetrator1", "victim1");
	}

	@Test
	void sameRowsAgainChangeNothing() {
		List<AccountRow> all = List.of(border("durand-line", "length_km=2600"), border("other", "name=Other"));
		write(MONDAY, 1, all.toArray(AccountRow[]::new));
		Map<String, Integer> before = counts();
		WriteCounts again = write(TUESDAY, 2, all.toArray(AccountRow[]::new));
		assertThat(again.unchanged()).isEqualTo(2);
		assertThat(counts()).isEqualTo(before);
	}

	@Test
	void changedRowTakesThePlaceOfItsAccountWhichStays() {
		write(MONDAY, 1, border("durand-line", "length_km=2600"));
		assertThat(write(TUESDAY, 2, border("durand-line", "length_km=2611")).revised()).isEqualTo(1);
		List<? extends Record> accounts = this.database.selectFrom(ACCOUNT).orderBy(ACCOUNT.ID).fetch();
		assertThat(accounts).hasSize(2);
		assertThat(accounts.getFirst().get(ACCOUNT.SUPERSEDED_AT)).isEqualTo(at(TUESDAY.toString()));
		assertThat(accounts.getFirst().get(ACCOUNT.SUPERSEDED_BY_ID)).isEqualTo(accounts.getLast().get(ACCOUNT.ID));
		assertThat(accounts.getLast().get(ACCOUNT.RECORDED_AT)).isEqualTo(at(TUESDAY.toString()));
		assertThat(this.database.fetchCount(BORDER)).isEqualTo(2);
		assertThat(write(TUESDAY.plusSeconds(9), 3, border("durand-line", "length_km=2600")).revised()).isEqualTo(1);
	}

	@Test
	void changedRatingAloneLeavesTheAccount() {
		write(MONDAY, 1, border("durand-line", "length_km=2600", "credibility=2"));
		WriteCounts rated = write(TUESDAY, 2,
				border("durand-line", "length_km=2600", "credibility=4", "rank=deprecated", "reason=old map"));
		assertThat(rated.revised()).isEqualTo(1);
		assertThat(this.database.fetchCount(ACCOUNT)).isEqualTo(1);
		assertThat(this.database.selectFrom(ASSESSMENT).orderBy(ASSESSMENT.RECORDED_AT).fetch(ASSESSMENT.SUPERSEDED_AT))
			.containsExactly(at(TUESDAY.toString()), at("9999-12-31T00:00:00Z"));
		assertThat(write(TUESDAY, 3,
				border("durand-line", "length_km=2600", "credibility=4", "rank=deprecated", "reason=old map"))
			.unchanged()).isEqualTo(1);
	}

	@Test
	void secondRowWithTheSameKeyIsADuplicate() {
		AccountRow first = this.rows.read(2, "border", "fact=durand-line", "source=s01", "length_km=2600");
		AccountRow second = this.rows.read(3, "border", "fact=durand-line", "source=s01", "length_km=2611");
		AccountRow other = this.rows.read(4, "border", "fact=durand-line", "source=s01", "row=2", "length_km=2611");
		AccountRow third = this.rows.read(5, "border", "fact=durand-line", "source=s01", "length_km=2700");
		AccountWriter writer = new AccountWriter(this.database);
		WriteCounts counts = writer.write(List.of(first, second, other), stamp(MONDAY, 1));
		assertThat(changes(counts)).containsExactly(Change.NEW, Change.DUPLICATE, Change.NEW);
		assertThat(counts.outcomes().get(1).notices()).extracting(Notice::code)
			.containsExactly(NoticeCode.DUPLICATE_ROW);
		assertThat(writer.write(List.of(third), stamp(MONDAY, 1)).duplicate()).isEqualTo(1);
		assertThat(this.database.fetchCount(ACCOUNT)).isEqualTo(2);
		AccountWriter restarted = new AccountWriter(this.database);
		assertThat(restarted.write(List.of(third), stamp(MONDAY, 1)).duplicate()).isEqualTo(1);
		AccountWriter later = new AccountWriter(this.database);
		assertThat(changes(later.write(List.of(first, second, other, third), stamp(TUESDAY, 2))))
			.containsExactly(Change.UNCHANGED, Change.DUPLICATE, Change.UNCHANGED, Change.DUPLICATE);
	}

	@Test
	void chunkThatWasRolledBackCanBeWrittenAgain() {
		AccountWriter writer = new AccountWriter(this.database);
		List<AccountRow> chunk = List.of(border("durand-line", "length_km=2600"));
		assertThat(writer.write(chunk, stamp(MONDAY, 1)).added()).isEqualTo(1);
		forget();
		assertThat(writer.write(chunk, stamp(MONDAY, 1)).added()).isEqualTo(1);
	}

	@Test
	void secondFileOfOneRunDoesNotReplaceTheFirst() {
		AccountWriter writer = new AccountWriter(this.database);
		writer.write(List.of(border("durand-line", "length_km=2600")), new ImportStamp(MONDAY, 1, "one.csv"));
		WriteCounts counts = writer.write(List.of(border("durand-line", "length_km=2611")),
				new ImportStamp(MONDAY, 1, "two.csv"));
		assertThat(changes(counts)).containsExactly(Change.DUPLICATE);
		assertThat(counts.outcomes().getFirst().notices().getFirst().sentence()).startsWith("Row 2 of one.csv");
		assertThat(this.database.fetchCount(ACCOUNT)).isEqualTo(1);
	}

	@Test
	void factsAreStoredWithTheirParentsAndThoseTheyMention() {
		this.rows.names().announceFact(new FactKey("ceasefire", "doha"), "Doha ceasefire", List.of());
		this.rows.names().announceFact(new FactKey("process", "p"), "The process", List.of());
		this.rows.names().announceFact(new FactKey("talk_round", "r1"), null, List.of(new FactKey("process", "p")));
		write(MONDAY, 1, this.rows.read("incident", "fact=i", "parent=ceasefire:doha", "source=s01",
				"ended_by=talk_round:r1", "deaths=1"));
		assertThat(
				this.database.fetch(FACT).map((fact) -> fact.getKind() + ":" + fact.getSlug() + " " + fact.getLabel()))
			.containsExactlyInAnyOrder("incident:i i", "ceasefire:doha Doha ceasefire", "talk_round:r1 r1",
					"process:p The process");
		assertThat(this.database.fetchCount(FACT, FACT.PARENT_ID.isNotNull())).isEqualTo(2);
		assertThat(this.database.fetchCount(FACT_LINK)).isEqualTo(1);
		assertThat(write(TUESDAY, 2, this.rows.read("incident", "fact=i", "source=s02", "deaths=2")).added())
			.isEqualTo(1);
		assertThat(this.database.fetchCount(FACT)).isEqualTo(4);
	}

	@Test
	void largeChunkKeepsRowsAndTheirPartsTogether() {
		AccountRow[] chunk = Stream.iterate(0, (i) -> i + 1)
			.limit(700)
			.map((i) -> this.rows.read(i + 2, "incident", "fact=i" + i, "source=s01", "quote=" + i, "deaths=" + i))
			.toArray(AccountRow[]::new);
		assertThat(write(MONDAY, 1, chunk).added()).isEqualTo(700);
		assertThat(this.database.select(FACT.SLUG, ACCOUNT.QUOTE, INCIDENT.DEATHS_BEST)
			.from(ACCOUNT)
			.join(INCIDENT)
			.on(INCIDENT.ACCOUNT_ID.eq(ACCOUNT.ID))
			.join(FACT)
			.on(FACT.ID.eq(ACCOUNT.FACT_ID))
			.fetch()).hasSize(700)
			.allMatch((row) -> row.value1().equals("i" + row.value2()) && row.value2().equals("" + row.value3()));
	}

	@Test
	void keepsTheValuesOfAnIncidentOnlyWhenThereIsSomethingToCompare() {
		write(MONDAY, 1, border("other", "name=Other"));
		write(MONDAY, 1, incident("s01", "deaths=5"));
		write(TUESDAY, 2, incident("s01", "deaths=6"));
		assertThat(listValues()).containsExactly("name Other");
		write(TUESDAY, 3, incident("s02", "deaths=7", "started=2025-10-09"));
		assertThat(listValues()).containsExactlyInAnyOrder("name Other", "deaths 5", "deaths 6", "deaths 7",
				"started 2025-10-09");
		assertThat(this.database.fetchCount(ACCOUNT, ACCOUNT.COMPARED.isTrue())).isEqualTo(4);
	}

	private List<String> listValues() {
		return this.database.fetch(ACCOUNT_VALUE).map((value) -> value.getPart() + " " + value.getSays());
	}

	private AccountRow incident(String source, String... cells) {
		return this.rows.read("incident",
				Stream.concat(Stream.of("fact=strike", "source=" + source), Stream.of(cells)).toArray(String[]::new));
	}

	private AccountRow border(String slug, String... cells) {
		return this.rows.read("border",
				Stream.concat(Stream.of("fact=" + slug, "source=s01"), Stream.of(cells)).toArray(String[]::new));
	}

	private WriteCounts write(Instant when, long run, AccountRow... chunk) {
		return this.database.transactionResult(
				(transaction) -> new AccountWriter(transaction.dsl()).write(List.of(chunk), stamp(when, run)));
	}

	private static ImportStamp stamp(Instant when, long run) {
		return new ImportStamp(when, run, "drop/facts.csv");
	}

	private static List<Change> changes(WriteCounts counts) {
		return counts.outcomes().stream().map(Outcome::change).toList();
	}

	private static OffsetDateTime at(String instant) {
		return Instant.parse(instant).atOffset(ZoneOffset.UTC);
	}

	private List<String> values() {
		return this.database.fetch(STATED_VALUE)
			.map((value) -> String.join(" ", value.getSlot(), value.getPart(), value.getCompare(),
					String.valueOf(value.getLow()), String.valueOf(value.getHigh()), String.valueOf(value.getItem()),
					value.getSays()));
	}

	private Map<String, Integer> counts() {
		return Map.of("fact", this.database.fetchCount(FACT), "account", this.database.fetchCount(ACCOUNT), "value",
				this.database.fetchCount(ACCOUNT_VALUE), "assessment", this.database.fetchCount(ASSESSMENT), "border",
				this.database.fetchCount(BORDER));
	}

}
