package org.parley.intake.dataset;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.parley.fact.account.AccountRow;
import org.parley.intake.format.Layouts;
import org.parley.intake.format.csv.CsvRow;
import org.parley.notice.Notice;
import org.parley.notice.NoticeCode;
import org.parley.notice.Parsed;
import org.parley.reference.ArticleEntry;
import org.parley.reference.NameIndex;

import java.time.OffsetDateTime;

/** Reads the rows of one file of a dataset. */
public final class DatasetReader {

	/** What letters with accents become when UTF-8 is read as Windows-1252. */
	private static final Pattern MOJIBAKE = Pattern.compile("[ÃÂÐ][\\u0080-\\u00bf\\u2018-\\u2022\\u20ac]|â€");

	private final Dataset dataset;

	private final ArticleEntry article;

	private final Directory directory;

	private final Map<String, Integer> header = new HashMap<>();

	private final Tally tally = new Tally();

	/**
	 * Reads rows as a dataset.
	 * @param article the dataset as an article, in the version of this release
	 * @param release null when unknown
	 * @param now when actors that are new are recorded
	 */
	public DatasetReader(Dataset dataset, ArticleEntry article, @Nullable String release, List<String> header,
			NameIndex names, DSLContext database, OffsetDateTime now) {
		this.dataset = dataset;
		this.article = article;
		this.directory = new Directory(database, names, release, now);
		for (int i = 0; i < header.size(); i++) {
			this.header.putIfAbsent(Layouts.name(header.get(i)), i);
		}
	}

	/** The accounts that a row gives; at least one unless it is rejected. */
	public Parsed<List<AccountRow>> parse(CsvRow csv) {
		List<Notice> faults = DatasetRow.faults(csv, this.tally);
		if (!faults.isEmpty()) {
			return new Parsed.Rejected<>(faults);
		}
		DatasetRow row = new DatasetRow(this.header, csv.cells(), this.dataset.missing(), this.tally);
		lookForMojibake(csv, row);
		Reading reading = new Reading(row, this.directory);
		this.dataset.read(row, reading);
		if (reading.drafts().isEmpty() && !Notice.anyError(row.notices())) {
			row.add(NoticeCode.MISSING_VALUE, "", null, "The row says nothing that the archive has a place for.");
		}
		if (Notice.anyError(row.notices())) {
			return new Parsed.Rejected<>(row.notices());
		}
		return new Parsed.Accepted<>(
				reading.drafts().stream().map((draft) -> draft.finish(this.article, csv.number())).toList(),
				row.notices());
	}

	private void lookForMojibake(CsvRow csv, DatasetRow row) {
		String raw = csv.raw();
		if (raw.indexOf('Ã') < 0 && raw.indexOf('â') < 0 && raw.indexOf('Â') < 0 && raw.indexOf('Ð') < 0) {
			return;
		}
		this.header.forEach((name, place) -> {
			if (place < csv.cells().size() && MOJIBAKE.matcher(csv.cells().get(place)).find()) {
				row.add(NoticeCode.MOJIBAKE, name, csv.cells().get(place),
						"Letters look as if they had been read in the wrong encoding before. They are kept as given.");
			}
		});
	}

	/** What is odd in the file as a whole. */
	public List<Notice> tally() {
		return this.tally.list();
	}

}
