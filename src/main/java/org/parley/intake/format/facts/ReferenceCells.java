package org.parley.intake.format.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.parley.evidence.Publisher.Rating;
import org.parley.fact.Column;
import org.parley.fact.account.Value;
import org.parley.intake.format.Reference;
import org.parley.notice.Notice;
import org.parley.notice.NoticeCode;
import org.parley.reference.ActorEntry;
import org.parley.reference.ExternalId;
import org.parley.reference.PlaceEntry;
import org.parley.support.CanonicalUrl;
import org.parley.support.PartialDate;

/** The cells of one reference row by the name of their column; null is silence. */
final class ReferenceCells {

	private static final Pattern SLUG = Pattern.compile("[a-z0-9][a-z0-9._-]*");

	private static final Pattern COUNTRY = Pattern.compile("[A-Z]{3}");

	private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*");

	private static final Pattern EXTERNAL_ID = Pattern.compile("([^:;]{1,40}):([^;]{1,80})");

	private final Reference layout;

	private final Row row;

	private final References references;

	private final ValueReader values;

	ReferenceCells(Reference layout, Row row, References references) {
		this.layout = layout;
		this.row = row;
		this.references = references;
		this.values = new ValueReader(references);
	}

	List<Notice> notices() {
		return this.row.notices();
	}

	Row row() {
		return this.row;
	}

	Column column(String name) {
		return this.layout.columns().stream().filter((column) -> column.name().equals(name)).findFirst().orElseThrow();
	}

	void refuse(NoticeCode code, String name, String offending, String sentence) {
		this.row.add(code, column(name), offending, sentence);
	}

	/** Text, or the code of a list. */
	@Nullable String text(String name) {
		return switch (this.values.read(this.row, column(name))) {
			case null -> null;
			case Value.Text(String text) -> text;
			case Value.Coded coded -> coded.code().code();
			default -> this.row.get(column(name));
		};
	}

	/**
	 * As {@link #text}, of a required column; empty when it is missing, with a notice.
	 */
	String need(String name) {
		return Objects.requireNonNullElse(text(name), "");
	}

	String slug(String name) {
		String slug = need(name);
		if (!slug.isEmpty() && !SLUG.matcher(slug).matches()) {
			refuse(NoticeCode.BAD_SLUG, name, slug,
					"A slug is made of small letters a to z, digits, - _ and full stops, and begins with a letter or digit.");
		}
		return slug;
	}

	@Nullable String country() {
		return fitting("country", COUNTRY, "A country is its three letters in ISO 3166-1, as PAK.");
	}

	@Nullable String language(String name) {
		return fitting(name, LANGUAGE, "A language is a tag such as en, ur or fa-AF (BCP 47).");
	}

	private @Nullable String fitting(String name, Pattern form, String sentence) {
		String text = text(name);
		if (text != null && !form.matcher(text).matches()) {
			refuse(NoticeCode.BAD_VALUE, name, text, sentence);
		}
		return text;
	}

	@Nullable String actor(String name) {
		String text = this.row.get(column(name));
		ActorEntry actor = (text != null) ? this.references.actor(this.row, column(name), text) : null;
		return (actor != null) ? actor.slug() : null;
	}

	@Nullable String place(String name) {
		String text = this.row.get(column(name));
		PlaceEntry place = (text != null) ? this.references.place(this.row, column(name), text) : null;
		return (place != null) ? place.slug() : null;
	}

	List<String> actors(String name) {
		List<String> slugs = new ArrayList<>();
		for (String text : this.row.getAll(column(name))) {
			ActorEntry actor = this.references.actor(this.row, column(name), text);
			if (actor != null && !slugs.contains(actor.slug())) {
				slugs.add(actor.slug());
			}
		}
		return slugs;
	}

	List<String> places(String name) {
		List<String> slugs = new ArrayList<>();
		for (String text : this.row.getAll(column(name))) {
			PlaceEntry place = this.references.place(this.row, column(name), text);
			if (place != null && !slugs.contains(place.slug())) {
				slugs.add(place.slug());
			}
		}
		return slugs;
	}

	@Nullable BigDecimal number(String name) {
		return (this.values.read(this.row, column(name)) instanceof Value.Figure(BigDecimal number)) ? number : null;
	}

	@Nullable LocalDate firstDay(String name) {
		PartialDate date = date(name);
		return (date != null) ? date.earliest().toLocalDate() : null;
	}

	@Nullable LocalDate lastDay(String name) {
		PartialDate date = date(name);
		return (date != null) ? date.latest().toLocalDate() : null;
	}

	private @Nullable PartialDate date(String name) {
		return (this.values.read(this.row, column(name)) instanceof Value.Time(PartialDate date)) ? date : null;
	}

	/** Codes in other systems, as {@code iso3:PAK; cow:770}. */
	List<ExternalId> externalIds() {
		List<ExternalId> ids = new ArrayList<>();
		for (String part : this.row.getAll(column("external_ids"))) {
			var matcher = EXTERNAL_ID.matcher(part);
			if (matcher.matches()) {
				ids.add(new ExternalId(matcher.group(1).strip(), matcher.group(2).strip()));
			}
			else {
				refuse(NoticeCode.BAD_VALUE, "external_ids", part,
						"Write the system and the code, as iso3:PAK; cow:770.");
			}
		}
		return ids;
	}

	@Nullable String homepage() {
		String url = text("homepage");
		if (url != null && CanonicalUrl.find(url).isEmpty()) {
			refuse(NoticeCode.BAD_ADDRESS, "homepage", url,
					"This is no address of a page: it must begin with http:// or https:// and hold no spaces.");
		}
		return url;
	}

	@Nullable Rating rating() {
		String reliability = text("reliability");
		String reason = text("reason");
		String ratedBy = text("rated_by");
		if (reliability == null && (reason != null || ratedBy != null)) {
			refuse(NoticeCode.MISSING_VALUE, "reliability", "",
					"A reason or a rater without a rating. Give the reliability from A to F.");
		}
		return (reliability != null) ? new Rating(reliability, reason, ratedBy) : null;
	}

}
