package org.parley.fact.account;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.parley.db.store.tables.records.AccountValueRecord;
import org.parley.fact.Column;
import org.parley.reference.CodeEntry;

import static org.parley.db.store.Tables.ACCOUNT_VALUE;

/** Writes the values of accounts once more, in the one form that resolution compares. */
final class ValueWriter {

	/** How an account renders words is about the account, not about the fact. */
	private static final String RENDERING = "rendering";

	private static final int LONGEST = 600;

	private final DSLContext database;

	ValueWriter(DSLContext database) {
		this.database = database;
	}

	void write(List<ContentWriter.Written> accounts) {
		List<AccountValueRecord> rows = new ArrayList<>();
		for (ContentWriter.Written account : accounts) {
			account.content().values().forEach((stated) -> rows.add(value(account, stated)));
			account.content().roles().forEach((role) -> addRole(rows, account, role));
		}
		MultiRow.insert(this.database, ACCOUNT_VALUE, rows);
	}

	private static AccountValueRecord row(ContentWriter.Written account, String slot, String part, String compare,
			String says) {
		AccountValueRecord row = new AccountValueRecord();
		row.setAccountId(account.accountId());
		row.setFactId(account.factId());
		row.setSlot(slot);
		row.setPart(part);
		row.setCompare(compare);
		row.setChanges(false);
		row.setSays((says.length() > LONGEST) ? says.substring(0, LONGEST - 1) + "…" : says);
		return row;
	}

	private static AccountValueRecord value(ContentWriter.Written account, Content.Stated stated) {
		Column column = stated.column();
		AccountValueRecord row = switch (stated.value()) {
			case Value.Text text -> row(account, column.slot(), column.name(), "text", text.text());
			case Value.Figure figure -> span(row(account, column.slot(), column.name(), "count", plain(figure)),
					figure.number(), figure.number());
			case Value.Amount amount ->
				span(row(account, column.slot(), column.name(), "count", amount.estimate().render()),
						amount.estimate().lower(), amount.estimate().upper());
			case Value.Time time -> span(row(account, column.slot(), column.name(), "date", time.date().render()),
					seconds(time.date().earliest()), seconds(time.date().latest()));
			case Value.Truth truth ->
				item(account, column, null, String.valueOf(truth.isTrue()), truth.isTrue() ? "yes" : "no");
			case Value.Coded coded when column.name().equals(RENDERING) ->
				row(account, column.slot(), column.name(), "text", coded.code().label());
			case Value.Coded coded ->
				item(account, column, coded.code().list(), coded.code().code(), coded.code().label());
			case Value.AtPlace place -> item(account, column, "place", place.place().slug(), place.place().name());
			case Value.OfFact fact -> item(account, column, "fact", fact.fact().key().toString(), fact.fact().label());
			case Value.OfActor actor -> {
				AccountValueRecord of = item(account, column, "actor", actor.actor().slug(), actor.actor().name());
				of.setActorId(actor.actor().id());
				yield of;
			}
		};
		row.setChanges(column.changes());
		return row;
	}

	private static String plain(Value.Figure figure) {
		return figure.number().stripTrailingZeros().toPlainString();
	}

	private static BigDecimal seconds(LocalDateTime time) {
		return BigDecimal.valueOf(time.toEpochSecond(ZoneOffset.UTC));
	}

	private static AccountValueRecord span(AccountValueRecord row, @Nullable BigDecimal low,
			@Nullable BigDecimal high) {
		row.setLow(low);
		row.setHigh(high);
		return row;
	}

	private static AccountValueRecord item(ContentWriter.Written account, Column column, @Nullable String scheme,
			String item, String says) {
		AccountValueRecord row = row(account, column.slot(), column.name(), "item", says);
		row.setScheme(scheme);
		row.setItem(item);
		return row;
	}

	private static void addRole(List<AccountValueRecord> rows, ContentWriter.Written account, Content.Role role) {
		if (role.role().equals("co_claimant")) {
			return;
		}
		AccountValueRecord member = row(account, role.role(), role.actor().slug(), "member", role.actor().name());
		member.setScheme("actor");
		member.setItem(role.actor().slug());
		member.setActorId(role.actor().id());
		rows.add(member);
		CodeEntry fate = role.fate();
		if (fate != null) {
			AccountValueRecord end = row(account, "fate:" + role.actor().slug(), "fate", "item", fate.label());
			end.setScheme("fate");
			end.setItem(fate.code());
			end.setActorId(role.actor().id());
			rows.add(end);
		}
	}

}
