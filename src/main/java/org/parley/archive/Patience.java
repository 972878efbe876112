package org.parley.archive;

import java.time.Duration;

/**
 * Says on standard error what is being waited for, once the wait has become noticeable.
 */
final class Patience implements AutoCloseable {

	private static final Duration NOTICEABLE = Duration.ofSeconds(3);

	private final Thread speaker;

	private Patience(Thread speaker) {
		this.speaker = speaker;
	}

	static Patience with(String awaited) {
		return new Patience(Thread.ofVirtual().start(() -> {
			try {
				Thread.sleep(NOTICEABLE);
				System.err.println("parley: waiting for " + awaited);
			}
			catch (InterruptedException ex) {
				// It was quick.
			}
		}));
	}

	@Override
	public void close() {
		this.speaker.interrupt();
	}

}
