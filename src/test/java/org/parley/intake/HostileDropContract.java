package org.parley.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.intake.ledger.Counts;
import org.parley.intake.ledger.ImportReport;

import static org.assertj.core.api.Assertions.assertThat;

/** What bad files cost: themselves, or their bad rows, and nothing else. */
abstract class HostileDropContract {

	@TempDir
	private Path folder;

	private ImportBench bench;

	private DropFolder drop;

	abstract boolean onPostgres();

	@BeforeEach
	void prepare() {
		this.bench = new ImportBench(this.folder.resolve("home"), onPostgres());
		this.drop = new DropFolder(this.folder.resolve("drop")).references().articles();
	}

	@Test
	void badRowsAreLostAloneEachWithItsReason() {
		this.drop.write("facts/incident.csv", DropFolder.INCIDENT + """
				ok-1,Good,a1,,,,2025-10-09,kabul,Pakistan,>10,,pakistan
				bad-quote,Broken,a1,,,,"2025-10-09,kabul,,,,
				ok-2,Good,a1,,,,2025-10-10,,,,,
				bad-date,Wrong date,a1,,,,2025-13-45,kabul,,,,
				bad-many,Wrong all,a9,,nobody,,soon,nowhere,Pakistn,many,,
				ragged,Ragged,a1
				Bad Slug,Slug,a1,,,,,,,,,
				,No fact,a1,,,,,,,,,
				ok-1,Good,a1,,,,2025-10-09,kabul,Pakistan,>10,,pakistan
				ok-1,Good,a1,,,,2025-10-11,kabul,Pakistan,>11,,pakistan
				ok-3,Good,a1,,,,2025-10-12,,,,,
				""");
		ImportReport report = this.bench.run(this.drop.path()).report();
		assertThat(this.bench.counts("incident.csv")).isEqualTo("11 3 0 0 2 6");
		assertThat(report.totals().addUp()).isTrue();
		assertThat(this.bench.notices()).containsExactlyInAnyOrder("bad_date 5 started", "bad_date 6 started",
				"bad_estimate 6 deaths", "bad_slug 8 fact", "broken_quotes 3 null", "missing_value 9 fact",
				"ragged_row 7 null", "unknown_actor 6 claimant", "unknown_actor 6 side_a", "unknown_place 6 place",
				"unknown_source 6 source", "duplicate_row 10 null", "duplicate_row 11 null");
		assertThat(this.bench.query("select sentence, offending from ops.notice where column_name = 'side_a'"))
			.singleElement()
			.satisfies((sentence) -> assertThat(sentence).contains("Did you mean pakistan?").endsWith("Pakistn"));
		assertThat(this.bench.query("select row_no, original from ops.reject where row_no = 5"))
			.containsExactly("5 bad-date,Wrong date,a1,,,,2025-13-45,kabul,,,,");
		assertThat(this.bench.query("select slug from store.fact order by 1")).containsExactly("ok-1", "ok-2", "ok-3");
	}

