package org.parley.intake.dataset;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.parley.fact.Column;
import org.parley.fact.Kind;
import org.parley.fact.account.AccountRow;
import org.parley.fact.account.AccountRow.Citation;
import org.parley.fact.account.AccountRow.Filed;
import org.parley.fact.account.AccountRow.Passage;
import org.parley.fact.account.AccountRow.Rating;
import org.parley.fact.account.AccountRow.Voice;
import org.parley.fact.account.Claimant;
import org.parley.fact.account.Content;
import org.parley.fact.account.Content.Link;
import org.parley.fact.account.Content.Role;
import org.parley.fact.account.Content.Stated;
import org.parley.fact.account.Content.Topic;
import org.parley.fact.account.Value;
import org.parley.notice.NoticeCode;
import org.parley.reference.ActorEntry;
import org.parley.reference.ArticleEntry;
import org.parley.reference.CodeEntry;
import org.parley.reference.FactEntry;
import org.parley.reference.NameIndex;
import org.parley.reference.PlaceEntry;
import org.parley.support.Estimate;
import org.parley.support.PartialDate;

/**
 * One account under construction: the values that a row gives for the columns of a kind.
 * They obey the limits that the columns of fact files have. What is null is not said.
 */
final class Draft {

	private static final int DEGREE_DECIMALS = 6;

	private static final BigDecimal LARGEST_COUNT = BigDecimal.valueOf(Integer.MAX_VALUE);

	private static final Map<String, Map<String, Column>> COLUMNS = new ConcurrentHashMap<>();

	private final Kind kind;

	private final FactEntry fact;

	private final DatasetRow row;

	private final NameIndex names;

	private final Map<String, Column> columns;

	private final List<Stated> values = new ArrayList<>();

	private final List<Role> roles = new ArrayList<>();

	private final List<Topic> topics = new ArrayList<>();

	private final List<Link> links = new ArrayList<>();

	private final List<Citation> cited = new ArrayList<>();

	private String rowKey = "";

	private @Nullable String quote;

	private @Nullable String locator;

	private @Nullable String note;

	Draft(Kind kind, FactEntry fact, DatasetRow row, NameIndex names) {
		this.kind = kind;
		this.fact = fact;
		this.row = row;
		this.names = names;
		this.columns = COLUMNS.computeIfAbsent(kind.code(),
				(code) -> kind.columns().stream().collect(Collectors.toMap(Column::name, Function.identity())));
	}

	FactEntry fact() {
		return this.fact;
	}

	Draft text(String column, @Nullable String text) {
		if (text != null && !text.isBlank()) {
			Column declared = column(column);
			state(declared, new Value.Text(cut(column, text.strip(), declared.limits().length())));
		}
		return this;
	}

	Draft code(String column, @Nullable String code) {
		if (code != null) {
			Column declared = column(column);
			CodeEntry entry = this.names.findCode(String.valueOf(declared.list()), code).orElse(null);
			if (entry == null) {
				this.row.add(NoticeCode.UNKNOWN_CODE, column, code, "The archive has no such code.");
			}
			else {
				state(declared, new Value.Coded(entry));
			}
		}
		return this;
	}

	/** A code where the archive has it in its list, a note where it does not. */
	Draft codeOrNote(String column, @Nullable String code) {
		if (code != null && this.names.findCode(String.valueOf(column(column).list()), code).isEmpty()) {
			return note(column + " " + code);
		}
		return code(column, code);
	}

	Draft number(String column, @Nullable BigDecimal number) {
		if (number == null) {
			return this;
		}
		Column declared = column(column);
		BigDecimal smallest = declared.limits().smallest();
		BigDecimal largest = declared.limits().largest();
		if (smallest != null && largest != null && (number.compareTo(smallest) < 0 || number.compareTo(largest) > 0)) {
			this.row.add(NoticeCode.BAD_NUMBER, column, number.toPlainString(),
					"The number lies between " + smallest + " and " + largest + ".");
			return this;
		}
		state(declared, new Value.Figure(
				(number.scale() > 0) ? number.setScale(DEGREE_DECIMALS, RoundingMode.HALF_EVEN) : number));
		return this;
	}

	Draft number(String column, @Nullable Integer number) {
		return number(column, (number != null) ? BigDecimal.valueOf(number) : null);
	}

	Draft truth(String column, @Nullable Boolean truth) {
		if (truth != null) {
			state(column(column), new Value.Truth(truth));
		}
		return this;
	}

	Draft date(String column, @Nullable PartialDate date) {
		if (date != null) {
			state(column(column), new Value.Time(date));
		}
		return this;
	}

