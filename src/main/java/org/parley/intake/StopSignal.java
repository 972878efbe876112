package org.parley.intake;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/** Asks the running step to stop after its chunk; may be called from any thread. */
final class StopSignal implements StepExecutionListener {

	private boolean requested;

	private @Nullable StepExecution current;

	@Override
	public synchronized void beforeStep(StepExecution step) {
		this.current = step;
		if (this.requested) {
			step.setTerminateOnly();
		}
	}

	synchronized void request() {
		this.requested = true;
		if (this.current != null) {
			this.current.setTerminateOnly();
		}
	}

	synchronized boolean isRequested() {
		return this.requested;
	}

}