	@Test
	void filesInAnyEncodingAndLineEndAreRead() {
		String row = "%s,Caf\u00e9,a1,,,,2025-10-09,,,,,\n";
		this.drop.write("facts/bom.csv", "\ufeff" + DropFolder.INCIDENT + row.formatted("bom"))
			.write("facts/utf16.csv",
					("\ufeff" + DropFolder.INCIDENT + row.formatted("utf16")).getBytes(StandardCharsets.UTF_16LE))
			.write("facts/cr.csv", (DropFolder.INCIDENT + row.formatted("cr")).replace('\n', '\r'))
			.write("facts/crlf.csv", (DropFolder.INCIDENT + row.formatted("crlf")).replace("\n", "\r\n"))
			.write("facts/latin.csv",
					(DropFolder.INCIDENT + row.formatted("latin")).getBytes(StandardCharsets.ISO_8859_1))
			.write("facts/semicolon.csv", (DropFolder.INCIDENT + row.formatted("semicolon")).replace(',', ';'))
			.write("articles/latin.md",
					"---\nslug: l1\npublisher: dawn\n---\nCaf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
		this.bench.run(this.drop.path());
		assertThat(this.bench.query("select slug, label from store.fact order by 1")).containsExactly("bom Caf\u00e9",
				"cr Caf\u00e9", "crlf Caf\u00e9", "latin Caf\u00e9", "semicolon Caf\u00e9", "utf16 Caf\u00e9");
		assertThat(this.bench.notices()).containsExactly("not_utf8 null null", "not_utf8 null null");
	}

	@Test
	void filesThatAreNothingCostOnlyThemselves() throws IOException {
		this.drop.write("x/empty.csv", "")
			.write("x/blank.csv", "\n\n  \n")
			.write("x/header-only.csv", DropFolder.INCIDENT)
			.write("x/no-header.csv", "strike-1,Strike,a1,,,,2025-10-09,kabul,,,,\n")
			.write("x/missing-column.csv", "fact,label,started,place,side_a,deaths\nx,X,2025,kabul,,\n")
			.write("x/unknown-column.csv", DropFolder.INCIDENT.replace("deaths", "deths") + "x,X,a1,,,,,,,,,\n")
			.write("x/numbers.csv", "1,2,3\n4,5,6\n")
			.write("x/archive.zip", new byte[] { 'P', 'K', 3, 4, 0, 0 })
			.write("x/picture.png", new byte[] { (byte) 0x89, 'P', 'N', 'G', 0, 0 })
			.write("x/noise.bin", new byte[] { 1, 0, 2, 0, 0, 3, 0, 0, 0, 4 })
			.write("x/feed.xml",
					"<?xml version=\"1.0\"?><!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss>&x;</rss>")
			.write("x/some.json", "{\"a\": 1}")
			.write("x/deep.json", "[".repeat(100_000))
			.write("x/style.css", "body { color: red }")
			.write("x/.hidden.csv", "nothing,to,see");
		Path outside = this.folder.resolve("outside.csv");
		Files.writeString(outside, DropFolder.INCIDENT + "x,X,a1,,,,,,,,,\n");
		Files.createSymbolicLink(this.drop.path("x/link.csv"), outside);
		Files.createSymbolicLink(this.drop.path("x/folder"), this.folder);
		Files.createSymbolicLink(this.drop.path("x/inside.csv"), this.drop.path("x/header-only.csv"));
		ImportReport report = this.bench.run(this.drop.path()).report();
		assertThat(report.totals()).isEqualTo(new Counts(16, 16, 0, 0, 0, 0));
		assertThat(this.bench.query("""
				select substring(f.path from position('/x/' in f.path) + 3), n.code, n.column_name
				from ops.import_file f left join ops.notice n on n.import_file_id = f.id
				where f.path like '%/x/%' order by 1, 2, 3""")).containsExactly("archive.zip unreadable_file null",
				"blank.csv empty_file null", "deep.json unsupported_file null", "empty.csv empty_file null",
				"feed.xml unsupported_file null", "folder path_outside null", "header-only.csv no_rows null",
				"link.csv path_outside null", "missing-column.csv missing_column source",
				"no-header.csv no_header null", "noise.bin unsupported_file null", "numbers.csv no_header null",
				"picture.png unsupported_file null", "some.json unsupported_file null",
				"style.css unsupported_file null", "unknown-column.csv unknown_column deths");
	}

	@Test
	void badArticlesCostOnlyThemselves() {
		this.drop.write("bad/no-publisher.md", "---\nslug: b1\n---\nText\n")
			.write("bad/wrong-publisher.md", "---\nslug: b2\npublisher: dwan\n---\nText\n")
			.write("bad/date.md", "---\nslug: b3\npublisher: dawn\npublished: yesterday\n---\nText\n")
			.write("bad/clash.md",
					"---\nslug: a1\nretrieved: 2025-12-01\nurl: https://example.org/other\npublisher: dawn\n---\nText\n")
			.write("bad/empty.md", "---\nslug: b4\npublisher: dawn\n---\n")
			.write("bad/yaml.md", "---\nslug: [b5\n---\nText\n")
			.write("bad/address.md", "---\nslug: b6\npublisher: dawn\nurl: 'file:///etc/passwd'\n---\nText\n")
			.write("bad/xxe.html",
					"<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><html><head><link rel=canonical href=\"https://www.dawn.com/x\">"
							+ "</head><body><p>Text with an entity: &x; and more of it.</p></body></html>")
			.write("bad/control.md", "---\nslug: b7\npublisher: dawn\nheadline: \"A\u202eB\"\n---\nTe\u202ext\n");
		this.bench.run(this.drop.path());
		assertThat(this.bench.query("""
				select substring(f.path from position('/bad/' in f.path) + 5), n.code, n.column_name, f.status
				from ops.import_file f left join ops.notice n on n.import_file_id = f.id
				where f.path like '%/bad/%' order by 1, 2, 3""")).containsExactly("address.md bad_address url rejected",
				"clash.md article_clash null rejected", "control.md characters_removed body done",
				"control.md characters_removed headline done", "date.md bad_date published rejected",
				"empty.md no_text body rejected", "no-publisher.md missing_value publisher rejected",
				"wrong-publisher.md unknown_publisher publisher rejected", "xxe.html null null done",
				"yaml.md bad_front_matter null rejected");
		assertThat(this.bench.query("select slug from store.article order by 1")).containsExactly("a1", "a2", "b7",
				"dawn-com-x");
		assertThat(this.bench.query("select body from store.article_version where body like '%entity%'"))
			.singleElement()
			.satisfies((body) -> assertThat(body).doesNotContain("root:"));
	}

	@Test
	void badReferenceRowsCostOnlyThemselvesAndWhatLeansOnThem() {
		this.drop.write("zmore/actors.csv", """
				actor,name,kind,country,part_of,same_as,external_ids
				good,Good,organisation,,bad,,
				bad,Bad,no-such-kind,,,,
				ring-1,Ring 1,armed_group,,ring-2,,
				ring-2,Ring 2,armed_group,,ring-1,,
				self,Self,armed_group,,self,,
				pakistan,Other name,state,,,,
				qatar,Qatar,state,QAT,,,
				fine,Fine,person,PAK,pakistan,,ids
				last,Last,person,,pakistan,,
				""")
			.write("facts/incident.csv", DropFolder.INCIDENT + "ok-1,Good,a1,,,,2025-10-09,,,,,\n")
			.write("zmore/actor_names.csv", """
					actor,name,language,kind
					good,Goodies,en,alias
					nobody,Somebody,en,alias
					last,The Last,english please,alias
					""")
			.write("zmore/dossiers.csv", """
					dossier,title,time_zone,cadence,starts,actors,places
					d2,Two,Mars/Olympus,weekly,2025-W41,pakistan,
					d3,Three,Asia/Kabul,weekly,whenever,nobody,
					d4,Four,Asia/Kabul,monthly,2025-10,pakistan,
					""")
			.write("zmore/dossier_facts.csv", """
					dossier,fact
					d9,incident:ok-1
					d4,incident:nothing
					""");
		this.bench.run(this.drop.path());
		assertThat(this.bench.query(
				"select slug from store.actor where slug not in ('asif', 'pakistan-government', 'pakistan', 'afghanistan', 'qatar') order by 1"))
			.containsExactly("last");
		assertThat(this.bench.counts("zmore/actors.csv")).isEqualTo("9 1 0 0 1 7");
		assertThat(this.bench.counts("zmore/actor_names.csv")).isEqualTo("3 0 0 0 0 3");
		assertThat(this.bench.counts("zmore/dossiers.csv")).isEqualTo("3 1 0 0 0 2");
		assertThat(this.bench.query("select starts_on from store.dossier where slug = 'd4'"))
			.containsExactly("2025-10-01");
		assertThat(this.bench.notices()).contains("contradicts_row 7 actor", "unknown_actor 2 actor",
				"wrong_parent 6 part_of", "unknown_code 3 kind", "bad_value 9 external_ids", "bad_date 3 starts",
				"bad_value 2 time_zone", "unknown_dossier 2 dossier", "unknown_fact 3 fact");
	}

	@Test
	void aLineOfAHundredMegabytesCostsItself() throws IOException {
		try (var out = Files.newBufferedWriter(this.drop.path("huge.csv"))) {
			out.write(DropFolder.INCIDENT + "ok-1,Good,a1,,,,2025-10-09,,,,,\nhuge,");
			char[] part = new char[1 << 20];
			Arrays.fill(part, 'x');
			for (int i = 0; i < 100; i++) {
				out.write(part);
			}
			out.write(",a1,,,,,,,,,\nok-2,Good,a1,,,,2025-10-09,,,,,\n");
		}
		this.bench.run(this.drop.path());
		assertThat(this.bench.counts("huge.csv")).isEqualTo("3 2 0 0 0 1");
		assertThat(this.bench.notices()).containsExactly("line_too_long 3 null");
	}

}
