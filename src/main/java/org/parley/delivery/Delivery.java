package org.parley.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.parley.archive.DossierSettings.Channel;

/**
 * One row of the outbox: something for one recipient.
 *
 * @param id of the row
 * @param subject what it is called, also in a list
 * @param content the briefing itself, or a sentence
 * @param to whom
 * @param mail what a mail says of itself; the same at each attempt
 * @param state how far it is
 * @param attempts how often it was tried
 * @param next not tried before then
 * @param answer what the server said last; null when nobody was asked yet
 */
public record Delivery(long id, String subject, Content content, To to, Mail mail, State state, int attempts,
		Instant next, @Nullable String answer) {

	/** What came of it, in a line: {@code sent afg-pak No. 3, 2025-W43 to …}. */
	public String line() {
		String what = switch (this.state) {
			case PENDING -> "not sent yet";
			case SENDING -> "being sent";
			case SENT -> "sent";
			case FAILED -> "failed";
			case UNKNOWN -> "not known whether sent";
		};
		String why = (this.state != State.SENT && this.answer != null) ? ": " + this.answer : "";
		String when = (this.state == State.PENDING) ? "; next attempt after " + this.next : "";
		return what + " " + this.subject + " to " + this.to.recipient() + why + when;
	}

	/**
	 * What is delivered.
	 *
	 * @param number of the briefing; null for a note or an alert
	 * @param sentence of the note or alert; null for a briefing
	 */
	public record Content(@Nullable String dossier, @Nullable Integer number, List<String> formats,
			@Nullable String sentence) {

		/** Whether it tells the admin of a failure. */
		public boolean isAlert() {
			return this.dossier == null;
		}

	}

	/**
	 * Whom it goes to.
	 *
	 * @param recipient an address or a folder
	 */
	public record To(Channel channel, String recipient) {
	}

	/**
	 * Who it is from, and by what it is known.
	 *
	 * @param sender empty for a folder
	 */
	public record Mail(String sender, String messageId, Instant date) {
	}

	/** How far a delivery is. */
	public enum State {

		/** Still to be tried. */
		PENDING,
		/** The server has it, or will in a moment; nobody else may try. */
		SENDING,
		/** Accepted. */
		SENT,
		/** Refused for good, or tried often enough. */
		FAILED,
		/** It was handed over and never answered: only an admin may send it again. */
		UNKNOWN;

		/** The name under which it is stored. */
		public String code() {
			return name().toLowerCase(Locale.ROOT);
		}

		static State of(String code) {
			return valueOf(code.toUpperCase(Locale.ROOT));
		}

	}

}
