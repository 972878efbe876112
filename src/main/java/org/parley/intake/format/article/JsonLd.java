package org.parley.intake.format.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description of an article that a page carries as JSON-LD of schema.org. */
final class JsonLd {

	private static final Set<String> ARTICLES = Set.of("NewsArticle", "Article", "ReportageNewsArticle",
			"AnalysisNewsArticle", "BackgroundNewsArticle", "OpinionNewsArticle", "LiveBlogPosting", "BlogPosting",
			"Report");

	private static final int DEPTH = 30;

	private static final JsonMapper JSON = JsonMapper
		.builder(JsonFactory.builder()
			.streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEPTH).build())
			.build())
		.build();

	private final JsonNode article;

	private JsonLd(JsonNode article) {
		this.article = article;
	}

	/** Finds the article in the scripts of a page; broken scripts are passed over. */
	static Optional<JsonLd> find(List<String> scripts) {
		return scripts.stream().map(JsonLd::read).flatMap(Optional::stream).findFirst();
	}

	private static Optional<JsonLd> read(String script) {
		try {
			return Optional.ofNullable(search(JSON.readTree(script))).map(JsonLd::new);
		}
		catch (JacksonException ex) {
			return Optional.empty();
		}
	}

	/** The first article at the top, in a list or under {@code @graph}. */
	private static @Nullable JsonNode search(JsonNode node) {
		if (node.isArray()) {
			for (JsonNode element : node) {
				JsonNode found = search(element);
				if (found != null) {
					return found;
				}
			}
			return null;
		}
		boolean isArticle = texts(node.path("@type")).stream().anyMatch(ARTICLES::contains);
		return isArticle ? node : node.has("@graph") ? search(node.path("@graph")) : null;
	}

	/** A property as text; of an object its name or address. */
	List<String> list(String property) {
		return texts(this.article.path(property));
	}

	private static List<String> texts(JsonNode node) {
		List<String> texts = new ArrayList<>();
		if (node.isArray()) {
			node.forEach((element) -> texts.addAll(texts(element)));
		}
		else if (node.isObject()) {
			texts.addAll(texts(node.has("name") ? node.path("name") : node.path("@id")));
		}
		else if (node.isValueNode() && !node.isNull()) {
			texts.add(node.asString());
		}
		return texts;
	}

}
