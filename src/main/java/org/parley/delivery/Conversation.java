package org.parley.delivery;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/**
 * A connection to a mail server that knows whether the mail has left. Until its last line
 * is written, a server must not deliver it; from then on only the server's answer tells.
 */
final class Conversation extends SMTPTransport {

	private final AtomicReference<Stage> stage = new AtomicReference<>(Stage.OPEN);

	Conversation(Session session, boolean encrypted) {
		super(session, new URLName("smtp", null, -1, null, null, null), "smtp", encrypted);
	}

	@Override
	protected void finishData() throws IOException, MessagingException {
		if (!this.stage.compareAndSet(Stage.OPEN, Stage.LEFT)) {
			throw new IOException("given up before the mail had left");
		}
		super.finishData();
	}

	/** Whether the server may have the whole mail. */
	boolean hasLeft() {
		return this.stage.get() == Stage.LEFT;
	}

	/** Keeps the mail from leaving; false when it has left already. */
	boolean giveUp() {
		return this.stage.compareAndSet(Stage.OPEN, Stage.GIVEN_UP);
	}

	private enum Stage {

		OPEN, LEFT, GIVEN_UP

	}

}
