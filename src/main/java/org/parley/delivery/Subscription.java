package org.parley.delivery;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.parley.archive.DossierSettings.Recipient;

/**
 * Somebody who gets the briefings of a dossier.
 *
 * @param addedAt when a command entered it; null where parley.yml names it
 */
public record Subscription(String dossier, Recipient recipient, @Nullable Instant addedAt) {
}
