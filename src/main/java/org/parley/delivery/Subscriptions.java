package org.parley.delivery;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.jooq.impl.DSL;
import org.parley.archive.Archive;
import org.parley.archive.DossierSettings.Channel;
import org.parley.archive.DossierSettings.Recipient;
import org.parley.archive.Settings;
import org.parley.archive.UserError;
import org.parley.briefing.ArchiveDesk;
import org.parley.briefing.cut.Dossier;

/**
 * Who gets which briefings: those whom parley.yml names, and those entered by command.
 * Where both name somebody for a dossier, parley.yml counts.
 */
public final class Subscriptions {

	private final SubscriptionStore store;

	private final ArchiveDesk desk;

	private final Settings settings;

	/** Looks after those of an open archive. */
	public Subscriptions(Archive archive, Settings settings) {
		this.store = new SubscriptionStore(DSL.using(archive.dataSource(), archive.kind().dialect()));
		this.desk = new ArchiveDesk(archive);
		this.settings = settings;
	}

	/** All that hold, by dossier. */
	public List<Subscription> list() {
		List<Subscription> all = new ArrayList<>();
		this.settings.dossiers()
			.forEach((dossier, about) -> about.recipients()
				.forEach((recipient) -> all.add(new Subscription(dossier, recipient, null))));
		this.store.list().stream().filter((one) -> !isSettled(one.dossier(), one.recipient())).forEach(all::add);
		return all.stream().sorted(Comparator.comparing(Subscription::dossier)).toList();
	}

	/** Those who get the briefings of a dossier. */
	List<Recipient> recipients(String dossier) {
		return list().stream().filter((one) -> one.dossier().equals(dossier)).map(Subscription::recipient).toList();
	}

	/**
	 * Has somebody get the briefings of a dossier from the next one on. Who does already
	 * gets them in this way now.
	 * @return whether it is somebody new
	 */
	public boolean add(String dossier, Recipient recipient, Instant now) {
		List<String> dossiers = this.desk.dossiers().stream().map(Dossier::slug).toList();
		if (!dossiers.contains(dossier)) {
			throw new UserError("there is no dossier " + dossier,
					dossiers.isEmpty() ? "Import its files first." : "There are: " + String.join(", ", dossiers) + ".");
		}
		if (recipient.channel() == Channel.MAIL && this.settings.mail().host() == null) {
			throw new UserError(recipient.address() + " is to get mail, and there is no mail.host in parley.yml",
					"Name the mail server there, and mail.from.");
		}
		refuseSettled(dossier, recipient);
		List<Subscription> before = find(dossier, recipient);
		this.store.replace(before, new Subscription(dossier, recipient, now.truncatedTo(ChronoUnit.MICROS)));
		return before.isEmpty();
	}

	/** Has somebody get no more of them; what is in the outbox already still goes out. */
	public void remove(String dossier, Recipient recipient) {
		refuseSettled(dossier, recipient);
		List<Subscription> found = find(dossier, recipient);
		if (found.isEmpty()) {
			String others = list().stream()
				.filter((one) -> one.dossier().equals(dossier))
				.map((one) -> one.recipient().address())
				.collect(Collectors.joining(", "));
			throw new UserError(recipient.address() + " does not get the briefings of " + dossier,
					others.isEmpty() ? "Nobody does." : "Those who do: " + others + ".");
		}
		found.forEach(this.store::remove);
	}

	private List<Subscription> find(String dossier, Recipient recipient) {
		return this.store.list()
			.stream()
			.filter((one) -> one.dossier().equals(dossier) && one.recipient().isSameAs(recipient))
			.toList();
	}

	private boolean isSettled(String dossier, Recipient recipient) {
		return this.settings.dossier(dossier).recipients().stream().anyMatch(recipient::isSameAs);
	}

	private void refuseSettled(String dossier, Recipient recipient) {
		if (isSettled(dossier, recipient)) {
			throw new UserError("parley.yml names " + recipient.address() + " for " + dossier + ", and counts",
					"Change it there.");
		}
	}

}
