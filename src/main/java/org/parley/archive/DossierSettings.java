package org.parley.archive;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the settings say about one dossier.
 *
 * @param schedule when it is looked whether a briefing is due, as five fields of cron;
 * null: whenever a period has ended
 * @param timeZone in which that is read; null for the dossier's own
 * @param grace how long after its end a period is given for late reports
 * @param recipients who gets its briefings
 */
public record DossierSettings(@Nullable String schedule, @Nullable ZoneId timeZone, Duration grace,
		List<Recipient> recipients) {

	/** A dossier that the settings do not mention. */
	public static final DossierSettings NONE = new DossierSettings(null, null, Duration.ZERO, List.of());

	/**
	 * Somebody who gets the briefings.
	 *
	 * @param channel by mail or into a folder
	 * @param address of the mail, or the folder
	 * @param formats what is enclosed
	 * @param notes whether a line comes when a period was empty
	 */
	public record Recipient(Channel channel, String address, List<String> formats, boolean notes) {
	}

	/** How a briefing reaches somebody. */
	public enum Channel {

		/** By SMTP. */
		MAIL,
		/** As a file in a folder. */
		FOLDER

	}

}
