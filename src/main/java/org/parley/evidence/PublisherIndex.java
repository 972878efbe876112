package org.parley.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jooq.DSLContext;
import org.parley.notice.Nearest;
import org.parley.support.CanonicalUrl;

import static org.parley.db.store.Tables.PUBLISHER;

/** Finds publishers by slug, or by the host of their homepage. */
public final class PublisherIndex {

	private final Map<String, Entry> bySlug = new HashMap<>();

	private final Map<String, List<Entry>> byHost = new HashMap<>();

	/** As the archive stands now. */
	public PublisherIndex(DSLContext database) {
		database.select(PUBLISHER.ID, PUBLISHER.SLUG, PUBLISHER.HOMEPAGE)
			.from(PUBLISHER)
			.orderBy(PUBLISHER.ID)
			.forEach((row) -> {
				Entry entry = new Entry(row.value1(), row.value2());
				this.bySlug.put(entry.slug(), entry);
				Optional.ofNullable(row.value3())
					.flatMap(CanonicalUrl::findHost)
					.ifPresent((host) -> this.byHost.computeIfAbsent(host, (key) -> new ArrayList<>()).add(entry));
			});
	}

	public Optional<Entry> find(String slug) {
		return Optional.ofNullable(this.bySlug.get(slug));
	}

	/**
	 * The publisher whose homepage is at the host of this address or above it; empty when
	 * there is none or more than one.
	 */
	public Optional<Entry> findByUrl(String url) {
		String host = CanonicalUrl.findHost(url).orElse("");
		while (host.contains(".")) {
			List<Entry> found = this.byHost.get(host);
			if (found != null) {
				return (found.size() == 1) ? Optional.of(found.getFirst()) : Optional.empty();
			}
			host = host.substring(host.indexOf('.') + 1);
		}
		return Optional.empty();
	}

	/** Slugs that may be meant, nearest first. */
	public List<String> listNearest(String slug) {
		return Nearest.to(slug, this.bySlug.keySet());
	}

	/** A publisher as an article refers to it. */
	public record Entry(long id, String slug) {
	}

}
