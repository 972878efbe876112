package org.parley.intake.format.article;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.parley.evidence.Article.Published;
import org.parley.evidence.PublisherIndex;
import org.parley.notice.Nearest;
import org.parley.notice.Notice;
import org.parley.notice.NoticeCode;
import org.parley.reference.CodeEntry;
import org.parley.reference.NameIndex;
import org.parley.support.CanonicalUrl;
import org.parley.support.PlainText;

/** Reads the fields of one article file and remembers what is wrong with them. */
final class FieldReader {

	private static final int SLUG = 120;

	private static final Pattern SLUG_FORM = Pattern.compile("[a-z0-9][a-z0-9._-]*");

	private static final Pattern LANGUAGE_FORM = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*");

	private final ArticleFile file;

	private final NameIndex names;

	private final List<Notice> notices = new ArrayList<>();

	FieldReader(ArticleFile file, NameIndex names) {
		this.file = file;
		this.names = names;
	}

	List<Notice> notices() {
		return this.notices;
	}

	@Nullable String slug() {
		String slug = text("slug", SLUG);
		if (slug != null && !SLUG_FORM.matcher(slug).matches()) {
			refuse(NoticeCode.BAD_SLUG, "slug", slug,
					"A slug has small letters, digits and hyphens only, for example \"dawn-talks-resume\".");
		}
		return slug;
	}

	@Nullable String url() {
		String spelling = this.file.find("url").orElse(null);
		if (spelling == null) {
			return null;
		}
		Optional<String> url = CanonicalUrl.find(spelling);
		if (url.isEmpty()) {
			refuse(NoticeCode.BAD_ADDRESS, "url", spelling,
					"This is no address of a page: it must begin with http:// or https:// and hold no spaces.");
		}
		return url.orElse(null);
	}

	/** The named publisher, else the one whose homepage the address belongs to. */
	long publisher(PublisherIndex publishers, @Nullable String url) {
		String slug = this.file.find("publisher").orElse(null);
		Optional<PublisherIndex.Entry> found = (slug != null) ? publishers.find(slug)
				: Optional.ofNullable(url).flatMap(publishers::findByUrl);
		if (found.isEmpty() && slug != null) {
			refuse(NoticeCode.UNKNOWN_PUBLISHER, "publisher", slug, "There is no publisher \"" + slug + "\"."
					+ Nearest.hint(publishers.listNearest(slug)) + " Otherwise add it to a publishers file.");
		}
		else if (found.isEmpty() && url != null) {
			refuse(NoticeCode.UNKNOWN_PUBLISHER, "url", url, "No publisher, or more than one, has its homepage at "
					+ CanonicalUrl.findHost(url).orElse(url) + ". Add it to a publishers file with that homepage.");
		}
		else if (found.isEmpty()) {
			refuse(NoticeCode.MISSING_VALUE, "publisher", null, this.file.typed()
					? "The article names neither publisher nor url. Name its publisher."
					: "The page does not say where it comes from. Save it as text with front matter that names its publisher.");
		}
		return found.map(PublisherIndex.Entry::id).orElse(0L);
	}

	@Nullable String language(int longest) {
		String tag = text("language", longest);
		if (tag != null && !LANGUAGE_FORM.matcher(tag).matches()) {
			refuse(NoticeCode.BAD_VALUE, "language", tag, "A language is a tag such as en, ur or fa-AF (BCP 47).");
		}
		return tag;
	}

	String code(String field, String list, String otherwise) {
		String code = this.file.find(field).orElse(otherwise);
		if (this.names.findCode(list, code).isEmpty()) {
			List<String> codes = this.names.listCodes(list).stream().map(CodeEntry::code).toList();
			refuse(NoticeCode.UNKNOWN_CODE, field, code,
					"The field " + field + " takes one of " + String.join(", ", codes) + ".");
		}
		return code;
	}

	@Nullable Published published(PublicationZone otherwise) {
		return published("published", otherwise);
	}

	/**
	 * When this version became public: for one that corrects or withdraws an earlier one
	 * the day on which the publisher did so, unknown when the file does not say.
	 */
	@Nullable Published versionPublished(String status, PublicationZone otherwise) {
		Published first = published(otherwise);
		return status.equals("usable") ? first : published("status_date", otherwise);
	}

	private @Nullable Published published(String field, PublicationZone otherwise) {
		PublicationTime time = time(field);
		if (time == null) {
			return null;
		}
		ZoneId zone = zone();
		if (!time.hasOffset() && zone == null && otherwise.guessed()) {
			this.notices.add(new Notice(NoticeCode.ZONE_GUESSED, field, this.file.find(field).orElse(null),
					"The day of publication was read in UTC, because the dossiers have several time zones. "
							+ "Add time_zone to the article, or set intake.time-zone in parley.yml."));
		}
		return time.in((zone != null) ? zone : otherwise.zone());
	}

	/** The latest instant at which it may have been seen. */
	@Nullable Instant retrieved(PublicationZone otherwise) {
		PublicationTime time = time("retrieved");
		ZoneId zone = zone();
		return (time != null) ? time.in((zone != null) ? zone : otherwise.zone()).latest() : null;
	}

	private @Nullable PublicationTime time(String field) {
		String text = this.file.find(field).orElse(null);
		if (text == null) {
			return null;
		}
		try {
			return PublicationTime.parse(text);
		}
		catch (IllegalArgumentException ex) {
			refuse(NoticeCode.BAD_DATE, field, text, ex.getMessage()
					+ " Write it as 2025-10-25, 2025-10 or 2025-10-25T21:50+05:00, or leave it out when it is unknown.");
			return null;
		}
	}

	private @Nullable ZoneId zone() {
		String name = this.file.find("time_zone").orElse(null);
		try {
			return (name != null) ? ZoneId.of(name) : null;
		}
		catch (DateTimeException ex) {
			Notice notice = new Notice(NoticeCode.BAD_VALUE, "time_zone", name,
					"There is no time zone of this name. Write it as Asia/Karachi.");
			if (!this.notices.contains(notice)) {
				this.notices.add(notice);
			}
			return null;
		}
	}

	@Nullable String text(String field, int longest) {
		return texts(field, longest).stream().findFirst().orElse(null);
	}

	List<String> texts(String field, int longest) {
		List<String> texts = this.file.list(field).stream().map((text) -> clean(field, text)).toList();
		texts.stream()
			.filter((text) -> text.length() > longest)
			.forEach((text) -> refuse(NoticeCode.TOO_LONG, field, text, "The field " + field + " holds at most "
					+ longest + " characters; this has " + text.length() + "."));
		return texts.stream().distinct().toList();
	}

	String body(long longest) {
		String body = clean("body", this.file.body());
		if (body.length() > longest) {
			refuse(NoticeCode.TOO_LONG, "body", null, "The text has " + body.length() + " characters; at most "
					+ longest + " are taken. The setting intake.max-field-bytes in parley.yml changes that.");
		}
		else if (body.isBlank() && this.file.find("headline").isEmpty()) {
			refuse(NoticeCode.NO_TEXT, "body", null, "The article has neither a headline nor a text.");
		}
		return body;
	}

	private String clean(String field, String text) {
		if (PlainText.isPlain(text)) {
			return text;
		}
		this.notices.add(new Notice(NoticeCode.CHARACTERS_REMOVED, field, null,
				"Control characters were left out of the " + field + "."));
		return text.codePoints().mapToObj(Character::toString).filter(PlainText::isPlain).collect(Collectors.joining());
	}

	private void refuse(NoticeCode code, String field, @Nullable String offending, String sentence) {
		this.notices.add(new Notice(code, field, offending, sentence));
	}

}
