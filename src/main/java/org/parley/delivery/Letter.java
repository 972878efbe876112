package org.parley.delivery;

import java.nio.charset.StandardCharsets;
import java.util.Date;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import org.jspecify.annotations.Nullable;
import org.parley.briefing.Parcel;
import org.parley.support.PlainText;

/**
 * A delivery as a mail: text and HTML, with the files enclosed. What its headers say
 * comes from the row of the ledger, so that a second attempt is the same mail.
 */
final class Letter extends MimeMessage {

	private static final String UTF_8 = StandardCharsets.UTF_8.name();

	private final Delivery delivery;

	private Letter(Session session, Delivery delivery) {
		super(session);
		this.delivery = delivery;
	}

	/**
	 * Writes it.
	 * @param parcel the briefing; null for a note or an alert
	 */
	static Letter of(Session session, Delivery delivery, @Nullable Parcel parcel) throws MessagingException {
		Letter letter = new Letter(session, delivery);
		letter.setFrom(new InternetAddress(oneLine(delivery.mail().sender()), true));
		letter.setRecipient(Message.RecipientType.TO, new InternetAddress(oneLine(delivery.to().recipient()), true));
		letter.setSubject(oneLine(delivery.subject()), UTF_8);
		letter.setSentDate(Date.from(delivery.mail().date()));
		// No answers from holiday programs, and no loops.
		letter.setHeader("Auto-Submitted", "auto-generated");
		if (parcel == null) {
			letter.setText(delivery.content().sentence() + "\n", UTF_8);
		}
		else {
			letter.setContent(enclosed(parcel));
		}
		letter.saveChanges();
		return letter;
	}

	private static MimeMultipart enclosed(Parcel parcel) throws MessagingException {
		MimeBodyPart text = new MimeBodyPart();
		text.setText(parcel.text(), UTF_8);
		MimeBodyPart html = new MimeBodyPart();
		html.setText(parcel.html(), UTF_8, "html");
		MimeBodyPart body = new MimeBodyPart();
		body.setContent(new MimeMultipart("alternative", text, html));
		MimeMultipart all = new MimeMultipart("mixed", body);
		for (Parcel.Enclosure enclosure : parcel.enclosures()) {
			MimeBodyPart file = new MimeBodyPart();
			file.setDataHandler(new DataHandler(new ByteArrayDataSource(enclosure.bytes(), enclosure.type())));
			file.setFileName(oneLine(enclosure.name()));
			all.addBodyPart(file);
		}
		return all;
	}

	/** A header ends with its line: nothing that is written into one may hold another. */
	private static String oneLine(String header) throws MessagingException {
		if (header.lines().count() > 1 || header.contains("\n") || !PlainText.isPlain(header)) {
			throw new MessagingException("a header with a line break or a control character is not sent");
		}
		return header;
	}

	@Override
	protected void updateMessageID() throws MessagingException {
		setHeader("Message-ID", oneLine(this.delivery.mail().messageId()));
	}

}
