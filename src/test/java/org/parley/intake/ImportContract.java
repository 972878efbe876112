package org.parley.intake;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.archive.Archive;
import org.parley.archive.UserError;
import org.parley.intake.ledger.Counts;
import org.parley.intake.ledger.ImportFile.Status;
import org.parley.intake.ledger.ImportLock;
import org.parley.intake.ledger.ImportReport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What an import of good files does, on either database. */
abstract class ImportContract {

	@TempDir
	private Path folder;

	private ImportBench bench;

	private DropFolder drop;

	abstract boolean onPostgres();

	@BeforeEach
	void prepare() {
		this.bench = new ImportBench(this.folder.resolve("home"), onPostgres());
		this.drop = new DropFolder(this.folder.resolve("drop")).references().articles().facts();
	}

	@Test
	void importsADropOnceAndFindsNothingNewTheSecondTime() {
		this.drop.write("README.md", "# About these files\n").write("datapackage.json", "{\"resources\": []}");
		ImportReport first = this.bench.run(this.drop.path()).report();
		assertThat(first.totals()).isEqualTo(new Counts(24, 24, 0, 0, 0, 0));
		assertThat(first.anyRejected()).isFalse();
		List<String> content = this.bench.content();
		assertThat(content).isNotEmpty();

		ImportReport second = this.bench.run(this.drop.path()).report();
		assertThat(second.totals()).isEqualTo(Counts.NONE);
		assertThat(second.count(Status.KNOWN)).isEqualTo(11);
		assertThat(this.bench.content()).isEqualTo(content);

		assertThat(this.bench.imports(ImportProgress.SILENT).run(List.of(this.drop.path()), true).report().totals())
			.isEqualTo(new Counts(24, 0, 0, 24, 0, 0));
		assertThat(this.bench.content()).isEqualTo(content);
	}

	@Test
	void rowsReferToEachOtherInAnyOrder() {
		this.bench.run(this.drop.path());
		assertThat(this.bench.query(
				"select scheme, item, broader from store.broader where scheme in ('actor', 'place') order by 1, 2, 3"))
			.containsExactly("actor asif pakistan", "actor asif pakistan-government",
					"actor pakistan-government pakistan", "place kabul afg", "place kabul kabul-province",
					"place kabul-province afg");
		assertThat(this.bench
			.query("select p.slug from store.fact f join store.fact p on p.id = f.parent_id where f.slug = 'doha-1'"))
			.containsExactly("doha-process");
		assertThat(this.bench
			.query("select f.slug from store.dossier_fact d join store.fact f on f.id = d.fact_id order by 1"))
			.containsExactly("doha-process", "strike-1");
	}

	@Test
	void aChangedRowTakesThePlaceOfItsAccount() {
		this.bench.run(this.drop.path());
		this.drop.write("facts/a-incident.csv", DropFolder.INCIDENT + """
				strike-1,Strike on Kabul,a1,,,,2025-10-09,kabul,Pakistan,>12,"A strike,
				in two lines",pakistan
				strike-1,,a2,,afghanistan,affirms,2025-10-09T21:50,Kabul,,5..7,,
				""");
		ImportReport report = this.bench.run(this.drop.path()).report();
		assertThat(this.bench.counts("a-incident.csv")).isEqualTo("2 0 1 1 0 0");
		assertThat(this.bench.query("""
				select v.says, case when a.superseded_by_id is null then 'current' else 'replaced' end
				from store.stated_value v join store.account a on a.id = v.account_id
				where v.slot = 'losses' and v.low is not null and v.high is null order by a.id""")).hasSize(2)
			.satisfies((rows) -> {
				assertThat(rows.get(0)).endsWith("replaced");
				assertThat(rows.get(1)).endsWith("current");
			});
		assertThat(report.notices()).singleElement().satisfies((group) -> {
			assertThat(group.code()).isEqualTo("vanished_row");
			assertThat(group.examples().getFirst().sentence()).startsWith("1 accounts").contains("incident:clash-1");
		});
	}

