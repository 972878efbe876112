package org.parley.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.parley.archive.Clocks;
import org.parley.archive.UserError;
import org.parley.intake.dataset.GedFile;
import org.parley.intake.ledger.Counts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What an import of published datasets does, on either database. */
abstract class DatasetContract {

	@TempDir
	private Path folder;

	private ImportBench bench;

	private DropFolder drop;

	abstract boolean onPostgres();

	@BeforeEach
	void prepare() {
		this.bench = new ImportBench(this.folder.resolve("home"), onPostgres());
		this.drop = new DropFolder(this.folder.resolve("drop"));
	}

	private static GedFile old() {
		return new GedFile(GedFile.OLD);
	}

	private static GedFile current() {
		return new GedFile(GedFile.NEW);
	}

	private List<String> notices() {
		return this.bench.query("select n.code, n.row_no, n.column_name from ops.notice n where n.import_run_id = "
				+ "(select max(id) from ops.import_run) order by n.code, n.row_no, n.column_name");
	}

	@Test
	void anEventBecomesAnIncidentWithSidesPlaceLossesAndSources() {
		this.drop.write("ged231.csv", current().event(101, "type_of_violence", "2", "number_of_sources", "2",
				"source_article", "\"Reuters,2016-01-05,Clash; three dead\";\"AFP,1753-01-01,Clash\"", "source_office",
				"Reuters;AFP", "source_date", "2016-01-05;1753-01-01", "source_headline", "Clash; three dead;Clash")
			.text());
		this.bench.run(this.drop.path());
		assertThat(this.bench.counts("ged231.csv")).isEqualTo("1 1 0 0 0 0");
		assertThat(this.bench.query("""
				select incident, label, incident_kind, started_precision, ended_precision, place, where_precision,
				cast(lat as decimal(6,2)), cast(lon as decimal(6,2)), side_a, side_b, deaths_a_best, deaths_b_best,
				deaths_low, deaths_best, deaths_high, description, accounts, publishers, contested
				from archive.incident""")).singleElement()
			.asString()
			.isEqualToIgnoringCase("ucdp-ged-101 Government of Upland – Rebels of Upland, Upper Pass, 2016-01-04 "
					+ "non_state day day North 2 34.50 69.25 Government of Upland Rebels of Upland 1 2 3 3 4 "
					+ "Upper Pass, Pass district, North, Upland 1 1 " + (onPostgres() ? "f" : "FALSE"));
		assertThat(this.bench.query("select a.claimant_kind, a.claimant_text, a.locator, a.cited_office, a.cited_date, "
				+ "a.cited_headline from store.account a"))
			.containsExactly("publisher Uppsala Conflict Data Program id 101, relid AFG-2016-1-101 Reuters 2016-01-05 "
					+ "Clash; three dead");
		assertThat(this.bench.query("select ordinal, office, cited_date, headline from store.account_citation"))
			.containsExactly("2 AFP null Clash");
		assertThat(this.bench.query("select v.headline, p.slug, v.rights from store.article_version v "
				+ "join store.article t on t.id = v.article_id join store.publisher p on p.id = t.publisher_id"))
			.containsExactly("UCDP Georeferenced Event Dataset, release 23.1 ucdp CC BY 4.0, Uppsala Conflict Data "
					+ "Program");
		assertThat(this.bench.query("select a.slug, a.kind, e.scheme, e.code, e.release from store.actor a join "
				+ "store.actor_external_id e on e.actor_id = a.id order by 1"))
			.containsExactly("ucdp-130 government ucdp 130 23.1", "ucdp-303 armed_group ucdp 303 23.1");
		assertThat(notices()).containsExactly("recognised null null", "sentinel_date null source_date");
	}

