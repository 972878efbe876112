package org.parley.archive;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;

import org.jspecify.annotations.Nullable;

/**
 * A folder that {@code parley serve} imports from.
 *
 * @param name what the schedule is called by
 * @param every how often it is looked into; not used when there is a schedule
 * @param schedule when it is looked into, as five fields of cron; null: by interval
 * @param timeZone in which that is read
 */
public record DropSettings(String name, Path folder, Duration every, @Nullable String schedule, ZoneId timeZone) {

	/** What the schedule is called in the archive. */
	public String scheduleName() {
		return "drop:" + this.name;
	}

}
