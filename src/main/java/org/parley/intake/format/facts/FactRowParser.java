package org.parley.intake.format.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.parley.fact.Column;
import org.parley.fact.ColumnType;
import org.parley.fact.Kind;
import org.parley.fact.account.AccountRow;
import org.parley.fact.account.AccountRow.Filed;
import org.parley.fact.account.AccountRow.Passage;
import org.parley.fact.account.AccountRow.Rating;
import org.parley.fact.account.AccountRow.Voice;
import org.parley.fact.account.Content;
import org.parley.fact.account.Content.Role;
import org.parley.intake.format.Layouts;
import org.parley.intake.format.csv.CsvRow;
import org.parley.notice.Notice;
import org.parley.notice.Parsed;
import org.parley.reference.FactEntry;
import org.parley.reference.FactKey;
import org.parley.reference.NameIndex;
import org.parley.support.Digest;

/** Reads the rows of one fact file. All faults of a row are found at once. */
public final class FactRowParser {

	/**
	 * Columns that do not tell a row from an earlier one: its identity and its rating.
	 */
	private static final Set<String> NOT_HASHED = Set.of("fact", "label", "parent", "source", "credibility", "rank",
			"reason");

	private final Kind kind;

	private final NameIndex names;

	private final Map<String, Integer> header = new HashMap<>();

	private final List<Column> present;

	private final IdentityReader identities;

	private final VoiceReader voices;

	private final ContentReader contents;

	public FactRowParser(Kind kind, List<String> header, NameIndex names) {
		this.kind = kind;
		this.names = names;
		for (int i = 0; i < header.size(); i++) {
			this.header.putIfAbsent(Layouts.name(header.get(i)), i);
		}
		this.present = kind.layout().stream().filter((column) -> this.header.containsKey(column.name())).toList();
		References references = new References(names);
		ValueReader values = new ValueReader(references);
		this.identities = new IdentityReader(kind, names, references);
		this.voices = new VoiceReader(references, values);
		this.contents = new ContentReader(kind, references, values);
	}

	/** Announces the row's fact, so that other rows of the drop may refer to it. */
	public void announce(CsvRow row) {
		if (row.faults().isEmpty()) {
			this.identities.announce(row(row));
		}
	}

	/** Reads a chunk of rows; cheaper than one by one. */
	public List<Parsed<AccountRow>> parse(List<CsvRow> rows) {
		Set<FactKey> keys = new HashSet<>();
		rows.forEach((row) -> collect(row(row), keys));
		this.names.readFacts(keys);
		return rows.stream().map(this::parse).toList();
	}

	/** Reads one row. */
	public Parsed<AccountRow> parse(CsvRow csv) {
		if (!csv.faults().isEmpty()) {
			return new Parsed.Rejected<>(csv.faults());
		}
		Row row = row(csv);
		AccountRow account = read(row, csv.number());
		if (account == null || Notice.anyError(row.notices())) {
			return new Parsed.Rejected<>(row.notices());
		}
		this.names.keepFact(account.fact());
		return new Parsed.Accepted<>(account, row.notices());
	}

	private @Nullable AccountRow read(Row row, long number) {
		List<Role> roles = new ArrayList<>();
		FactEntry fact = this.identities.read(row);
		Voice voice = this.voices.read(row, roles);
		Passage passage = this.voices.readPassage(row);
		Rating rating = this.voices.readRating(row);
		Content content = this.contents.read(row, roles);
		if (fact == null || voice == null) {
			return null;
		}
		return new AccountRow(this.kind, fact, voice, passage, content, new Filed(number, hash(row), rating));
	}

	private String hash(Row row) {
		List<@Nullable String> parts = new ArrayList<>();
		for (Column column : this.present) {
			String cell = NOT_HASHED.contains(column.name()) ? null : row.peek(column);
			if (cell != null) {
				parts.add(column.name());
				parts.add(cell);
			}
		}
		return Digest.sha256(parts);
	}

	private void collect(Row row, Set<FactKey> keys) {
		for (Column column : this.present) {
			String cell = switch (column.type()) {
				case FACT, FACTS -> row.peek(column);
				default -> column.name().equals("fact") ? row.peek(column) : null;
			};
			if (cell != null) {
				keys.addAll(keys(column, cell));
			}
		}
	}

	private List<FactKey> keys(Column column, String cell) {
		if (column.name().equals("fact")) {
			return List.of(new FactKey(this.kind.code(), cell));
		}
		List<String> kinds = column.name().equals("parent") ? this.kind.parents() : column.limits().kinds();
		List<String> names = (column.type() == ColumnType.FACTS) ? Row.split(cell) : List.of(cell);
		return names.stream().flatMap((name) -> References.keys(kinds, name).stream()).toList();
	}

	private Row row(CsvRow csv) {
		return new Row(this.header, csv.cells());
	}

}