	@Test
	void daysThatAreNotExactAreSpans() {
		this.drop.write("ged191.csv",
				old().event(1, "date_prec", "4", "date_start", "2016-02-01", "date_end", "2016-02-29")
					.event(2, "date_prec", "2")
					.event(3, "date_end", "2016-01-06")
					.text());
		this.bench.run(this.drop.path());
		assertThat(this.bench.query("select incident, cast(started_earliest as date), cast(started_latest as date), "
				+ "started_precision, cast(ended_earliest as date), cast(ended_latest as date), ended_precision "
				+ "from archive.incident order by 1"))
			.containsExactly("ucdp-ged-1 2016-02-01 2016-02-29 interval 2016-02-01 2016-02-29 interval",
					"ucdp-ged-2 2016-01-04 2016-01-04 day~ 2016-01-04 2016-01-04 day~",
					"ucdp-ged-3 2016-01-04 2016-01-04 day 2016-01-06 2016-01-06 day");
	}

	@Test
	void everyRowHasOneOutcomeAndBadOnesSayWhy() {
		this.drop.write("ged191.csv",
				old().event(1, "low", "5")
					.event(2, "latitude", "95")
					.event(3, "date_start", "2016-02-30")
					.event(4, "deaths_a", "many")
					.event(5, "side_b", "")
					.event(1, "best", "7")
					.event(6)
					.text() + "7,too,short\n");
		this.bench.run(this.drop.path());
		assertThat(this.bench.counts("ged191.csv")).isEqualTo("8 2 0 0 1 5");
		assertThat(notices()).containsExactly("bad_date 4 date_start", "bad_number 3 lat", "bad_number 5 deaths_a",
				"duplicate_row 7 null", "estimate_order 2 deaths", "estimate_order 7 deaths", "missing_value 6 side_b",
				"ragged_row 9 null", "recognised null null");
		assertThat(this.bench
			.query("select deaths_low, deaths_best, deaths_high from archive.incident where incident = 'ucdp-ged-1'"))
			.as("as given, not put in order")
			.containsExactly("5 3 4");
	}

	@Test
	void whatStandsBelowNoNameIsLeftAlone() {
		String text = old().event(1).event(2).text();
		this.drop.write("ged191.csv",
				text.replaceFirst("\n", ",,\n").replaceFirst("\n$", ",mine,\n") + "3,too,short\n");
		this.bench.run(this.drop.path());
		assertThat(this.bench.counts("ged191.csv")).isEqualTo("3 2 0 0 0 1");
		assertThat(notices()).containsExactly("column_ignored null null", "ragged_row 4 null", "recognised null null");
	}

	@Test
	void theSameFileTwiceIsANoOp() {
		this.drop.write("ged191.csv", old().event(1).event(2).text());
		this.bench.run(this.drop.path());
		List<String> content = this.bench.content();
		this.bench.run(this.drop.path());
		assertThat(this.bench.imports(ImportProgress.SILENT).run(List.of(this.drop.path()), true).report().totals())
			.isEqualTo(new Counts(2, 0, 0, 2, 0, 0));
		assertThat(this.bench.content()).isEqualTo(content);
	}

	@Test
	void aDryRunCountsTheSameAndWritesNothing() {
		List<String> empty = this.bench.content();
		this.drop.write("ged191.csv", old().event(1).event(2).event(2).text());
		assertThat(this.bench.imports(ImportProgress.SILENT).rehearse(List.of(this.drop.path())).report().totals())
			.isEqualTo(new Counts(3, 2, 0, 0, 1, 0));
		assertThat(this.bench.content()).isEqualTo(empty);
	}

