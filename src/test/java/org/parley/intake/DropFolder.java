package org.parley.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A drop under construction: a small world of two states, a mediator and their talks. */
final class DropFolder {

	static final String INCIDENT = "fact,label,source,row,claimant,stance,started,place,side_a,deaths,description,initiator\n";

	private final Path folder;

	DropFolder(Path folder) {
		this.folder = folder;
	}

	Path path() {
		return this.folder;
	}

	Path path(String name) {
		return this.folder.resolve(name);
	}

	DropFolder write(String name, String text) {
		return write(name, text.getBytes(StandardCharsets.UTF_8));
	}

	DropFolder write(String name, byte[] bytes) {
		try {
			Files.createDirectories(path(name).getParent());
			Files.write(path(name), bytes);
			return this;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	DropFolder delete(String name) {
		try {
			Files.delete(path(name));
			return this;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Publishers, actors, places and a dossier. */
	DropFolder references() {
		return write("ref/publishers.csv", """
				publisher,name,kind,country,owner,homepage,reliability,reason,rated_by
				dawn,Dawn,outlet,PAK,,https://www.dawn.com,B,long record,desk
				tolo,Tolo News,broadcaster,AFG,,https://tolonews.com,C,,desk
				""").write("ref/actors.csv", """
				actor,name,kind,country,part_of,same_as,external_ids
				asif,Khawaja Asif,person,PAK,pakistan-government,,
				pakistan-government,Government of Pakistan,government,PAK,pakistan,,
				pakistan,Pakistan,state,PAK,,,iso3:PAK; cow:770
				afghanistan,Afghanistan,state,AFG,,,iso3:AFG
				qatar,Qatar,state,QAT,,,
				""").write("ref/actor_names.csv", """
				actor,name,language,kind
				pakistan,Islamic Republic of Pakistan,en,alias
				pakistan,پاکستان,ur,native
				""").write("ref/places.csv", """
				place,name,kind,parent,lat,lon,external_ids
				kabul,Kabul,city,kabul-province,34.53,69.17,
				kabul-province,Kabul Province,province,afg,,,
				afg,Afghanistan,country,,33,65,iso3:AFG
				doha,Doha,city,,25.3,51.5,
				""").write("ref/dossiers.csv", """
				dossier,title,time_zone,cadence,starts,actors,places
				afg-pak,Afghanistan–Pakistan,Asia/Karachi,weekly,2025-W41,pakistan; afghanistan,afg
				""");
	}

	/** Two articles. */
	DropFolder articles() {
		return article("a1", "dawn", "Talks resume in Istanbul", "The talks resumed.").article("a2", "tolo",
				"Strike on Kabul", "A strike was reported.");
	}

	DropFolder article(String slug, String publisher, String headline, String body) {
		return write("articles/" + slug + ".md", """
				---
				slug: %s
				url: https://example.org/%s
				publisher: %s
				published: 2025-10-25
				retrieved: 2025-11-01
				language: en
				headline: "%s"
				---

				%s
				""".formatted(slug, slug, publisher, headline, body));
	}

	/** Facts of three kinds that refer to each other, later files to earlier and back. */
	DropFolder facts() {
		return write("facts/a-incident.csv", INCIDENT + """
				strike-1,Strike on Kabul,a1,,,,2025-10-09,kabul,Pakistan,>10,"A strike,
				in two lines",pakistan
				strike-1,,a2,,afghanistan,affirms,2025-10-09T21:50,Kabul,,5..7,,
				clash-1,Clash at the border,a1,,asif,,2025-10-12,,,,,
				""").write("facts/b-process.csv", """
				fact,label,source,party,mediator,status
				doha-process,Doha process,a1,pakistan; afghanistan,qatar,under_way
				""").write("facts/a-talk_round.csv", """
				fact,label,parent,source,round_no,opened,place,outcome
				doha-1,First round,doha-process,a1,1,2025-10-18,doha,agreement
				doha-1,,,a2,1,2025-10-18/2025-10-19,doha,
				""").write("facts/dossier_facts.csv", """
				dossier,fact
				afg-pak,process:doha-process
				afg-pak,incident:strike-1
				""");
	}

	/** Incidents in two files, with a bad row and a repeated row in each. */
	DropFolder manyFacts(int rows) {
		for (String file : new String[] { "many-1", "many-2" }) {
			StringBuilder text = new StringBuilder(INCIDENT);
			for (int row = 0; row < rows / 2; row++) {
				text.append(file + "-" + row + ",Clash " + row + ",a" + (1 + row % 2) + ",,"
						+ ((row % 3 == 0) ? "asif" : "") + ",,2025-10-" + (10 + row % 20) + ",kabul,Pakistan,"
						+ row % 50 + ",Shots were heard,pakistan\n");
			}
			text.append(file + "-0,Clash 0,a1,,asif,,2025-10-11,,,,,\n").append("bad,Bad,a1,,,,when,,,,,\n");
			write("facts/" + file + ".csv", text.toString());
		}
		return this;
	}

}
