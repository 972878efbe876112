package org.parley.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import org.jspecify.annotations.Nullable;
import org.parley.archive.MailSettings;
import org.parley.archive.MailSettings.Security;
import org.parley.archive.UserError;
import org.parley.briefing.Parcel;

/** Hands mails to an SMTP server, and tells exactly how far each one got. */
final class MailPost {

	/** A whole mail may take this many times as long as one answer. */
	private static final int ANSWERS = 10;

	private final MailSettings settings;

	private final Session session;

	MailPost(MailSettings settings) {
		this.settings = settings;
		this.session = Session.getInstance(properties(settings));
	}

	private static Properties properties(MailSettings settings) {
		Properties properties = new Properties();
		String millis = String.valueOf(settings.timeout().toMillis());
		properties.put("mail.smtp.connectiontimeout", millis);
		properties.put("mail.smtp.timeout", millis);
		properties.put("mail.smtp.writetimeout", millis);
		properties.put("mail.smtp.quitwait", "false");
		properties.put("mail.smtp.auth", String.valueOf(settings.user() != null));
		properties.put("mail.smtp.ssl.enable", String.valueOf(settings.security() == Security.TLS));
		properties.put("mail.smtp.ssl.checkserveridentity", "true");
		properties.put("mail.smtp.starttls.enable", String.valueOf(settings.security() == Security.STARTTLS));
		properties.put("mail.smtp.starttls.required", String.valueOf(settings.security() == Security.STARTTLS));
		if (settings.certificates() != null) {
			properties.put("mail.smtp.ssl.socketFactory", trusting(settings.certificates()));
		}
		return properties;
	}

	private static SSLSocketFactory trusting(Path certificates) {
		try (InputStream file = Files.newInputStream(certificates)) {
			KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
			trusted.load(null, null);
			for (Certificate certificate : CertificateFactory.getInstance("X.509").generateCertificates(file)) {
				trusted.setCertificateEntry("trusted-" + trusted.size(), certificate);
			}
			TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
			trust.init(trusted);
			SSLContext context = SSLContext.getInstance("TLS");
			context.init(null, trust.getTrustManagers(), null);
			return context.getSocketFactory();
		}
		catch (IOException | GeneralSecurityException ex) {
			throw new UserError("mail.certificates: " + certificates + " cannot be read: " + ex.getMessage(),
					"It has to hold certificates as PEM.");
		}
	}

	/**
	 * Tries to hand over a mail.
	 * @param parcel the briefing; null for a note or an alert
	 * @param goAhead asked when the server is reached, before anything is handed over
	 */
	Handover hand(Delivery delivery, @Nullable Parcel parcel, BooleanSupplier goAhead) {
		Conversation conversation = new Conversation(this.session, this.settings.security() == Security.TLS);
		FutureTask<Handover> talk = new FutureTask<>(() -> talk(conversation, delivery, parcel, goAhead));
		Thread.ofPlatform().daemon().name("mail").start(talk);
		Duration patience = this.settings.timeout().multipliedBy(ANSWERS);
		try {
			return talk.get(patience.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (TimeoutException ex) {
			return conversation.giveUp() ? Handover.unreachable("no end after " + patience)
					: Handover.unknown("handed over, and no answer after " + patience);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return conversation.giveUp() ? Handover.later("interrupted")
					: Handover.unknown("handed over, and interrupted before the answer");
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException("a mail could not be made", ex.getCause());
		}
	}

	private Handover talk(Conversation conversation, Delivery delivery, @Nullable Parcel parcel,
			BooleanSupplier goAhead) {
		Letter letter;
		try {
			letter = Letter.of(this.session, delivery, parcel);
		}
		catch (MessagingException ex) {
			return Handover.refused("not a mail: " + ex.getMessage());
		}
		try {
			conversation.connect(this.settings.host(), this.settings.port(), this.settings.user(),
					this.settings.password());
		}
		catch (AuthenticationFailedException ex) {
			return Handover.unreachable("the server does not let Parley in: " + ex.getMessage());
		}
		catch (MessagingException ex) {
			return Handover.unreachable(reason(ex));
		}
		try {
			if (!goAhead.getAsBoolean()) {
				return Handover.later("another process has it");
			}
			conversation.sendMessage(letter, letter.getAllRecipients());
			return Handover.sent(answer(conversation));
		}
		catch (MessagingException ex) {
			return judge(conversation, ex);
		}
		finally {
			close(conversation);
		}
	}

	/** What was answered stands, however the conversation ends. */
	private static void close(Conversation conversation) {
		try {
			conversation.close();
		}
		catch (MessagingException ex) {
			// The server has hung up first.
		}
	}

	/**
	 * A code says what became of the mail; without one, it matters whether it had left.
	 */
	private static Handover judge(Conversation conversation, MessagingException failure) {
		int code = conversation.getLastReturnCode();
		boolean answered = code >= 400 && code < 600 && !(failure.getNextException() instanceof IOException);
		if (answered) {
			return (code >= 500) ? Handover.refused(answer(conversation)) : Handover.later(answer(conversation));
		}
		return conversation.hasLeft() ? Handover.unknown("handed over, and no answer: " + reason(failure))
				: Handover.later("broken off before the mail had left: " + reason(failure));
	}

	private static String answer(Conversation conversation) {
		return String.valueOf(conversation.getLastServerResponse());
	}

	private static String reason(MessagingException failure) {
		Exception next = failure.getNextException();
		return failure.getMessage() + ((next != null) ? " (" + next.getMessage() + ")" : "");
	}

}