	@Test
	void aLaterReleaseSupersedesWhatChangedAndTellsWhatVanishedOrWasRenumbered() {
		this.drop.write("a/ged191.csv",
				old().event(1)
					.event(2)
					.event(3, "adm_2", "Far district")
					.event(4, "where_coordinates", "Lower Pass")
					.text());
		this.bench.run(this.drop.path("a"));
		this.drop.write("b/GEDEvent_v23_1.csv",
				current().event(1, "relid", "").event(2, "best", "4").event(33, "adm_2", "Far district").text());
		this.bench.run(this.drop.path("b"));
		assertThat(this.bench.counts("GEDEvent_v23_1.csv")).as("other columns alone are no change")
			.isEqualTo("3 1 1 1 0 0");
		assertThat(this.bench.query("select code, sentence from ops.notice where code in ('release_compared', "
				+ "'vanished_row', 'renumbered') order by code"))
			.containsExactly(
					"release_compared Against release 19.1: 0 rows added, 1 changed (deaths 1), 1 unchanged, "
							+ "1 vanished, 1 renumbered.",
					"renumbered 1 rows say the same under another number, which takes the place of the old one: "
							+ "incident:ucdp-ged-3 is now incident:ucdp-ged-33.",
					"vanished_row 1 accounts are not in this release any more; they stay. The first are about "
							+ "incident:ucdp-ged-4.");
		assertThat(this.bench
			.query("select v.version_no, count(*) from store.account a join store.article_version v on "
					+ "v.id = a.article_version_id where a.superseded_by_id is null group by v.version_no order by 1"))
			.containsExactly("1 2", "2 2");

		this.drop.write("c/ged221.csv", current().event(1, "best", "4").text());
		this.bench.run(this.drop.path("c"));
		assertThat(this.bench.query("select code from ops.notice where import_run_id = 3 and severity = 'error'"))
			.containsExactly("older_release");
		assertThat(this.bench.counts("ged221.csv")).isEqualTo("0 0 0 0 0 0");
	}

	@Test
	void aMassRenumberingIsHeldUntilItIsAccepted() {
		GedFile before = old();
		GedFile after = current();
		for (int id = 1; id <= 30; id++) {
			before.event(id, "adm_2", "District " + id);
			after.event((id <= 12) ? id + 1000 : id, "relid", "", "adm_2", "District " + id, "best",
					(id == 20) ? "4" : "3");
		}
		this.drop.write("a/ged191.csv", before.text()).write("b/ged231.csv", after.event(99, "relid", "").text());
		this.bench.run(this.drop.path("a"));
		List<String> content = this.bench.content();
		assertThat(this.bench.run(this.drop.path("b")).report().anyRejected()).isTrue();
		assertThat(this.bench.content()).as("nothing was written").isEqualTo(content);
		assertThat(this.bench.query("select code, offending from ops.notice where severity = 'error'"))
			.containsExactly("renumbering_held ucdp-ged-1001");
		Instant before231 = Instant.now();

		Imports accepting = this.bench.imports(ImportProgress.SILENT).acceptRenumbering();
		assertThat(accepting.rehearse(List.of(this.drop.path("b"))).report().totals())
			.isEqualTo(new Counts(31, 13, 1, 17, 0, 0));
		assertThat(this.bench.content()).isEqualTo(content);
		accepting.run(List.of(this.drop.path("b")), false);
		assertThat(this.bench.query("select sentence from ops.notice where code = 'release_compared'")).containsExactly(
				"Against release 19.1: 1 rows added, 1 changed (deaths 1), 17 unchanged, 0 vanished, 12 renumbered.");
		assertThat(this.bench.query("select count(*) from archive.incident")).containsExactly("31");
		assertThat(this.bench.query(new Clocks(null, before231),
				"select count(*), count(case when fact_id > 30 then 1 end), max(deaths_best) from archive.incident"))
			.containsExactly("30 0 3");
	}

	@Test
	void inAnotherReleaseTheNameOfASideCountsForMoreThanItsNumber() {
		this.drop.write("a/ged191.csv", old().event(1).event(2, "side_b", "Old Name", "side_b_new_id", "400").text());
		this.bench.run(this.drop.path("a"));
		this.drop.write("b/ged231.csv",
				current()
					.event(3, "side_a_new_id", "303", "side_b_new_id", "130", "side_a", "Rebels of Upland", "side_b",
							"Government of Upland")
					.event(4, "side_b", "New Name", "side_b_new_id", "400", "best", "4")
					.text());
		this.bench.run(this.drop.path("b"));
		assertThat(this.bench.query("select incident, side_a, side_b from archive.incident order by 1"))
			.containsExactly("ucdp-ged-1 Government of Upland Rebels of Upland",
					"ucdp-ged-2 Government of Upland Old Name", "ucdp-ged-3 Rebels of Upland Government of Upland",
					"ucdp-ged-4 Government of Upland Old Name");
		assertThat(this.bench.query("select slug from store.actor order by 1")).containsExactly("ucdp-130", "ucdp-303",
				"ucdp-400");
	}

