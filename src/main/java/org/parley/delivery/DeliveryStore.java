package org.parley.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.parley.archive.DossierSettings.Channel;
import org.parley.archive.OnlyOnce;
import org.parley.delivery.Delivery.State;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.currentOffsetDateTime;
import static org.parley.db.ops.Tables.BRIEFING;
import static org.parley.db.ops.Tables.BRIEFING_PERIOD;
import static org.parley.db.ops.Tables.DELIVERY;
import static org.parley.db.store.Tables.DOSSIER;

/**
 * The outbox in the database. A row is moved on only by the process that holds it, and
 * each move is one statement that says what has to be so before.
 */
final class DeliveryStore {

	private final DSLContext db;

	DeliveryStore(DSLContext db) {
		this.db = db;
	}

	/**
	 * A briefing, or an empty period, whose recipients were not entered yet.
	 *
	 * @param number null when the period was empty
	 */
	record Unaddressed(long briefing, String dossier, String title, String period, @Nullable Integer number) {
	}

	/** What is to be delivered. */
	record Entry(String about, @Nullable Long briefing, String content, Channel channel, String recipient,
			List<String> formats, Mail mail, @Nullable String sentence) {

		/** What a mail says of itself. */
		record Mail(String sender, String subject, String messageId) {
		}

	}

	/** Those of the regular periods, in the order in which they were issued. */
	List<Unaddressed> listUnaddressed() {
		return this.db
			.select(BRIEFING.ID, BRIEFING.DOSSIER, coalesce(DOSSIER.TITLE, BRIEFING.DOSSIER), BRIEFING.PERIOD,
					BRIEFING.NUMBER)
			.from(BRIEFING)
			.leftJoin(DOSSIER)
			.on(DOSSIER.SLUG.eq(BRIEFING.DOSSIER))
			.join(BRIEFING_PERIOD)
			.on(BRIEFING_PERIOD.BRIEFING_ID.eq(BRIEFING.ID))
			.where(BRIEFING.ADDRESSED_AT.isNull())
			.orderBy(BRIEFING.ID)
			.fetch(mapping(Unaddressed::new));
	}

	/** Whether it was this call that said so. */
	boolean markAddressed(long briefing, Instant now) {
		return this.db.update(BRIEFING)
			.set(BRIEFING.ADDRESSED_AT, at(now))
			.where(BRIEFING.ID.eq(briefing))
			.and(BRIEFING.ADDRESSED_AT.isNull())
			.execute() == 1;
	}

	/** Enters one, unless it is there. */
	void add(Entry entry, Instant now) {
		OnlyOnce.insert(this.db.insertInto(DELIVERY)
			.set(DELIVERY.ABOUT, entry.about())
			.set(DELIVERY.BRIEFING_ID, entry.briefing())
			.set(DELIVERY.CONTENT, entry.content())
			.set(DELIVERY.CHANNEL, entry.channel().name().toLowerCase(Locale.ROOT))
			.set(DELIVERY.RECIPIENT, entry.recipient())
			.set(DELIVERY.FORMATS, String.join(",", entry.formats()))
			.set(DELIVERY.SENDER, entry.mail().sender())
			.set(DELIVERY.SUBJECT, entry.mail().subject())
			.set(DELIVERY.MESSAGE_ID, entry.mail().messageId())
			.set(DELIVERY.SENTENCE, entry.sentence())
			.set(DELIVERY.STATE, State.PENDING.code())
			.set(DELIVERY.ATTEMPTS, 0)
			.set(DELIVERY.NEXT_ATTEMPT_AT, at(now))
			.set(DELIVERY.CREATED_AT, at(now))
			.onConflictDoNothing());
	}

	/**
	 * Those that may be tried now: by briefing, those who get the same of it together.
	 */
	List<Delivery> listDue(Instant now) {
		return list(DELIVERY.STATE.eq(State.PENDING.code())
			.and(DELIVERY.NEXT_ATTEMPT_AT.le(at(now)))
			.and(isFree(databaseTime())));
	}

	/** All, or those that are not sent, oldest first. */
	List<Delivery> list(boolean sentToo) {
		return list(sentToo ? DELIVERY.ID.isNotNull() : DELIVERY.STATE.ne(State.SENT.code()));
	}

	List<Delivery> list(Condition which) {
		return this.db.select(DELIVERY.fields())
			.select(BRIEFING.DOSSIER, BRIEFING.NUMBER)
			.from(DELIVERY)
			.leftJoin(BRIEFING)
			.on(BRIEFING.ID.eq(DELIVERY.BRIEFING_ID))
			.where(which)
			.orderBy(DELIVERY.BRIEFING_ID, DELIVERY.FORMATS, DELIVERY.ID)
			.fetch(DeliveryStore::read);
	}

	Map<String, Integer> countStates() {
		return this.db.select(DELIVERY.STATE, count())
			.from(DELIVERY)
			.groupBy(DELIVERY.STATE)
			.orderBy(DELIVERY.STATE)
			.fetchMap(DELIVERY.STATE, count());
	}

	/** Takes a pending one for a while; false when somebody else has it. */
	boolean claim(long id, String node, Duration lease) {
		OffsetDateTime now = databaseTime();
		return this.db.update(DELIVERY)
			.set(DELIVERY.NODE, node)
			.set(DELIVERY.CLAIMED_UNTIL, now.plus(lease))
			.where(DELIVERY.ID.eq(id))
			.and(DELIVERY.STATE.eq(State.PENDING.code()))
			.and(isFree(now))
			.execute() == 1;
	}

