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
		String named = (title.headline() != null)
				? this.editor.say("sources.article", title.publisher(), title.headline()) : title.publisher();
		String status = switch (row.standing().status()) {
			case "withdrawn" -> this.editor.say("sources.withdrawn", named);
			case "corrected" -> this.editor.say("sources.corrected", named);
			default -> named;
		};
		return new Source(number, status, title.url(),
				(row.published() != null) ? this.editor.date(row.published())
						: this.editor.say("sources.undated", row.publicAt().toString().substring(0, 10)),
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
		String notRated = this.editor.say("sources.not_rated");
		if (reliability == null && credibility.isEmpty()) {
			return notRated;
		}
		return ((reliability != null) ? reliability : notRated) + "; "
				+ (credibility.isEmpty() ? notRated : credibility);
	}

	/** Agency copies and mirrors first, then all that is cited in one go. */
	private String origins(String origins) {
		List<String> said = new ArrayList<>();
		List<String> cited = new ArrayList<>();
		for (String origin : origins.split("; ", -1)) {
			if (origin.startsWith("cites ")) {
				cited.add(origin.substring("cites ".length()));
			}
			else if (origin.startsWith("agency ")) {
				said.add(this.editor.say("sources.agency", origin.substring("agency ".length())));
			}
			else {
				said.add(this.editor.say("sources.mirror", origin.substring("mirror_of ".length())));
			}
		}
		if (!cited.isEmpty()) {
			said.add(this.editor.say("sources.cites", String.join(", ", cited)));
		}
		return String.join("; ", said);
	}

	private String independence(int number, SourceRow row, List<Integer> line) {
		List<Integer> others = line.stream().filter((one) -> one != number).toList();
		String origins = row.kinship().origins();
		String own = (origins != null) ? origins(origins) : this.editor.say("sources.own");
		return others.isEmpty() ? own : this.editor.say("sources.line", own, new Cites(others));
	}

}
