package org.parley.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import javax.sql.DataSource;

import org.parley.fact.Kinds;
import org.parley.support.Digest;

/**
 * What an archive holds, told without ids and clocks: two archives with the same content
 * know the same, however they came to it.
 */
public final class ArchiveContent {

	private static final String OPEN = "case when t.superseded_at = timestamp with time zone '9999-12-31 00:00:00Z' then 'open' else 'closed' end as clock";

	/** What an account is about, by names. */
	private static final String ACCOUNT = """
			concat(f.kind, ':', f.slug, ' ', r.slug, ' v', v.version_no, ' ', a.claimant_key, ' ', a.row_key, ' ',
			case when a.superseded_at = timestamp with time zone '9999-12-31 00:00:00Z' then 'open' else 'closed' end)
			as account""";

	private static final String FROM = """
			join store.account a on a.id = t.account_id join store.fact f on f.id = a.fact_id
			join store.article r on r.id = a.article_id join store.article_version v on v.id = a.article_version_id""";

	private ArchiveContent() {
	}

	/** One line for each row, sorted; the tables of accounts with their natural key. */
	public static List<String> list(DataSource archive) {
		List<String> lines = new ArrayList<>();
		try (Connection connection = archive.getConnection(); Statement sql = connection.createStatement()) {
			for (Map.Entry<String, String> query : queries().entrySet()) {
				try (ResultSet rows = sql.executeQuery(query.getValue())) {
					while (rows.next()) {
						lines.add(query.getKey() + " " + line(rows));
					}
				}
			}
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
		return lines.stream().sorted().toList();
	}

	/** The hash of all lines. */
	public static String hash(DataSource archive) {
		return Digest.sha256(new ArrayList<>(list(archive)));
	}

	private static Map<String, String> queries() {
		Map<String, String> queries = new TreeMap<>();
		queries.put("actor", "select t.slug, t.name, t.kind, t.country, s.slug as side from store.actor t "
				+ "left join store.actor s on s.id = t.part_of_id");
		for (String table : List.of("actor_name", "actor_office", "actor_external_id")) {
			queries.put(table, owned(table, "actor"));
		}
		queries.put("actor_merge", "select o.slug, i.slug as into_slug, " + OPEN + " from store.actor_merge t "
				+ "join store.actor o on o.id = t.actor_id join store.actor i on i.id = t.into_actor_id");
		queries.put("place", "select t.slug, t.name, t.kind, t.lat, t.lon, p.slug as parent from store.place t "
				+ "left join store.place p on p.id = t.parent_id");
		queries.put("place_name", owned("place_name", "place"));
		queries.put("broader", "select t.* from store.broader t");
		queries.put("publisher", "select t.slug, t.name, t.kind, t.country, t.homepage from store.publisher t");
		queries.put("publisher_rating", owned("publisher_rating", "publisher"));
		queries.put("dossier", "select t.slug, t.title, t.time_zone, t.cadence, t.starts_on from store.dossier t");
		queries.put("dossier_term", owned("dossier_term", "dossier"));
		queries.put("dossier_fact", "select d.slug, f.kind, f.slug as fact from store.dossier_fact t "
				+ "join store.dossier d on d.id = t.dossier_id join store.fact f on f.id = t.fact_id");
		queries.put("dossier_reach", "select d.slug, " + ACCOUNT + ", t.incident from store.dossier_reach t "
				+ "join store.dossier d on d.id = t.dossier_id " + FROM);
		queries.put("article", "select t.slug, t.url, p.slug as publisher from store.article t "
				+ "join store.publisher p on p.id = t.publisher_id");
		queries.put("article_version", "select o.slug, t.version_no, t.headline, t.published_latest, t.status, "
				+ "t.body_sha256 from store.article_version t join store.article o on o.id = t.article_id");
		queries.put("article_origin", "select o.slug, t.origin, t.link from store.article_origin t "
				+ "join store.article o on o.id = t.article_id");
		queries.put("fact", "select t.kind, t.slug, t.label, p.kind as parent_kind, p.slug as parent "
				+ "from store.fact t left join store.fact p on p.id = t.parent_id");
		queries.put("account", "select " + ACCOUNT + ", a.claimant_text, a.relayed_by, a.stance, a.holds_earliest, "
				+ "a.quote, a.note, a.row_sha256, a.import_row, b.row_sha256 as successor from store.account t "
				+ FROM.replace("t.account_id", "t.id") + " left join store.account b on b.id = t.superseded_by_id");
		for (String table : List.of("assessment", "account_actor", "account_citation", "account_value",
				"account_topic")) {
			queries.put(table, ofAccount(table));
		}
		Kinds.ALL.forEach((kind) -> queries.put("kind " + kind.code(), ofAccount(kind.code())));
		queries.put("fact_link", "select " + ACCOUNT + ", t.link, o.kind, o.slug from store.fact_link t " + FROM
				+ " join store.fact o on o.id = t.to_fact_id");
		return queries;
	}

	private static String owned(String table, String owner) {
		return "select o.slug, t.* from store." + table + " t join store." + owner + " o on o.id = t." + owner + "_id";
	}

	private static String ofAccount(String table) {
		return "select " + ACCOUNT + ", t.* from store." + table + " t " + FROM;
	}

	/** Ids are left out; of the clock only whether a row still holds. */
	private static String line(ResultSet row) throws SQLException {
		ResultSetMetaData columns = row.getMetaData();
		StringBuilder line = new StringBuilder();
		for (int i = 1; i <= columns.getColumnCount(); i++) {
			String name = columns.getColumnLabel(i).toLowerCase(Locale.ROOT);
			if (name.equals("superseded_at")) {
				line.append(row.getString(i).startsWith("9999") ? "open " : "closed ");
			}
			else if (!name.equals("id") && !name.endsWith("_id") && !name.equals("recorded_at")) {
				line.append(name).append('=').append(row.getString(i)).append(' ');
			}
		}
		return line.toString();
	}

}
