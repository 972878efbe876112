package org.parley.archive;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.parley.archive.DossierSettings.Channel;
import org.parley.archive.DossierSettings.Pages;
import org.parley.archive.DossierSettings.Recipient;

/**
 * The part of the settings that matters when Parley runs by itself: mail, recipients,
 * schedules.
 */
final class RunningSettings {

	private static final String ADDRESS = "an address such as desk@example.org or Desk <desk@example.org>";

	private final SettingsFile file;

	private final Home home;

	RunningSettings(SettingsFile file, Home home) {
		this.file = file;
		this.home = home;
	}

	MailSettings mail() {
		MailSettings.Security chosen = this.file.convert("mail.security", MailSettings.Security::of,
				"starttls, tls or none");
		MailSettings.Security security = (chosen != null) ? chosen : MailSettings.Security.STARTTLS;
		String host = this.file.text("mail.host");
		String from = this.file.convert("mail.from", MailAddress::check, ADDRESS);
		Duration timeout = this.file.convert("mail.timeout", Durations::parse, "a time such as 30s or 2m");
		if (host != null && from == null) {
			throw new UserError("mail.from is missing in " + this.file, "It has to be " + ADDRESS + ".");
		}
		return new MailSettings(host, (int) this.file.number("mail.port", security.port(), 1), security,
				this.file.text("mail.user"), this.file.text("mail.password"), (from != null) ? from : "",
				this.file.convert("mail.admin", MailAddress::check, ADDRESS),
				(timeout != null) ? timeout : Duration.ofSeconds(30), (int) this.file.number("mail.attempts", 6, 1),
				this.file.convert("mail.certificates", this.home.root()::resolve, "a file"));
	}

	Map<String, DossierSettings> dossiers() {
		Map<String, DossierSettings> dossiers = new LinkedHashMap<>();
		for (String name : this.file.names("dossiers.")) {
			String key = "dossiers." + name + ".";
			Duration grace = this.file.convert(key + "grace", Durations::parse, "a time such as 6h or 1d");
			List<Recipient> recipients = this.file.names(key + "recipients.")
				.stream()
				.map((number) -> recipient(key + "recipients." + number))
				.toList();
			Set<String> addresses = new LinkedHashSet<>();
			recipients.stream()
				.map(Recipient::address)
				.filter((address) -> !addresses.add(address))
				.forEach((twice) -> {
					throw new UserError(twice + " is twice among " + key + "recipients in " + this.file,
							"Once is enough.");
				});
			dossiers.put(name, new DossierSettings(this.file.text(key + "schedule"),
					this.file.convert(key + "time-zone", ZoneId::of, "a time zone such as Asia/Karachi"),
					(grace != null) ? grace : Duration.ZERO, recipients, new Pages(this.file.text(key + "language"),
							this.file.list(key + "sections"), forms(key + "formats"))));
		}
		return dossiers;
	}

	private Set<BriefingForm> forms(String key) {
		List<String> names = this.file.list(key);
		try {
			return BriefingForm.parse(names);
		}
		catch (IllegalArgumentException ex) {
			throw new UserError(key + " in " + this.file + " is " + names, "There are: " + BriefingForm.codes() + ".");
		}
	}

	/** An address alone, or what is wanted of it. */
	private Recipient recipient(String key) {
		String mail = this.file.convert(this.file.text(key) != null ? key : key + ".mail", MailAddress::check, ADDRESS);
		Path folder = this.file.convert(key + ".folder", this.home.root()::resolve, "a folder");
		if ((mail == null) == (folder == null)) {
			throw new UserError(key + " in " + this.file + " names no recipient, or two",
					"Write an address, or 'mail: ADDRESS', or 'folder: PATH'.");
		}
		if (mail != null && this.file.text("mail.host") == null) {
			throw new UserError(key + " in " + this.file + " is to get mail, and there is no mail.host",
					"Name the mail server, and mail.from.");
		}
		Set<BriefingForm> forms = forms(key + ".formats");
		String empty = this.file.text(key + ".empty");
		if (empty != null && (folder != null || !Set.of("note", "silence").contains(empty))) {
			throw this.file.mistake(key + ".empty", "note or silence, and is only for mail");
		}
		return new Recipient((mail != null) ? Channel.MAIL : Channel.FOLDER,
				(mail != null) ? mail : String.valueOf(folder), forms.isEmpty() ? EnumSet.of(BriefingForm.PDF) : forms,
				"note".equals(empty));
	}

	List<DropSettings> drops() {
		List<DropSettings> drops = new ArrayList<>();
		for (String name : this.file.names("drops.")) {
			String key = "drops." + name + ".";
			Path folder = this.file.convert(key + "folder", this.home.root()::resolve, "a folder");
			Duration every = this.file.convert(key + "every", Durations::parse, "a time such as 30s or 5m");
			ZoneId zone = this.file.convert(key + "time-zone", ZoneId::of, "a time zone such as Asia/Karachi");
			if (every != null && every.toMillis() < 1000) {
				throw this.file.mistake(key + "every", "at least 1s");
			}
			drops.add(new DropSettings(name, (folder != null) ? folder : this.home.root().resolve(name),
					(every != null) ? every : Duration.ofMinutes(1), this.file.text(key + "schedule"),
					(zone != null) ? zone : ZoneOffset.UTC));
		}
		return drops;
	}

	Settings.Serve serve() {
		Duration lease = this.file.convert("serve.lease", Durations::parse, "a time such as 30s");
		return new Settings.Serve((lease != null) ? lease : Duration.ofSeconds(30),
				(int) this.file.number("serve.port", 0, 0));
	}

}
