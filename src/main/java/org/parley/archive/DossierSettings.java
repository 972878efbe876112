package org.parley.archive;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What the settings say about one dossier.
 *
 * @param schedule when it is looked whether a briefing is due, as five fields of cron;
 * null: whenever a period has ended
 * @param timeZone in which that is read; null for the dossier's own
 * @param grace how long after its end a period is given for late reports
 * @param recipients who gets its briefings
 * @param pages what its briefings are like
 */
public record DossierSettings(@Nullable String schedule, @Nullable ZoneId timeZone, Duration grace,
		List<Recipient> recipients, Pages pages) {

	/** A dossier that the settings do not mention. */
	public static final DossierSettings NONE = new DossierSettings(null, null, Duration.ZERO, List.of(), Pages.DEFAULT);

	/**
	 * What the briefings of a dossier are like, where nobody asks for something else.
	 *
	 * @param language its code; null for English
	 * @param sections the parts in the order in which they are printed; empty for all
	 * @param forms what is written of an issued briefing, beside the PDF that there
	 * always is
	 */
	public record Pages(@Nullable String language, List<String> sections, Set<BriefingForm> forms) {

		/** Nothing is said. */
		static final Pages DEFAULT = new Pages(null, List.of(), Set.of());

	}

	/**
	 * Somebody who gets the briefings.
	 *
	 * @param channel by mail or into a folder
	 * @param address of the mail, or the folder
	 * @param forms what is enclosed
	 * @param notes whether a line comes when a period was empty
	 */
	public record Recipient(Channel channel, String address, Set<BriefingForm> forms, boolean notes) {

		/**
		 * Somebody who gets mail.
		 * @param address {@code name@host} or {@code Name <name@host>}
		 * @throws IllegalArgumentException if it is no address
		 */
		public static Recipient mail(String address, Set<BriefingForm> forms, boolean notes) {
			return new Recipient(Channel.MAIL, MailAddress.check(address), forms, notes);
		}

		/** A folder. */
		public static Recipient folder(Path folder, Set<BriefingForm> forms) {
			return new Recipient(Channel.FOLDER, folder.normalize().toString(), forms, false);
		}

		/** Whether both are the same, whatever they get and by whatever name. */
		public boolean isSameAs(Recipient other) {
			return this.channel == other.channel && ((this.channel == Channel.MAIL)
					? MailAddress.bare(this.address).equalsIgnoreCase(MailAddress.bare(other.address))
					: Path.of(this.address).normalize().equals(Path.of(other.address).normalize()));
		}

	}

	/** How a briefing reaches somebody. */
	public enum Channel {

		/** By SMTP. */
		MAIL,
		/** As a file in a folder. */
		FOLDER

	}

}
