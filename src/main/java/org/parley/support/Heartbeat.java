package org.parley.support;

import java.time.Duration;

/** Repeats something as long as a piece of work lasts. */
public final class Heartbeat implements AutoCloseable {

	private final Thread thread;

	private Heartbeat(Thread thread) {
		this.thread = thread;
	}

	/**
	 * Starts to beat.
	 * @param pause between two beats; the first comes after one
	 * @param beat what is done; when it fails, the next one may do better
	 */
	public static Heartbeat every(Duration pause, Runnable beat) {
		return new Heartbeat(Thread.ofPlatform().daemon().name("heartbeat").start(() -> {
			try {
				while (true) {
					Thread.sleep(pause);
					beat(beat);
				}
			}
			catch (InterruptedException ex) {
				// The work is done.
			}
		}));
	}

	private static void beat(Runnable beat) {
		try {
			beat.run();
		}
		catch (RuntimeException ex) {
			// The lease runs out if this goes on; another process takes over then.
		}
	}

	/** Ends it; a beat that has begun is waited for. */
	@Override
	public void close() {
		this.thread.interrupt();
		try {
			this.thread.join(Duration.ofSeconds(5));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
