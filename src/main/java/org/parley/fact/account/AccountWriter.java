package org.parley.fact.account;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.parley.fact.Incidents;
import org.parley.fact.Kind;
import org.parley.fact.account.Outcome.Change;
import org.parley.notice.Notice;
import org.parley.notice.NoticeCode;
import org.parley.reference.FactEntry;
import org.parley.reference.FactKey;

/**
 * Stores accounts, a chunk at a time, so that each row is stored once however often its
 * file comes: a row that changed takes the place of its account, which stays.
 */
public final class AccountWriter {

	private final FactStore facts;

	private final AccountStore accounts;

	private final RatingStore ratings;

	private final ContentWriter contents;

	private final ComparisonStore comparisons;

	public AccountWriter(DSLContext database) {
		this.facts = new FactStore(database);
		this.accounts = new AccountStore(database);
		this.ratings = new RatingStore(database);
		this.contents = new ContentWriter(database);
		this.comparisons = new ComparisonStore(database);
	}

	/** Writes a chunk of rows of one kind inside the caller's transaction. */
	public WriteCounts write(List<AccountRow> rows, ImportStamp stamp) {
		if (rows.isEmpty()) {
			return new WriteCounts(List.of());
		}
		Map<FactKey, FactStore.Stored> stored = this.facts
			.provide(rows.stream().flatMap((row) -> mentioned(row).stream()).toList());
		Chunk chunk = sort(rows, stored, stamp);
		OffsetDateTime now = stamp.recordedAt().atOffset(ZoneOffset.UTC);
		this.accounts.close(chunk.replaced.values(), now);
		Map<AccountKey, Long> ids = this.accounts.add(chunk.added, stamp);
		Map<Long, Long> successors = new HashMap<>();
		chunk.replaced.forEach((key, old) -> successors.put(old, Objects.requireNonNull(ids.get(key))));
		this.accounts.noteSuccessors(successors);
		writeContent(chunk, ids, stored, now);
		this.ratings.supersede(chunk.rerated, now);
		return new WriteCounts(chunk.outcomes);
	}

	private void writeContent(Chunk chunk, Map<AccountKey, Long> ids, Map<FactKey, FactStore.Stored> stored,
			OffsetDateTime now) {
		if (chunk.added.isEmpty()) {
			return;
		}
		List<ContentWriter.Written> written = chunk.added.stream()
			.map((added) -> new ContentWriter.Written(Objects.requireNonNull(ids.get(added.key())),
					added.key().factId(), added.row()))
			.toList();
		Kind kind = written.getFirst().row().kind();
		this.contents.write(kind, written, stored);
		if (kind.equals(Incidents.INCIDENT)) {
			this.comparisons.refresh(listShared(written, stored));
		}
		else {
			this.comparisons.keep(written.stream().map(ContentWriter.Written::factId).distinct().toList());
		}
		Map<Long, AccountRow.Rating> given = new LinkedHashMap<>();
		written.forEach((account) -> given.put(account.accountId(), account.row().filed().rating()));
		this.ratings.add(given, now);
	}

	/**
	 * The facts of which other accounts may tell: those that are not new, or come twice.
	 */
	private static Set<Long> listShared(List<ContentWriter.Written> written, Map<FactKey, FactStore.Stored> stored) {
		Set<Long> shared = new TreeSet<>();
		Set<Long> once = new HashSet<>();
		for (ContentWriter.Written account : written) {
			if (!fact(account.row(), stored).isNew() || !once.add(account.factId())) {
				shared.add(account.factId());
			}
		}
		return shared;
	}

	private static List<FactEntry> mentioned(AccountRow row) {
		List<FactEntry> facts = new ArrayList<>();
		facts.add(row.fact());
		row.content().links().forEach((link) -> facts.add(link.to()));
		row.content().values().forEach((stated) -> {
			if (stated.value() instanceof Value.OfFact fact) {
				facts.add(fact.fact());
			}
		});
		return facts;
	}

	/** What is to be done with the rows of a chunk. */
	private static final class Chunk {

		private final List<AccountStore.Added> added = new ArrayList<>();

		private final Map<AccountKey, Long> replaced = new LinkedHashMap<>();

		private final Map<Long, AccountRow.Rating> rerated = new LinkedHashMap<>();

		private final List<Outcome> outcomes = new ArrayList<>();

	}

	private Chunk sort(List<AccountRow> rows, Map<FactKey, FactStore.Stored> stored, ImportStamp stamp) {
		List<AccountStore.Added> keyed = rows.stream()
			.map((row) -> new AccountStore.Added(AccountKey.of(row, fact(row, stored).id()), row))
			.toList();
		Set<AccountKey> keys = new HashSet<>();
		keyed.stream().filter((row) -> !fact(row.row(), stored).isNew()).forEach((row) -> keys.add(row.key()));
		Map<AccountKey, CurrentAccount> current = this.accounts.findCurrent(keys);
		Map<AccountKey, Long> inChunk = new HashMap<>();
		Chunk chunk = new Chunk();
		for (AccountStore.Added row : keyed) {
			long number = row.row().filed().row();
			Long earlier = inChunk.putIfAbsent(row.key(), number);
			@Nullable CurrentAccount holder = current.get(row.key());
			List<Notice> notices = new ArrayList<>(labels(row.row(), fact(row.row(), stored)));
			Change change = (earlier != null) ? duplicate(notices, stamp.file(), earlier)
					: change(chunk, row, holder, stamp, notices);
			chunk.outcomes.add(new Outcome(number, change, notices));
		}
		return chunk;
	}

	private static Change change(Chunk chunk, AccountStore.Added row, @Nullable CurrentAccount holder,
			ImportStamp stamp, List<Notice> notices) {
		if (holder == null) {
			chunk.added.add(row);
			return Change.NEW;
		}
		if (holder.runId() == stamp.runId()) {
			return duplicate(notices, holder.file(), holder.row());
		}
		AccountRow.Filed filed = row.row().filed();
		if (!holder.sha256().equals(filed.sha256())) {
			chunk.added.add(row);
			chunk.replaced.put(row.key(), holder.id());
			return Change.REVISED;
		}
		if (!holder.rating().equals(filed.rating())) {
			chunk.rerated.put(holder.id(), filed.rating());
			return Change.REVISED;
		}
		return Change.UNCHANGED;
	}

	private static Change duplicate(List<Notice> notices, String file, long row) {
		notices.add(Notice.of(NoticeCode.DUPLICATE_ROW, "Row " + row + " of " + file
				+ " has the same fact, source, claimant and row key; give this one another value in the column row."));
		return Change.DUPLICATE;
	}

	private static FactStore.Stored fact(AccountRow row, Map<FactKey, FactStore.Stored> stored) {
		return Objects.requireNonNull(stored.get(row.fact().key()));
	}

	private static List<Notice> labels(AccountRow row, FactStore.Stored fact) {
		String label = row.fact().label();
		if (label.equals(fact.label()) || label.equals(row.fact().key().slug())) {
			return List.of();
		}
		return List.of(new Notice(NoticeCode.LABEL_DIFFERS, "label", label,
				"The fact is called '" + fact.label() + "' already; that label stays."));
	}

}
