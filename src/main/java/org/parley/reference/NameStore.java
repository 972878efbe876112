package org.parley.reference;

import java.time.OffsetDateTime;
import java.util.Objects;

import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.parley.db.store.tables.ActorName;
import org.parley.db.store.tables.PlaceName;
import org.parley.notice.Effect;
import org.parley.support.Folding;

import static org.parley.db.store.Tables.ACTOR_NAME;
import static org.parley.db.store.Tables.PLACE_NAME;

/**
 * The names of actors or of places. A name whose language or kind changes is closed and
 * written anew; the main name exists once.
 */
final class NameStore<R extends Record> {

	static final String MAIN = "main";

	private final DSLContext database;

	private final Columns<R> columns;

	private NameStore(DSLContext database, Columns<R> columns) {
		this.database = database;
		this.columns = columns;
	}

	static NameStore<?> ofActors(DSLContext database) {
		ActorName names = ACTOR_NAME;
		return new NameStore<>(database, new Columns<>(names, names.ACTOR_ID, names.NAME, names.FOLDED, names.LANGUAGE,
				names.KIND, names.RECORDED_AT, names.SUPERSEDED_AT));
	}

	static NameStore<?> ofPlaces(DSLContext database) {
		PlaceName names = PLACE_NAME;
		return new NameStore<>(database, new Columns<>(names, names.PLACE_ID, names.NAME, names.FOLDED, names.LANGUAGE,
				names.KIND, names.RECORDED_AT, names.SUPERSEDED_AT));
	}

	/** Writes a further name; a main name is left as it is. */
	Effect write(long owner, OtherName name, OffsetDateTime now) {
		R current = this.database.selectFrom(this.columns.table)
			.where(this.columns.owner.eq(owner))
			.and(this.columns.name.eq(name.name()))
			.and(this.columns.superseded.eq(Open.END))
			.fetchOne();
		if (current == null) {
			add(owner, name, now);
			return Effect.NEW;
		}
		String kind = MAIN.equals(current.get(this.columns.kind)) ? MAIN : name.kind();
		String language = (name.language() != null) ? name.language() : current.get(this.columns.language);
		if (Objects.equals(current.get(this.columns.language), language)
				&& current.get(this.columns.kind).equals(kind)) {
			return Effect.UNCHANGED;
		}
		close(owner, name.name(), now);
		add(owner, new OtherName(name.slug(), name.name(), language, kind), now);
		return Effect.REVISED;
	}

	/** Makes this the main name; the main name until now is closed. */
	void writeMain(long owner, String name, OffsetDateTime now) {
		R current = this.database.selectFrom(this.columns.table)
			.where(this.columns.owner.eq(owner))
			.and(this.columns.kind.eq(MAIN))
			.and(this.columns.superseded.eq(Open.END))
			.fetchOne();
		if (current != null && current.get(this.columns.name).equals(name)) {
			return;
		}
		if (current != null) {
			close(owner, current.get(this.columns.name), now);
		}
		@Nullable String language = this.database.select(this.columns.language)
			.from(this.columns.table)
			.where(this.columns.owner.eq(owner))
			.and(this.columns.name.eq(name))
			.and(this.columns.superseded.eq(Open.END))
			.fetchOne(this.columns.language);
		close(owner, name, now);
		add(owner, new OtherName("", name, language, MAIN), now);
	}

	/** The main name of who has no names yet. */
	void addMain(long owner, String name, OffsetDateTime now) {
		add(owner, new OtherName("", name, null, MAIN), now);
	}

	private void close(long owner, String name, OffsetDateTime now) {
		this.database.update(this.columns.table)
			.set(this.columns.superseded, now)
			.where(this.columns.owner.eq(owner))
			.and(this.columns.name.eq(name))
			.and(this.columns.superseded.eq(Open.END))
			.execute();
	}

	private void add(long owner, OtherName name, OffsetDateTime now) {
		this.database.insertInto(this.columns.table)
			.set(this.columns.owner, owner)
			.set(this.columns.name, name.name())
			.set(this.columns.folded, Folding.fold(name.name()))
			.set(this.columns.language, name.language())
			.set(this.columns.kind, name.kind())
			.set(this.columns.recorded, now)
			.execute();
	}

	/** The two tables of names have the same columns under different types. */
	private record Columns<R extends Record>(Table<R> table, TableField<R, Long> owner, TableField<R, String> name,
			TableField<R, String> folded, TableField<R, String> language, TableField<R, String> kind,
			TableField<R, OffsetDateTime> recorded, TableField<R, OffsetDateTime> superseded) {
	}

}
