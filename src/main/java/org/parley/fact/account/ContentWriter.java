package org.parley.fact.account;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.parley.db.store.Store;
import org.parley.db.store.tables.records.AccountActorRecord;
import org.parley.db.store.tables.records.AccountCitationRecord;
import org.parley.db.store.tables.records.AccountTopicRecord;
import org.parley.db.store.tables.records.FactLinkRecord;
import org.parley.fact.Kind;
import org.parley.reference.CodeEntry;
import org.parley.reference.FactKey;

import static org.parley.db.store.Tables.ACCOUNT_ACTOR;
import static org.parley.db.store.Tables.ACCOUNT_CITATION;
import static org.parley.db.store.Tables.ACCOUNT_TOPIC;
import static org.parley.db.store.Tables.FACT_LINK;

/** Writes what accounts say: the row of their kind, actors, topics and links. */
final class ContentWriter {

	private final DSLContext database;

	ContentWriter(DSLContext database) {
		this.database = database;
	}

	/** An account that was added, with its id and that of its fact. */
	record Written(long accountId, long factId, AccountRow row) {

		Content content() {
			return this.row.content();
		}

	}

	void write(Kind kind, List<Written> accounts, Map<FactKey, FactStore.Stored> facts) {
		Table<?> table = Objects.requireNonNull(Store.STORE.getTable(kind.code()), kind::code);
		writeKindRows(table, accounts, facts);
		MultiRow.insert(this.database, ACCOUNT_ACTOR,
				accounts.stream().flatMap((account) -> roles(account).stream()).toList());
		MultiRow.insert(this.database, ACCOUNT_TOPIC,
				accounts.stream().flatMap((account) -> topics(account).stream()).toList());
		MultiRow.insert(this.database, ACCOUNT_CITATION,
				accounts.stream().flatMap((account) -> citations(account).stream()).toList());
		MultiRow.insert(this.database, FACT_LINK,
				accounts.stream().flatMap((account) -> links(account, facts).stream()).toList());
	}

	private <R extends Record> void writeKindRows(Table<R> table, List<Written> accounts,
			Map<FactKey, FactStore.Stored> facts) {
		TableColumns columns = TableColumns.of(table);
		MultiRow.insert(this.database, table, accounts.stream().map((account) -> {
			R row = this.database.newRecord(table);
			columns.fill(row, account.accountId(), account.content().values(), (key) -> id(facts, key));
			return row;
		}).toList());
	}

	private static long id(Map<FactKey, FactStore.Stored> facts, FactKey key) {
		return Objects.requireNonNull(facts.get(key), key::toString).id();
	}

	private static List<AccountActorRecord> roles(Written account) {
		Map<String, Integer> ordinals = new HashMap<>();
		List<AccountActorRecord> rows = new ArrayList<>();
		for (Content.Role role : account.content().roles()) {
			CodeEntry fate = role.fate();
			AccountActorRecord row = new AccountActorRecord();
			row.setAccountId(account.accountId());
			row.setActorId(role.actor().id());
			row.setRole(role.role());
			row.setOrdinal(ordinals.merge(role.role(), 1, Integer::sum));
			row.setOffice(role.office());
			row.setFate((fate != null) ? fate.code() : null);
			rows.add(row);
		}
		return rows;
	}

	/** The first stands in the account itself. */
	private static List<AccountCitationRecord> citations(Written account) {
		List<AccountCitationRecord> rows = new ArrayList<>();
		List<AccountRow.Citation> cited = account.row().passage().cited();
		for (int i = 1; i < cited.size(); i++) {
			rows.add(new AccountCitationRecord(account.accountId(), i + 1, cited.get(i).office(), cited.get(i).date(),
					cited.get(i).headline()));
		}
		return rows;
	}

	private static List<AccountTopicRecord> topics(Written account) {
		return account.content()
			.topics()
			.stream()
			.map((topic) -> new AccountTopicRecord(account.accountId(), topic.list(), topic.topic(), topic.depth()))
			.toList();
	}

	private static List<FactLinkRecord> links(Written account, Map<FactKey, FactStore.Stored> facts) {
		return account.content()
			.links()
			.stream()
			.map((link) -> new FactLinkRecord(account.factId(), link.link(), id(facts, link.to().key()),
					account.accountId()))
			.toList();
	}

}