	@Test
	void changesOfReferencesAreClocked() {
		this.bench.run(this.drop.path());
		this.drop.write("ref/publishers.csv", """
				publisher,name,kind,country,owner,homepage,reliability,reason,rated_by
				dawn,Dawn,outlet,PAK,,https://www.dawn.com,C,two corrections,desk
				""").write("ref/actors.csv", """
				actor,name,kind,country,part_of,same_as,external_ids
				asif,Khawaja Muhammad Asif,person,PAK,pakistan,,
				islamabad-government,Islamabad,government,PAK,,pakistan-government,
				""").write("ref/actor_names.csv", """
				actor,name,language,kind
				pakistan,Islamic Republic of Pakistan,en,native
				""");
		this.bench.run(this.drop.path());
		assertThat(this.bench.query("""
				select r.reliability, case when r.superseded_at < timestamp with time zone '9999-01-01 00:00:00Z'
				then 'closed' else 'open' end from store.publisher_rating r join store.publisher p
				on p.id = r.publisher_id where p.slug = 'dawn' order by r.recorded_at""")).containsExactly("B closed",
				"C open");
		assertThat(this.bench.query("""
				select n.name, n.kind, case when n.superseded_at < timestamp with time zone '9999-01-01 00:00:00Z'
				then 'closed' else 'open' end from store.actor_name n join store.actor a on a.id = n.actor_id
				where a.slug in ('asif', 'pakistan') and n.language is not null or n.kind = 'main' and a.slug = 'asif'
				order by n.recorded_at, n.name""")).containsExactly("Khawaja Asif main closed",
				"Islamic Republic of Pakistan alias closed", "پاکستان native open", "Khawaja Muhammad Asif main open",
				"Islamic Republic of Pakistan native open");
		assertThat(this.bench.query(
				"select a.slug, i.slug from store.actor_merge m join store.actor a on a.id = m.actor_id join store.actor i on i.id = m.into_actor_id"))
			.containsExactly("islamabad-government pakistan-government");
		assertThat(this.bench.query("select broader from store.broader where item = 'asif'"))
			.containsExactly("pakistan");
	}

	@Test
	void laterContentOfAnArticleIsItsNextVersion() {
		this.drop.write("articles/b-withdrawn.md", """
				---
				slug: a1
				publisher: dawn
				published: 2025-10-25
				retrieved: 2025-11-05
				language: en
				headline: Talks resume in Istanbul
				status: withdrawn
				status_reason: the talks had not resumed
				status_date: 2025-11-04
				---
				The talks resumed.
				""").write("articles/a-first.md", """
				---
				slug: a1
				publisher: dawn
				retrieved: 2025-10-26
				headline: Talks to resume
				---
				The talks are to resume.
				""");
		ImportReport report = this.bench.run(this.drop.path()).report();
		assertThat(report.anyRejected()).isFalse();
		assertThat(this.bench.query("""
				select v.version_no, v.headline, v.status, v.published_precision from store.article_version v
				join store.article a on a.id = v.article_id where a.slug = 'a1' order by 1""")).containsExactly(
				"1 Talks to resume usable null", "2 Talks resume in Istanbul usable day",
				"3 Talks resume in Istanbul withdrawn day");
		this.drop.write("articles/again.md", """
				---
				slug: a1
				url: "https://EXAMPLE.org/a1?utm_source=feed#top"
				publisher: dawn
				retrieved: 2025-10-26
				headline: "Talks to resume"
				---
				The talks are to resume.
				""");
		this.bench.run(this.drop.path("articles/again.md"));
		assertThat(this.bench.counts("again.md")).isEqualTo("1 0 0 1 0 0");
	}

	@Test
	void readsPublicationDaysInTheZoneOfTheDossiers() {
		this.bench.run(this.drop.path());
		assertThat(this.bench.query("""
				select count(*) from store.article_version
				where published_earliest = timestamp with time zone '2025-10-24 19:00:00Z'
				and published_latest = timestamp with time zone '2025-10-25 18:59:59Z'""")).containsExactly("2");
	}

	@Test
	void aDryRunReportsTheSameAndWritesNothing() {
		List<String> empty = this.bench.content();
		ImportReport rehearsed = this.bench.imports(ImportProgress.SILENT).rehearse(List.of(this.drop.path())).report();
		assertThat(this.bench.content()).isEqualTo(empty);
		assertThat(this.bench.query("select count(*) from ops.import_run")).containsExactly("0");
		assertThat(this.bench.query("select count(*) from ops.batch_job_instance")).containsExactly("0");
		ImportReport report = this.bench.run(this.drop.path()).report();
		assertThat(rehearsed.totals()).isEqualTo(report.totals());
		assertThat(rehearsed.notices()).isEqualTo(report.notices());
	}

	@Test
	void onlyOneImportRunsAtATime() {
		try (Archive archive = Archive.open(this.bench.home(), this.bench.settings());
				ImportLock _ = ImportLock.take(this.bench.home(), archive).orElseThrow()) {
			assertThatExceptionOfType(UserError.class).isThrownBy(() -> this.bench.run(this.drop.path()))
				.withMessageContaining("another import");
			assertThat(ImportLock.isHeld(this.bench.home(), archive)).isTrue();
		}
		assertThat(this.bench.run(this.drop.path()).report().anyRejected()).isFalse();
	}

}
