package org.parley.reference;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.parley.archive.DatabaseKind;
import org.parley.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.db.store.Tables.ACTOR;
import static org.parley.db.store.Tables.ACTOR_MERGE;
import static org.parley.db.store.Tables.ACTOR_NAME;
import static org.parley.db.store.Tables.ARTICLE_VERSION;
import static org.parley.db.store.Tables.FACT;

/** What must hold of finding things by name on both databases. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class NameIndexContract {

	private static final OffsetDateTime NOW = OffsetDateTime.of(2025, 11, 1, 0, 0, 0, 0, ZoneOffset.UTC);

	private final DSLContext database;

	NameIndexContract(DatabaseKind kind) {
		this.database = TestDatabase.of(kind).withSampleNames().context();
	}

	@Test
	void findsActorsBySlugNameAndAlias() {
		NameIndex names = NameIndex.of(this.database);
		for (String name : List.of("qatar", "QATAR", "Qatar also", " qatar-ALSO ")) {
			assertThat(names.findActor(name)).as(name)
				.isInstanceOfSatisfying(Match.One.class,
						(found) -> assertThat(((ActorEntry) found.entry()).slug()).isEqualTo("qatar"));
		}
		assertThat(names.findActor("quatar")).isEqualTo(new Match.None<>(List.of("qatar")));
	}

	@Test
	void aliasThatWasTakenBackIsNotFound() {
		long actor = add("taken-back");
		addName(actor, "Old Name", NOW.plusDays(1));
		addName(actor, "New Name", OffsetDateTime.of(9999, 12, 31, 0, 0, 0, 0, ZoneOffset.UTC));
		NameIndex names = NameIndex.of(this.database);
		assertThat(names.findActor("Old Name")).isInstanceOf(Match.None.class);
		assertThat(names.findActor("new name")).isInstanceOf(Match.One.class);
	}

	@Test
	void nameOfTwoIsAmbiguousUntilTheyAreFoundToBeOne() {
		long one = add("one");
		long two = add("two");
		OffsetDateTime open = OffsetDateTime.of(9999, 12, 31, 0, 0, 0, 0, ZoneOffset.UTC);
		addName(one, "Both", open);
		addName(two, "Both", open);
		NameIndex names = NameIndex.of(this.database);
		assertThat(names.findActor("both")).isInstanceOf(Match.Several.class);
		this.database.insertInto(ACTOR_MERGE, ACTOR_MERGE.ACTOR_ID, ACTOR_MERGE.INTO_ACTOR_ID, ACTOR_MERGE.RECORDED_AT)
			.values(one, two, NOW)
			.execute();
		names.reload();
		assertThat(names.findActor("both")).isInstanceOfSatisfying(Match.One.class,
				(found) -> assertThat(((ActorEntry) found.entry()).id()).isEqualTo(two));
		assertThat(names.findActor("one")).isInstanceOfSatisfying(Match.One.class,
				(found) -> assertThat(((ActorEntry) found.entry()).id()).isEqualTo(one));
	}

	@Test
	void findsTheCurrentVersionOfAnArticle() {
		NameIndex names = NameIndex.of(this.database);
		ArticleEntry before = article(names, "s02");
		this.database
			.insertInto(ARTICLE_VERSION, ARTICLE_VERSION.ARTICLE_ID, ARTICLE_VERSION.VERSION_NO,
					ARTICLE_VERSION.RETRIEVED_AT, ARTICLE_VERSION.BODY_SHA256, ARTICLE_VERSION.STATUS,
					ARTICLE_VERSION.RECORDED_AT, ARTICLE_VERSION.IMPORT_RUN_ID)
			.values(before.articleId(), 2, NOW, "y", "corrected", NOW, 1L)
			.execute();
		names.reload();
		assertThat(article(names, "s02").articleId()).isEqualTo(before.articleId());
		assertThat(article(names, "s02").versionId()).isGreaterThan(before.versionId());
		assertThat(article(names, "https://example.org/one").publisher()).isEqualTo("Publisher of s01");
		assertThat(names.findArticle("s03")).isInstanceOf(Match.None.class);
	}

	@Test
	void findsFactsThatAreStoredAndThoseThatAreAnnounced() {
		Long parent = this.database.insertInto(FACT, FACT.KIND, FACT.SLUG, FACT.LABEL)
			.values("process", "stored", "Stored")
			.returningResult(FACT.ID)
			.fetchSingle()
			.value1();
		this.database.insertInto(FACT, FACT.KIND, FACT.SLUG, FACT.LABEL, FACT.PARENT_ID)
			.values("talk_round", "below", "Below", parent)
			.execute();
		NameIndex names = NameIndex.of(this.database);
		FactKey stored = new FactKey("process", "stored");
		FactKey announced = new FactKey("talk_round", "announced");
		names.announceFact(announced, null, List.of(stored));
		names.announceFact(announced, "Announced", List.of());
		names.announceFact(stored, "Another label", List.of());
		FactEntry above = new FactEntry(stored, "Stored", null);
		names.readFacts(List.of(announced, stored, new FactKey("talk_round", "below")));
		assertThat(names.findFact(stored)).contains(above);
		assertThat(names.findFact(new FactKey("talk_round", "below")))
			.contains(new FactEntry("talk_round", "below", "Below", above));
		assertThat(names.findFact(announced)).contains(new FactEntry(announced, "Announced", above));
		assertThat(names.findFact(new FactKey("talk_round", "stored"))).isEmpty();
		assertThat(names.listNearestFacts(new FactKey("talk_round", "anounced")))
			.containsExactly("talk_round:announced");
		assertThat(names.listNearestFacts(new FactKey("process", "storred"))).containsExactly("process:stored");
	}

	@Test
	void factsThatBelongToEachOtherInACircleEnd() {
		NameIndex names = NameIndex.empty();
		FactKey one = new FactKey("incident", "one");
		FactKey two = new FactKey("incident", "two");
		names.announceFact(one, null, List.of(two));
		names.announceFact(two, null, List.of(one));
		assertThat(names.findFact(one)).contains(new FactEntry(one, "one", new FactEntry(two, "two", null)));
	}

	@Test
	void codesAreFoundInTheirListOnly() {
		NameIndex names = NameIndex.of(this.database);
		assertThat(names.findCode("stance", "denies")).contains(new CodeEntry("stance", "denies", "Denies"));
		assertThat(names.findCode("rank", "denies")).isEmpty();
		assertThat(names.listCodes("stance")).extracting(CodeEntry::code)
			.containsExactly("affirms", "suspects", "denies");
	}

	private static ArticleEntry article(NameIndex names, String slugOrUrl) {
		assertThat(names.findArticle(slugOrUrl)).isInstanceOf(Match.One.class);
		return ((Match.One<ArticleEntry>) names.findArticle(slugOrUrl)).entry();
	}

	private long add(String slug) {
		return this.database.insertInto(ACTOR, ACTOR.SLUG, ACTOR.NAME, ACTOR.KIND)
			.values(slug, slug, "person")
			.returningResult(ACTOR.ID)
			.fetchSingle()
			.value1();
	}

	private void addName(long actor, String name, OffsetDateTime supersededAt) {
		this.database
			.insertInto(ACTOR_NAME, ACTOR_NAME.ACTOR_ID, ACTOR_NAME.NAME, ACTOR_NAME.FOLDED, ACTOR_NAME.KIND,
					ACTOR_NAME.RECORDED_AT, ACTOR_NAME.SUPERSEDED_AT)
			.values(actor, name, name, "alias", NOW, supersededAt)
			.execute();
	}

}
