package org.parley.delivery;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jooq.DSLContext;
import org.parley.archive.BriefingForm;
import org.parley.archive.DossierSettings.Channel;
import org.parley.archive.DossierSettings.Recipient;
import org.parley.db.ops.tables.records.SubscriptionRecord;

import static org.parley.db.ops.Tables.SUBSCRIPTION;

/** The subscriptions that were entered by command. */
final class SubscriptionStore {

	private final DSLContext db;

	SubscriptionStore(DSLContext db) {
		this.db = db;
	}

	List<Subscription> list() {
		return this.db.selectFrom(SUBSCRIPTION)
			.orderBy(SUBSCRIPTION.DOSSIER, SUBSCRIPTION.RECIPIENT)
			.fetch(SubscriptionStore::read);
	}

	/** Enters one in place of others, or leaves them. */
	void replace(List<Subscription> before, Subscription subscription) {
		this.db.transaction((configuration) -> {
			SubscriptionStore store = new SubscriptionStore(configuration.dsl());
			before.forEach(store::remove);
			store.add(subscription);
		});
	}

	private void add(Subscription subscription) {
		Recipient recipient = subscription.recipient();
		this.db.insertInto(SUBSCRIPTION)
			.set(SUBSCRIPTION.DOSSIER, subscription.dossier())
			.set(SUBSCRIPTION.CHANNEL, recipient.channel().name().toLowerCase(Locale.ROOT))
			.set(SUBSCRIPTION.RECIPIENT, recipient.address())
			.set(SUBSCRIPTION.FORMATS,
					recipient.forms().stream().map(BriefingForm::code).collect(Collectors.joining(",")))
			.set(SUBSCRIPTION.NOTES, recipient.notes())
			.set(SUBSCRIPTION.ADDED_AT, Objects.requireNonNull(subscription.addedAt()).atOffset(ZoneOffset.UTC))
			.execute();
	}

	void remove(Subscription subscription) {
		this.db.deleteFrom(SUBSCRIPTION)
			.where(SUBSCRIPTION.DOSSIER.eq(subscription.dossier()))
			.and(SUBSCRIPTION.RECIPIENT.eq(subscription.recipient().address()))
			.execute();
	}

	private static Subscription read(SubscriptionRecord row) {
		return new Subscription(row.getDossier(),
				new Recipient(Channel.valueOf(row.getChannel().toUpperCase(Locale.ROOT)), row.getRecipient(),
						BriefingForm.parse(List.of(row.getFormats().split(",", -1))), row.getNotes()),
				row.getAddedAt().toInstant());
	}

}