	@Test
	void anActorOfTheArchiveIsFoundByItsName() {
		this.drop.references();
		this.drop.write("data/ged191.csv", old().event(1, "side_a", "Government of Pakistan").text());
		this.bench.run(this.drop.path());
		assertThat(this.bench.query("select a.slug, e.scheme, e.code from store.actor a join store.actor_external_id e "
				+ "on e.actor_id = a.id where e.scheme = 'ucdp' order by 1"))
			.containsExactly("pakistan-government ucdp 130", "ucdp-303 ucdp 303");
	}

	@Test
	void isRecognisedInWhateverFormItWasSaved() throws IOException {
		List<byte[]> forms = List.of(saved(0).text().getBytes(StandardCharsets.UTF_8),
				("\ufeff" + saved(1).text()).getBytes(StandardCharsets.UTF_8),
				("\ufeff" + saved(2).text()).getBytes(StandardCharsets.UTF_16LE),
				saved(3).text().getBytes(Charset.forName("windows-1252")),
				saved(4).text().replace("\n", "\r").getBytes(StandardCharsets.UTF_8),
				saved(5).text(";", "\r\n", true).getBytes(StandardCharsets.UTF_8),
				saved(6).text("\t", "\n", true).getBytes(StandardCharsets.UTF_8),
				saved(7).text(",", "\n", false).getBytes(StandardCharsets.UTF_8), gzip(saved(8).text()),
				zip("data/GED191.CSV", saved(9).text()), saved(10).workbook());
		List<String> expected = new ArrayList<>();
		for (int form = 0; form < forms.size(); form++) {
			this.drop.write(form + "/ged.data.csv", forms.get(form));
			expected.add("ucdp-ged-" + form + " Frente Unido de Liberación 34.5");
		}
		Collections.sort(expected);
		this.bench.run(this.drop.path());
		assertThat(this.bench
			.query("select incident, side_b, cast(lat as decimal(6,1)) from archive.incident order by incident"))
			.as(this.bench.query("select code, sentence from ops.notice").toString())
			.isEqualTo(expected);
	}

	@Test
	void aWorkbookSaysTheSameAsTheCsvOfItsSheetAndItsRowsAreMendedInTheSameWay() {
		GedFile file = old().event(1).event(2, "date_start", "soon").event(3, "latitude", "33.799999999999997");
		this.drop.write("csv/ged191.csv", file.text());
		this.bench.run(this.drop.path());
		this.drop.delete("csv/ged191.csv").write("xlsx/ged191.xlsx", file.workbook());
		this.bench.run(this.drop.path());
		assertThat(this.bench.counts("ged191.xlsx")).isEqualTo("3 0 0 2 0 1");
		assertThat(notices()).containsExactly("bad_date 3 date_start", "recognised null null", "sheet_read null null");
		List<String> reject = this.bench.query("select r.header, r.original from ops.reject r join ops.import_file f "
				+ "on f.id = r.import_file_id where f.path like '%xlsx'");
		String[] lines = reject.getFirst().split("(?<=,high) ", 2);
		this.drop.delete("xlsx/ged191.xlsx")
			.write("mended/ged191.csv", lines[0] + "\n" + lines[1].replace("soon", "2016-01-04") + "\n");
		this.bench.run(this.drop.path());
		assertThat(this.bench.counts("mended/ged191.csv")).isEqualTo("1 1 0 0 0 0");
	}

	/** A file of one event that no other one of these has. */
	private static GedFile saved(int id) {
		return old().event(id, "side_b", "Frente Unido de Liberación", "adm_2", "District " + id);
	}

