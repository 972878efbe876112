package org.parley.delivery;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.parley.archive.DossierSettings.Channel;
import org.parley.archive.BriefingForm;
import org.parley.archive.DossierSettings.Recipient;
import org.parley.archive.MailSettings;
import org.parley.archive.Settings;
import org.parley.support.PlainText;

/** Says who gets what. */
final class Addressing {

	private static final int LONGEST_SUBJECT = 300;

	private static final int LONGEST_SENTENCE = 2000;

	private final Settings settings;

	private final Subscriptions subscriptions;

	Addressing(Settings settings, Subscriptions subscriptions) {
		this.settings = settings;
		this.subscriptions = subscriptions;
	}

	/**
	 * What is to be delivered about a briefing or an empty period.
	 * @param last whether nothing newer of its dossier is issued with it: of several
	 * empty periods only the last is worth a line
	 */
	List<DeliveryStore.Entry> entries(DeliveryStore.Unaddressed issued, boolean last) {
		boolean empty = issued.number() == null;
		return this.subscriptions.recipients(issued.dossier())
			.stream()
			.filter((recipient) -> !empty || (recipient.notes() && last))
			.map((recipient) -> empty ? note(issued, recipient) : briefing(issued, recipient))
			.toList();
	}

	private DeliveryStore.Entry briefing(DeliveryStore.Unaddressed issued, Recipient recipient) {
		String subject = "%s No. %d, %s".formatted(issued.title(), issued.number(), issued.period());
		return new DeliveryStore.Entry("briefing " + issued.briefing(), issued.briefing(), "briefing",
				recipient.channel(), recipient.address(), recipient.forms().stream().map(BriefingForm::code).toList(),
				mail(subject), null);
	}

	private DeliveryStore.Entry note(DeliveryStore.Unaddressed issued, Recipient recipient) {
		String sentence = "%s: nothing became public in %s. No briefing was issued for it.".formatted(issued.title(),
				issued.period());
		return new DeliveryStore.Entry("briefing " + issued.briefing(), issued.briefing(), "note", recipient.channel(),
				recipient.address(), List.of(), mail(issued.title() + " " + issued.period() + ": nothing to report"),
				sentence);
	}

	/** To the admin, if there is one. */
	Optional<DeliveryStore.Entry> alert(String about, String sentence) {
		MailSettings mail = this.settings.mail();
		if (mail.admin() == null || mail.host() == null) {
			return Optional.empty();
		}
		return Optional.of(new DeliveryStore.Entry(about, null, "alert", Channel.MAIL, mail.admin(), List.of(),
				mail("Parley: " + about + " needs a look"), PlainText.show(sentence, LONGEST_SENTENCE)));
	}

	private DeliveryStore.Entry.Mail mail(String subject) {
		String sender = this.settings.mail().from();
		String host = sender.substring(sender.indexOf('@') + 1).replace(">", "");
		return new DeliveryStore.Entry.Mail(sender, PlainText.show(subject, LONGEST_SUBJECT).replaceAll("\\s+", " "),
				"<" + UUID.randomUUID() + "@" + (host.isEmpty() ? "parley.invalid" : host) + ">");
	}

}
