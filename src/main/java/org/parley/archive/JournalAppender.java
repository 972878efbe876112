package org.parley.archive;

import java.nio.charset.StandardCharsets;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import ch.qos.logback.core.encoder.Encoder;
import org.jspecify.annotations.Nullable;

/** Takes what libraries log to the log of the home; {@code logback.xml} names it. */
public final class JournalAppender extends AppenderBase<ILoggingEvent> {

	private @Nullable Encoder<ILoggingEvent> encoder;

	/** Says how a line looks. */
	public void setEncoder(Encoder<ILoggingEvent> encoder) {
		this.encoder = encoder;
	}

	@Override
	protected void append(ILoggingEvent event) {
		if (this.encoder != null) {
			LibraryLog.OF_THIS_PROCESS.hear(new String(this.encoder.encode(event), StandardCharsets.UTF_8));
		}
	}

}