	@Test
	void theOrderCaseAndPaddingOfColumnsDoNotMatterNorDoBlankAndRepeatedOnes() {
		List<String> columns = new ArrayList<>(GedFile.NEW);
		Collections.reverse(columns);
		List<String> lines = new GedFile(columns).event(1).text().lines().toList();
		this.drop.write("ged231.csv",
				lines.get(0).toUpperCase(Locale.ROOT) + " ,,BEST, more \n" + lines.get(1) + ",,9,x\n");
		this.bench.run(this.drop.path());
		assertThat(this.bench.counts("ged231.csv")).isEqualTo("1 1 0 0 0 0");
		assertThat(this.bench.query("select deaths_best from archive.incident")).as("the first of two counts")
			.containsExactly("3");
		assertThat(notices()).containsExactly("column_ignored null BEST", "column_ignored null null",
				"column_ignored null null", "recognised null null");
	}

	@Test
	void aFileWithoutHeaderIsReadByTheLayoutItFits() {
		this.drop.write("GEDEvent_v24_0_1.csv", current().event(1).event(2).text(",", "\n", false));
		this.bench.run(this.drop.path());
		assertThat(this.bench.counts("GEDEvent_v24_0_1.csv")).isEqualTo("2 2 0 0 0 0");
		assertThat(this.bench.query("select layout from ops.import_file")).containsExactly("ucdp-ged@24.0.1");
		assertThat(this.bench.query("select import_row from store.account order by 1")).containsExactly("1", "2");
	}

	@Test
	void aLayoutThatIsNearSaysWhichAndWhatItLacks() {
		List<String> columns = GedFile.OLD.stream().filter((column) -> !column.equals("date_prec")).toList();
		this.drop.write("events.csv", new GedFile(columns).event(1).text());
		this.bench.run(this.drop.path());
		assertThat(this.bench.query("select code, column_name, sentence from ops.notice")).containsExactly(
				"missing_column date_prec The header looks like UCDP Georeferenced Event Dataset (ucdp-ged), which needs "
						+ "the column date_prec.");
	}

	@Test
	void theUserMaySayWhatAFileIs() {
		this.drop.write("events.csv", old().event(1).text());
		this.bench.imports(ImportProgress.SILENT).run(List.of(this.drop.path()), false, "ucdp-ged@19.1");
		assertThat(this.bench.query("select layout from ops.import_file")).containsExactly("ucdp-ged@19.1");
		assertThatExceptionOfType(UserError.class)
			.isThrownBy(() -> this.bench.imports(ImportProgress.SILENT).run(List.of(this.drop.path()), false, "ged"))
			.withMessageContaining("no dataset ged");
	}

	@Test
	void aPackedFileThatIsDamagedOrHoldsSeveralTablesIsRefused() throws IOException {
		byte[] whole = gzip(old().event(1).text());
		this.drop.write("ged191.csv.gz", Arrays.copyOf(whole, whole.length / 2))
			.write("two.zip", zip("a.csv", "a,b\n", "b.csv", "c,d\n"));
		this.bench.run(this.drop.path("ged191.csv.gz"), this.drop.path("two.zip"));
		assertThat(this.bench.query("select n.code from ops.notice n join ops.import_file f on f.id = n.import_file_id "
				+ "order by f.path"))
			.containsExactly("unreadable_file", "unsupported_file");
	}

	@Test
	void aTerritorialClaimHasMonthsThatMayBeUnknownAndIsOpenUntilItIsResolved() {
		this.drop.references();
		this.drop.write("data/icow_claims.csv", """
				claimdy,name,chal,tgt,begclaim,endclaim,resolved,icowsal,chalname,tgtname,notes,version
				90802,Upper Valley,700,770,194708,201799,NA,10,Afghanistan,Pakistan,NA,1.01
				201,Bay,2,200,181600,181711,4,3,Left,Right,NA,1.01
				202,Bay,2,200,181613,181711,4,-9,Left,Right,NA,1.01
				""");
		this.bench.run(this.drop.path());
		assertThat(this.bench.counts("icow_claims.csv")).isEqualTo("3 2 0 0 0 1");
		assertThat(this.bench.query("select territorial_claim, territory, since_precision, until_precision, status, "
				+ "salience, challengers, targets from archive.territorial_claim order by 1"))
			.containsExactly("icow-201 Bay year month null 3 Left Right",
					"icow-90802 Upper Valley month null open 10 Afghanistan Pakistan");
		assertThat(
				this.bench.query("select a.slug from store.actor a join store.actor_external_id e on e.actor_id = a.id "
						+ "where e.code = '700' and e.scheme = 'cow'"))
			.containsExactly("afghanistan");
	}