	/** Says that it is being handed over: from now on nobody else may try. */
	boolean begin(long id, String node) {
		return this.db.update(DELIVERY)
			.set(DELIVERY.STATE, State.SENDING.code())
			.set(DELIVERY.ATTEMPTS, DELIVERY.ATTEMPTS.plus(1))
			.where(DELIVERY.ID.eq(id))
			.and(DELIVERY.STATE.eq(State.PENDING.code()))
			.and(DELIVERY.NODE.eq(node))
			.and(DELIVERY.CLAIMED_UNTIL.isNotNull())
			.execute() == 1;
	}

	/** Counts an attempt that did not reach the server. */
	void countAttempt(long id, String node) {
		this.db.update(DELIVERY)
			.set(DELIVERY.ATTEMPTS, DELIVERY.ATTEMPTS.plus(1))
			.where(DELIVERY.ID.eq(id))
			.and(DELIVERY.NODE.eq(node))
			.execute();
	}

	/**
	 * Says what came of it, and lets go of it. Whoever handed it over knows better than
	 * one that took it for dead.
	 */
	void end(Delivery delivery, String node, Instant now) {
		boolean over = delivery.state() != State.PENDING;
		this.db.update(DELIVERY)
			.set(DELIVERY.STATE, delivery.state().code())
			.set(DELIVERY.ANSWER, delivery.answer())
			.set(DELIVERY.NEXT_ATTEMPT_AT, at(delivery.next()))
			.setNull(DELIVERY.CLAIMED_UNTIL)
			.set(DELIVERY.ENDED_AT, over ? at(now) : null)
			.where(DELIVERY.ID.eq(delivery.id()))
			.and(DELIVERY.NODE.eq(node))
			.and(DELIVERY.STATE.in(State.PENDING.code(), State.SENDING.code(), State.UNKNOWN.code()))
			.execute();
	}

	/** Shows that this process is alive. */
	void extend(String node, Duration lease) {
		this.db.update(DELIVERY)
			.set(DELIVERY.CLAIMED_UNTIL, databaseTime().plus(lease))
			.where(DELIVERY.NODE.eq(node))
			.and(DELIVERY.CLAIMED_UNTIL.isNotNull())
			.execute();
	}

	/**
	 * Those that were being handed over when their process died: nobody knows what became
	 * of them.
	 */
	List<Delivery> listOrphans() {
		return list(DELIVERY.STATE.eq(State.SENDING.code()).and(isFree(databaseTime())));
	}

	/** Marks an orphan; false when its process was only slow. */
	boolean markUnknown(long id, String answer, Instant now) {
		return this.db.update(DELIVERY)
			.set(DELIVERY.STATE, State.UNKNOWN.code())
			.set(DELIVERY.ANSWER, answer)
			.setNull(DELIVERY.CLAIMED_UNTIL)
			.set(DELIVERY.ENDED_AT, at(now))
			.where(DELIVERY.ID.eq(id))
			.and(DELIVERY.STATE.eq(State.SENDING.code()))
			.and(isFree(databaseTime()))
			.execute() == 1;
	}

	/** Has one sent again that failed or is unknown; false when it is neither. */
	boolean retry(long id, Instant now) {
		return this.db.update(DELIVERY)
			.set(DELIVERY.STATE, State.PENDING.code())
			.set(DELIVERY.ATTEMPTS, 0)
			.set(DELIVERY.NEXT_ATTEMPT_AT, at(now))
			.setNull(DELIVERY.ENDED_AT)
			.where(DELIVERY.ID.eq(id))
			.and(DELIVERY.STATE.in(State.FAILED.code(), State.UNKNOWN.code()))
			.execute() == 1;
	}

	private static Condition isFree(OffsetDateTime now) {
		return DELIVERY.CLAIMED_UNTIL.isNull().or(DELIVERY.CLAIMED_UNTIL.lt(now));
	}

	/** Processes may run on machines whose clocks differ; leases go by this one. */
	private OffsetDateTime databaseTime() {
		return this.db.select(currentOffsetDateTime()).fetchSingle().value1();
	}

	private static OffsetDateTime at(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

	private static Delivery read(Record row) {
		String sender = row.get(DELIVERY.SENDER);
		return new Delivery(row.get(DELIVERY.ID), row.get(DELIVERY.SUBJECT),
				new Delivery.Content(row.get(BRIEFING.DOSSIER), row.get(BRIEFING.NUMBER),
						List.of(row.get(DELIVERY.FORMATS).split(",", -1)), row.get(DELIVERY.SENTENCE)),
				new Delivery.To(Channel.valueOf(row.get(DELIVERY.CHANNEL).toUpperCase(Locale.ROOT)),
						row.get(DELIVERY.RECIPIENT)),
				new Delivery.Mail((sender != null) ? sender : "", row.get(DELIVERY.MESSAGE_ID),
						row.get(DELIVERY.CREATED_AT).toInstant()),
				State.of(row.get(DELIVERY.STATE)), row.get(DELIVERY.ATTEMPTS),
				row.get(DELIVERY.NEXT_ATTEMPT_AT).toInstant(), row.get(DELIVERY.ANSWER));
	}

}
