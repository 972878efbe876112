package org.parley.briefing.cut;

import org.jspecify.annotations.Nullable;

/**
 * Who says it, and how firmly.
 *
 * @param claimant a name, or a description where there is none
 * @param kind named, unnamed, publisher or archive
 * @param together the joint claimants beside the first, in order, joined by commas; empty
 * when it speaks alone
 * @param relayedBy who carried it to the article
 * @param stance affirms, suspects or denies
 */
public record Voice(String claimant, String kind, String together, @Nullable String relayedBy, String stance) {

	public boolean denies() {
		return "denies".equals(this.stance);
	}

	public boolean suspects() {
		return "suspects".equals(this.stance);
	}

}
