package org.parley.reference;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

import static org.parley.db.store.Tables.ACTOR;
import static org.parley.db.store.Tables.ACTOR_MERGE;
import static org.parley.db.store.Tables.ACTOR_NAME;
import static org.parley.db.store.Tables.CODE;
import static org.parley.db.store.Tables.PLACE;
import static org.parley.db.store.Tables.PLACE_NAME;

/**
 * Everything that a row of a file may refer to by name, as it stands now. Holds actors,
 * places and codes in memory; facts and articles are read when asked for. What a dry run
 * would store is announced to it instead.
 */
public final class NameIndex {

	private static final OffsetDateTime OPEN = OffsetDateTime.of(9999, 12, 31, 0, 0, 0, 0, ZoneOffset.UTC);

	private final @Nullable DSLContext database;

	private Register<ActorEntry> actors = new Register<>();

	private Register<PlaceEntry> places = new Register<>();

	private final Map<String, Map<String, CodeEntry>> codes = new LinkedHashMap<>();

	private final FactIndex facts;

	private final ArticleIndex articles;

	private long announced;

	private NameIndex(@Nullable DSLContext database) {
		this.database = database;
		this.facts = new FactIndex(database);
		this.articles = new ArticleIndex(database);
	}

	/** Of an archive. Facts and articles are read later through the same context. */
	public static NameIndex of(DSLContext database) {
		NameIndex index = new NameIndex(database);
		index.reload();
		return index;
	}

	/** Without a database: knows only what is announced. */
	public static NameIndex empty() {
		return new NameIndex(null);
	}

	/**
	 * Reads actors, places and codes again; to be called when rows of these were stored.
	 */
	public void reload() {
		this.articles.forget();
		if (this.database != null) {
			readActors(this.database);
			readPlaces(this.database);
			readCodes(this.database);
		}
	}

	/** Says that articles were stored. */
	public void forgetArticles() {
		this.articles.forget();
	}

	public Match<ActorEntry> findActor(String slugOrName) {
		return this.actors.find(slugOrName);
	}

	/** The one actor of a slug or name; nothing is suggested when there is none. */
	public Optional<ActorEntry> findOnlyActor(String slugOrName) {
		return this.actors.findOnly(slugOrName);
	}

	/** The one place of a slug or name; nothing is suggested when there is none. */
	public Optional<PlaceEntry> findOnlyPlace(String slugOrName) {
		return this.places.findOnly(slugOrName);
	}

	public Match<PlaceEntry> findPlace(String slugOrName) {
		return this.places.find(slugOrName);
	}

	/** By slug or canonical URL. */
	public Match<ArticleEntry> findArticle(String slugOrUrl) {
		return this.articles.find(slugOrUrl);
	}

	public Optional<CodeEntry> findCode(String list, String code) {
		return Optional.ofNullable(this.codes.getOrDefault(list, Map.of()).get(code));
	}

	/** The codes of a list in their order. */
	public List<CodeEntry> listCodes(String list) {
		return List.copyOf(this.codes.getOrDefault(list, Map.of()).values());
	}

	/** A fact that is stored, or that a row of this drop announces. */
	public Optional<FactEntry> findFact(FactKey key) {
		return this.facts.find(key);
	}

	/** Facts that may be meant, as {@code kind:slug}. */
	public List<String> listNearestFacts(FactKey key) {
		return this.facts.nearest(key);
	}

	/** Reads facts in one go that will be asked for soon. */
	public void readFacts(Collection<FactKey> keys) {
		this.facts.read(keys);
	}

	/**
	 * Says that a row of this drop brings this fact; the first label and parent given
	 * stay.
	 * @param parents what the parent may be; the first of them that there is, is it
	 */
	public void announceFact(FactKey key, @Nullable String label, List<FactKey> parents) {
		this.facts.announce(key, label, parents);
	}

	/** Keeps the fact of a row just read, until it is stored. */
	public void keepFact(FactEntry entry) {
		this.facts.keep(entry);
	}

	/** For a dry run: an actor that would be stored, with its further names. */
	public void announceActor(String slug, String name, Collection<String> names) {
		this.actors.add(new ActorEntry(--this.announced, slug, name), names);
	}

	/** Keeps an actor that was just stored, with a further name of it. */
	public void keepActor(ActorEntry actor, String name) {
		this.actors.add(actor, List.of(name));
	}

	/** Keeps a place that was just stored. */
	public void keepPlace(PlaceEntry place) {
		this.places.add(place, List.of());
	}

	/** For a dry run: a place that would be stored, with its further names. */
	public void announcePlace(String slug, String name, Collection<String> names) {
		this.places.add(new PlaceEntry(--this.announced, slug, name), names);
	}

	/** For a dry run: an article that would be stored. */
	public void announceArticle(String slug, @Nullable String url, String publisher) {
		long id = --this.announced;
		this.articles.announce(new ArticleEntry(id, id, slug, publisher), url);
		this.articles.forget();
	}

	/** For use without a database. */
	public void announceCode(CodeEntry entry) {
		this.codes.computeIfAbsent(entry.list(), (list) -> new LinkedHashMap<>()).put(entry.code(), entry);
	}

	private void readActors(DSLContext reading) {
		Register<ActorEntry> fresh = new Register<>();
		Map<Long, List<String>> names = reading.select(ACTOR_NAME.ACTOR_ID, ACTOR_NAME.NAME)
			.from(ACTOR_NAME)
			.where(ACTOR_NAME.SUPERSEDED_AT.eq(OPEN))
			.fetchGroups(ACTOR_NAME.ACTOR_ID, ACTOR_NAME.NAME);
		reading.select(ACTOR.ID, ACTOR.SLUG, ACTOR.NAME)
			.from(ACTOR)
			.orderBy(ACTOR.ID)
			.forEach((row) -> fresh.add(new ActorEntry(row.value1(), row.value2(), row.value3()),
					names.getOrDefault(row.value1(), List.of())));
		reading.select(ACTOR_MERGE.ACTOR_ID, ACTOR_MERGE.INTO_ACTOR_ID)
			.from(ACTOR_MERGE)
			.where(ACTOR_MERGE.SUPERSEDED_AT.eq(OPEN))
			.forEach((row) -> fresh.merge(row.value1(), row.value2()));
		this.actors = fresh;
	}

	private void readPlaces(DSLContext reading) {
		Register<PlaceEntry> fresh = new Register<>();
		Map<Long, List<String>> names = reading.select(PLACE_NAME.PLACE_ID, PLACE_NAME.NAME)
			.from(PLACE_NAME)
			.where(PLACE_NAME.SUPERSEDED_AT.eq(OPEN))
			.fetchGroups(PLACE_NAME.PLACE_ID, PLACE_NAME.NAME);
		reading.select(PLACE.ID, PLACE.SLUG, PLACE.NAME)
			.from(PLACE)
			.orderBy(PLACE.ID)
			.forEach((row) -> fresh.add(new PlaceEntry(row.value1(), row.value2(), row.value3()),
					names.getOrDefault(row.value1(), List.of())));
		this.places = fresh;
	}

	private void readCodes(DSLContext reading) {
		this.codes.clear();
		reading.select(CODE.LIST, CODE.CODE_, CODE.LABEL)
			.from(CODE)
			.orderBy(CODE.LIST, CODE.SORT)
			.forEach((row) -> announceCode(new CodeEntry(row.value1(), row.value2(), row.value3())));
	}

}