	@Test
	void agreementsHavePartiesAndProvisions() {
		this.drop.write("ucdp-peace-agreements-221.csv", """
				paid,actor_id,actor_name,pa_name,pa_date,pa_comment,cease,ddr,ref ,linktofulltextagreement,version,
				7,"130, 303","Government of Upland, Rebels",Upland Accord,1992-04-24,"Partial.

				Two lines",1,-1,0,http://example.org/7,22.1,
				8,"130, 303","Government of Upland, Rebels, North",Second Accord,1993-04-24,,0,0,1,,22.1,
				""").write("pax_2019.csv", """
				Con,AgtId,Agt,Dat,Stage,StageSub,Part,Ce,StBor,
				Upland,1739,Upland Accord,1992-04-24,Cea,Ceas,The parties,3,0,
				Upland,1740,Other Accord,1992-05-24,Pre,PreOth,The parties,0,1,
				""");
		this.bench.run(this.drop.path());
		assertThat(this.bench.query("select agreement, title, signed_precision, stage, substage, parties "
				+ "from archive.agreement order by 1"))
			.containsExactly("pax-1739 Upland Accord day Cea Ceas null", "pax-1740 Other Accord day Pre null null",
					"ucdp-pa-7 Upland Accord day null null Government of Upland; Rebels",
					"ucdp-pa-8 Second Accord day null null null");
		assertThat(this.bench
			.query("select f.slug, t.list, t.topic, t.depth from store.account_topic t join store.account a "
					+ "on a.id = t.account_id join store.fact f on f.id = a.fact_id order by 1, 3"))
			.containsExactly("pax-1739 pax ce 3", "pax-1740 pax stbor 1", "ucdp-pa-7 ucdp-pa cease null",
					"ucdp-pa-8 ucdp-pa ref null");
		assertThat(notices()).contains("list_mismatch 3 actor_name", "missing_codes null ddr");
	}

	@Test
	@Timeout(60)
	void severalListsAreRehearsedToo() {
		this.drop.write("cow_states.csv", "stateabb,ccode,statenme\nUSA,2,United States\n")
			.write("gw_states.csv", "gwcode,stateabb,statename\n2,USA,United States\n");
		assertThat(this.bench.imports(ImportProgress.SILENT).rehearse(List.of(this.drop.path())).report().totals())
			.isEqualTo(new Counts(2, 2, 0, 0, 0, 0));
	}

