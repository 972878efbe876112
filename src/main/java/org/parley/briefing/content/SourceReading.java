package org.parley.briefing.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.parley.briefing.cut.SourceRow;
import org.parley.briefing.word.Cites;
import org.parley.briefing.word.Editor;

/** Reads the list of sources: the articles cited, in the order of their numbers. */
final class SourceReading {

	private final Editor editor;

	SourceReading(Editor editor) {
		this.editor = editor;
	}

	List<Source> read() {
		List<Long> cited = this.editor.citations().articles();
		Map<Long, SourceRow> rows = this.editor.cut()
			.derived()
			.sources()
			.stream()
			.collect(Collectors.toMap(SourceRow::articleId, (row) -> row));
		Map<String, List<Integer>> lines = new LinkedHashMap<>();
		List<Source> sources = new ArrayList<>();
		for (int i = 0; i < cited.size(); i++) {
			SourceRow row = Objects.requireNonNull(rows.get(cited.get(i)), "an article is cited that is no source");
			lines.computeIfAbsent(row.kinship().line(), (line) -> new ArrayList<>()).add(i + 1);
		}
		for (int i = 0; i < cited.size(); i++) {
			SourceRow row = Objects.requireNonNull(rows.get(cited.get(i)));
			sources.add(source(i + 1, row, lines.getOrDefault(row.kinship().line(), List.of())));
		}
		return sources;
	}

	private Source source(int number, SourceRow row, List<Integer> line) {
		SourceRow.Title title = row.title();
		String status = switch (row.standing().status()) {
			case "withdrawn" -> " (withdrawn)";
			case "corrected" -> " (corrected)";
			default -> "";
		};
		return new Source(number,
				title.publisher() + ((title.headline() != null) ? ": " + title.headline() : "") + status, title.url(),
				(row.published() != null) ? row.published()
						: "unknown; read by " + row.publicAt().toString().substring(0, 10),
				rating(row), independence(number, row, line));
	}

	private String rating(SourceRow row) {
		String reliability = row.standing().reliability();
		String credibility = this.editor.cut()
			.accounts()
			.stream()
			.filter((account) -> account.origin().articleId() == row.articleId())
			.map((account) -> account.rating().credibility())
			.filter(Objects::nonNull)
			.distinct()
			.sorted()
			.map(String::valueOf)
			.collect(Collectors.joining(", "));
		return ((reliability != null) ? reliability : "not rated") + "; "
				+ (credibility.isEmpty() ? "not rated" : credibility);
	}

	/** Agency copies and mirrors first, then all that is cited in one go. */
	private static String origins(String origins) {
		List<String> said = new ArrayList<>();
		List<String> cited = new ArrayList<>();
		for (String origin : origins.split("; ", -1)) {
			if (origin.startsWith("cites ")) {
				cited.add(origin.substring("cites ".length()));
			}
			else {
				said.add(origin.replace("agency ", "copy of ").replace("mirror_of ", "mirror of "));
			}
		}
		if (!cited.isEmpty()) {
			said.add("cites " + String.join(", ", cited));
		}
		return String.join("; ", said);
	}

	private static String independence(int number, SourceRow row, List<Integer> line) {
		List<Integer> others = line.stream().filter((one) -> one != number).toList();
		String origins = row.kinship().origins();
		String own = (origins != null) ? origins(origins) : "own line";
		return others.isEmpty() ? own : own + "; one line with " + new Cites(others);
	}

}