	/** An estimate as given; when its numbers are out of order that is noted. */
	Draft count(String column, @Nullable Integer low, @Nullable Integer best, @Nullable Integer high) {
		if (low == null && best == null && high == null) {
			return this;
		}
		Estimate estimate = new Estimate(big(column, low), big(column, best), big(column, high));
		if (!estimate.isOrdered()) {
			this.row.add(NoticeCode.ESTIMATE_ORDER, column, low + " ≤ " + best + " ≤ " + high,
					"The dataset gives low, best and high out of order. They are kept as given.");
		}
		state(column(column), new Value.Amount(estimate));
		return this;
	}

	private @Nullable BigDecimal big(String column, @Nullable Integer number) {
		BigDecimal big = (number != null) ? BigDecimal.valueOf(number) : null;
		if (big != null && (big.signum() < 0 || big.compareTo(LARGEST_COUNT) > 0)) {
			this.row.add(NoticeCode.BAD_NUMBER, column, String.valueOf(number), "A count cannot be negative.");
		}
		return big;
	}

	Draft actor(String column, @Nullable ActorEntry actor) {
		if (actor != null) {
			state(column(column), new Value.OfActor(actor));
		}
		return this;
	}

	Draft place(String column, @Nullable PlaceEntry place) {
		if (place != null) {
			state(column(column), new Value.AtPlace(place));
		}
		return this;
	}

	Draft role(String role, @Nullable ActorEntry actor) {
		if (actor != null
				&& this.roles.stream().noneMatch((one) -> one.role().equals(role) && one.actor().id() == actor.id())) {
			this.roles.add(new Role(role, actor, null, null));
		}
		return this;
	}

	Draft topic(String list, String topic, @Nullable Integer depth) {
		this.topics.add(new Topic(list, topic, depth));
		return this;
	}

	Draft link(String link, @Nullable FactEntry to) {
		if (to != null) {
			this.links.add(new Link(link, to));
		}
		return this;
	}

	Draft cite(@Nullable String office, @Nullable String date, @Nullable String headline) {
		this.cited.add(new Citation(cutOrNull("source_office", office, 200), cutOrNull("source_date", date, 40),
				cutOrNull("source_headline", headline, 500)));
		return this;
	}

	/** Tells the accounts of several rows about one fact apart. */
	Draft rowKey(String key) {
		this.rowKey = key;
		return this;
	}

	/** Where in the dataset it stands; does not make it another account. */
	Draft locator(String locator) {
		this.locator = cut("locator", locator, 200);
		return this;
	}

	/** The dataset's own words on it. */
	Draft quote(@Nullable String text) {
		this.quote = cutOrNull("quote", text, 2000);
		return this;
	}

	/** What has no column. */
	Draft note(@Nullable String text) {
		if (text != null && !text.isBlank()) {
			this.note = cut("note", (this.note != null) ? this.note + "; " + text : text, 1000);
		}
		return this;
	}

	AccountRow finish(ArticleEntry article, long number) {
		Content content = new Content(this.values, this.roles, this.topics, this.links);
		Passage passage = new Passage(this.quote, this.locator, this.note, this.cited);
		String hash = ContentHash.of(content, passage, this.fact.parent());
		return new AccountRow(this.kind, this.fact,
				new Voice(article, this.rowKey, Claimant.publisher(article.publisher()), null, "affirms", null),
				passage, content, new Filed(number, hash, Rating.NONE));
	}

	/** A day; null when there is none. */
	static @Nullable PartialDate day(@Nullable LocalDate day) {
		return (day != null) ? span(day, day, "day") : null;
	}

	/** All of the days from one to another. */
	static PartialDate span(LocalDate from, LocalDate until, String precision) {
		return new PartialDate(from.atStartOfDay(), until.atTime(23, 59, 59), precision);
	}

	private void state(Column column, Value value) {
		this.values.add(new Stated(column, value));
	}

	private Column column(String name) {
		Column column = this.columns.get(name);
		if (column == null) {
			throw new IllegalArgumentException(this.kind + " has no column " + name);
		}
		return column;
	}

	private @Nullable String cutOrNull(String column, @Nullable String text, int length) {
		return (text == null || text.isBlank()) ? null : cut(column, text.strip(), length);
	}

	private String cut(String column, String text, int length) {
		if (length == 0 || text.length() <= length) {
			return text;
		}
		this.row.add(NoticeCode.TEXT_CUT, column, text,
				"The text has " + text.length() + " characters; the archive keeps the first " + length + ".");
		return text.substring(0, length - 1) + "…";
	}

}