	@Test
	void militarizedDisputesAreEpisodesByPairOfStatesDisputeAndParticipant() {
		this.drop
			.write("gml_dirdisp.csv",
					"""
							dispnum,ccode1,ccode2,year,midonset,sidea1,sidea2,fatality1,fatality2,fatalpre1,fatalpre2,hiact,hostlev,mindur,maxdur,outcome,stmon,version
							1304,700,770,1961,1,1,0,1,-9,2,-9,17,4,24,24,5,5,gml-2.2.1
							1304,770,700,1961,1,0,1,-9,1,-9,2,17,4,24,24,5,5,gml-2.2.1
							1305,770,700,1962,0,1,0,3,6,-9,-9,17,4,1,9,5,5,gml-2.2.1
							1306,770,700,1962,0,1,1,3,6,-9,1e+05,17,4,1,9,5,5,gml-2.2.1
							""")
			.write("MIDA 5.0.csv",
					"""
							dispnum,stday,stmon,styear,endday,endmon,endyear,outcome,settle,fatality,fatalpre,maxdur,mindur,hiact,hostlev,recip,numa,numb,ongo2014,version
							2,-9,5,1902,-9,5,1902,6,1,0,0,31,1,7,3,0,1,1,0,5.0
							3,2,13,1913,25,10,1913,4,3,0,0,177,177,10,3,0,1,1,0,5.0
							""")
			.write("MIDB 5.0.csv",
					"""
							dispnum,stabb,ccode,stday,stmon,styear,endday,endmon,endyear,sidea,revstate,revtype1,revtype2,fatality,fatalpre,hiact,hostlev,orig,version
							2,USA,2,3,5,1902,-9,5,1902,1,1,1,-9,0,0,7,3,1,5.0
							2,UKG,200,-9,5,1902,-9,5,1902,0,1,1,-9,2,-9,0,1,1,5.0
							""");
		this.bench.run(this.drop.path());
		assertThat(this.bench.counts("gml_dirdisp.csv")).isEqualTo("4 2 0 0 1 1");
		assertThat(this.bench.counts("MIDA 5.0.csv")).isEqualTo("2 1 0 0 0 1");
		assertThat(this.bench.counts("MIDB 5.0.csv")).isEqualTo("2 2 0 0 0 0");
		assertThat(this.bench.query("""
				select incident, incident_kind, started_precision, ended_precision,
				cast(duration_days_low as int), cast(duration_days_high as int),
				side_a, side_b, deaths_a_low, deaths_a_best, deaths_a_high, deaths_b_low, deaths_b_high, deaths_best
				from archive.incident order by incident""")).containsExactly(
				"cow-mid-2 episode month month 1 31 null null null null null null null 0",
				"cow-mid-2-2 episode day month null null COW state 2 null null 0 null null null null",
				"cow-mid-2-200 episode month month null null null COW state 200 null null null 26 100 null",
				"gml-mid-1304-700-770 episode month null 24 24 COW state 700 COW state 770 null 2 null null null null",
				"gml-mid-1305-770-700 episode null null 1 9 COW state 770 COW state 700 101 null 250 999 null null");
		assertThat(this.bench.query("select layout from ops.import_file order by layout"))
			.containsExactlyInAnyOrder("cow-mid@5.0", "cow-mid-participants@5.0", "gml-mid@gml-2.2.1");
	}

