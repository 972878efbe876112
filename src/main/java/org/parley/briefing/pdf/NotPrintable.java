package org.parley.briefing.pdf;

/**
 * A briefing could not be made, or was made and must not be handed out. Nothing was
 * issued.
 */
public final class NotPrintable extends RuntimeException {

	NotPrintable(String message) {
		super(message);
	}

	NotPrintable(String message, Throwable cause) {
		super(message, cause);
	}

}
