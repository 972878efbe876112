package org.parley.schedule;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.parley.archive.DossierSettings;
import org.parley.archive.Home;
import org.parley.archive.Settings;
import org.parley.archive.UserError;
import org.parley.briefing.ArchiveDesk;
import org.parley.briefing.cut.Dossier;

/**
 * All schedules: one for each dossier of the archive, one for each folder that is
 * imported from. Dossiers come with the data, so this is asked anew each time.
 */
final class Schedules {

	private final Home home;

	private final Settings settings;

	private final ArchiveDesk desk;

	Schedules(Home home, Settings settings, ArchiveDesk desk) {
		this.home = home;
		this.settings = settings;
		this.desk = desk;
	}

	/** Folders first: what they bring may have made a dossier or a briefing due. */
	List<Schedule> list() {
		List<Schedule> schedules = new ArrayList<>();
		this.settings.dropsOf(this.home)
			.forEach((drop) -> schedules
				.add(new Schedule(drop.scheduleName(), new Schedule.Import(drop.folder()), (drop.schedule() != null)
						? cron("drops." + drop.name(), drop.schedule(), drop.timeZone()) : new Every(drop.every()))));
		this.desk.dossiers().forEach((dossier) -> schedules.add(schedule(dossier)));
		return schedules;
	}

	Schedule get(String name) {
		List<Schedule> all = list();
		return all.stream()
			.filter((schedule) -> schedule.name().equals(name) || schedule.name().equals("briefing:" + name))
			.findFirst()
			.orElseThrow(() -> new UserError("there is no schedule " + name,
					"There are: " + all.stream().map(Schedule::name).collect(Collectors.joining(", ")) + "."));
	}

	private Schedule schedule(Dossier dossier) {
		DossierSettings settings = this.settings.dossier(dossier.slug());
		ZoneId zone = (settings.timeZone() != null) ? settings.timeZone() : dossier.zone();
		Rhythm rhythm = (settings.schedule() != null) ? cron("dossiers." + dossier.slug(), settings.schedule(), zone)
				: new AtPeriodEnd(dossier.rhythm().cadence(), dossier.rhythm().startsOn(), dossier.zone(),
						settings.grace());
		return new Schedule(nameOf(dossier), new Schedule.Brief(dossier.slug(), settings.grace()), rhythm);
	}

	static String nameOf(Dossier dossier) {
		return "briefing:" + dossier.slug();
	}

	private static Cron cron(String key, String text, ZoneId zone) {
		try {
			return Cron.parse(text, zone);
		}
		catch (IllegalArgumentException ex) {
			throw new UserError(key + ".schedule in parley.yml is '" + text + "'",
					"It has to be five fields of cron, such as '0 7 * * MON': minute, hour, day of the month, month, "
							+ "day of the week.");
		}
	}

}