	@Test
	void furtherDatasetsBringEpisodesCeasefiresAgreementsCodesAndLeads() {
		this.drop
			.write("ucdp-term-dyad-3-2021.csv",
					"""
							dyadep_id,dyadepisode,dyadterm,ependdate,ependprec,outcome,cfiredate,peagdate,version,dyad_id,year,\
							location,side_a,side_a_id,side_b,side_b_id,start_date2,start_prec2,gwno_loc
							1.4e+06,1,0,,,,,,3,14001,1989,Upland,Government of Upland,130,"Rebels, North",303,7/18/46,1,701
							1.4e+06,1,1,12/31/90,5,1,11/2/90,10/13/95,3,14001,1990,Upland,Government of Upland,130,"Rebels, North",303,7/18/46,1,701
							1.4e+06,1,1,3/1/90,1,2,1990-02-24 (Egypt); 1990-03-23 (Jordan),0,3,14002,1990,"Left, Right","Government of Left, Government of Right","1, 2",Band,304,1/4/90,1,"1, 2"
							""")
			.write("cfd_2022.csv",
					"""
							cf_id,uniq_id,location,ucdp_actor_id,actor_name,cf_dec_yr,cf_dec_month,cf_dec_day,cf_effect_yr,cf_effect_month,cf_effect_day,written,ceasefire_class,enforcement,ended,end_yr,end_month,end_day
							UPL_1,UPL_1_a,Upland,130,Government of Upland,1990,11,2,1990,11,0,1,2,0,1,1991,0,0
							UPL_1,UPL_1_b,Upland,303,"Rebels, North",1990,11,2,1990,11,0,-1,2,0,1,1991,0,0
							""")
			.write("acled.csv",
					"""
							event_id_cnty,event_date,time_precision,event_type,sub_event_type,actor1,actor2,iso,country,location,latitude,longitude,source,notes,fatalities
							UPL12,18 October 2025,1,Battles,Armed clash,Army,Band,4,Upland,Upper Pass,34.5,69.25,Dawn; Tolo,A clash.,3
							UPL13,2025-10-19,3,Strategic developments,Agreement,Army,Band,4,Upland,Upper Pass,34.5,69.25,Dawn,Agreed.,0
							UPL14,2025-10-20,1,Protests,Peaceful protest,People,,4,Upland,Upper Pass,34.5,69.25,Dawn,A march.,0
							""")
			.write("states/cow.csv", "StateAbb,CCode,StateNme\rUPL,701,Upland\rLEF,1,Left\r")
			.write("states/gw.csv",
					"gwcode,stateabb,statename,startdate,enddate\n700,UPL,Upland,1816-01-01,2017-12-31\n")
			.write("20180101000000.export.CSV", gdelt("719024875", "20171202") + gdelt("719024876", "2017"));
		this.bench.run(this.drop.path());
		assertThat(
				this.bench.query("select layout, rows_read, rows_new, rows_rejected from ops.import_file order by 1"))
			.containsExactly("acled 3 2 1", "cow-states 2 2 0", "eth-prio-cf@2022 2 2 0",
					"gdelt-events@20180101000000 2 1 1", "gw-states 1 1 0", "ucdp-termination@3 3 3 0");
		assertThat(this.bench.query("select incident, incident_kind, cast(started_earliest as date), "
				+ "cast(ended_latest as date), ended_precision, side_a, side_b, accounts from archive.incident order by 1"))
			.containsExactly("acled-upl12 clash 2025-10-18 null null Army Band 1",
					"ucdp-term-14001-1 episode 1946-07-18 1990-12-31 day~ Government of Upland Rebels, North 2",
					"ucdp-term-14002-1 episode 1990-01-04 1990-03-01 day null Band 1");
		assertThat(this.bench
			.query("select agreement, cast(signed_earliest as date), parties from archive.agreement " + "order by 1"))
			.containsExactly("acled-upl13 2025-10-01 Army; Band",
					"ucdp-term-14001-1-peace 1995-10-13 Government of Upland; Rebels, North");
		assertThat(this.bench
			.query("select ceasefire, ceasefire_class, written, parties from archive.ceasefire order by 1"))
			.containsExactly(
					"cf-upl-1 cessation_with_compliance " + (onPostgres() ? "t" : "TRUE")
							+ " Government of Upland; Rebels, North",
					"ucdp-term-14001-1-cease null null Government of Upland; Rebels, North");
		assertThat(
				this.bench.query("select parent, event, happened_precision from archive.ceasefire_event order by 1, 2"))
			.containsExactly("cf-upl-1 agreed day", "cf-upl-1 effective month", "cf-upl-1 ended year",
					"ucdp-term-14001-1-cease agreed day");
		assertThat(this.bench.query("select a.slug, a.kind, e.scheme, e.code from store.actor a join "
				+ "store.actor_external_id e on e.actor_id = a.id where a.name = 'Upland' order by 3"))
			.containsExactly("cow-701 state cow 701", "cow-701 state gw 700");
		assertThat(this.bench.query("select s.name from store.actor a join store.actor s on s.id = a.part_of_id "
				+ "where a.name = 'Government of Upland'"))
			.as("a government is tied to its state")
			.containsExactly("Upland");
		assertThat(this.bench.query("select code, event_on, quad_class, actor_1_country, country from archive.lead"))
			.containsExactly("719024875 2017-12-02 1 USA MX");
	}

	private static String gdelt(String id, String day) {
		String[] cells = new String[61];
		Arrays.fill(cells, "");
		cells[0] = id;
		cells[1] = day.length() == 8 ? day : "20179999";
		cells[7] = "USA";
		cells[26] = "043";
		cells[29] = "1";
		cells[53] = "MX";
		cells[59] = "20180101000000";
		cells[60] = "http://example.org/" + id;
		return String.join("\t", cells) + "\n";
	}

	private static byte[] gzip(String text) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
			out.write(text.getBytes(StandardCharsets.UTF_8));
		}
		return bytes.toByteArray();
	}

	private static byte[] zip(String... entries) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream out = new ZipOutputStream(bytes)) {
			for (int i = 0; i < entries.length; i += 2) {
				out.putNextEntry(new ZipEntry(entries[i]));
				out.write(entries[i + 1].getBytes(StandardCharsets.UTF_8));
			}
		}
		return bytes.toByteArray();
	}

}
