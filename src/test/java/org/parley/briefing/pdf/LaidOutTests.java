package org.parley.briefing.pdf;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.parley.briefing.word.Wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class LaidOutTests {

	private final TableColumns columns = new TableColumns(Templates.load(null), Wording.of("en"));

	@Test
	void everyTemplateHasColumnsWithAHeadingAndValues() {
		for (String part : PartRows.names()) {
			assertThat(this.columns.of(part, "Head")).as(part)
				.isNotEmpty()
				.allSatisfy((column) -> assertThat(column.heading()).isNotBlank())
				.allSatisfy((column) -> assertThat(column.values()).isNotEmpty())
				.allSatisfy((column) -> assertThat(column.width()).isPositive());
		}
	}

	@Test
	void readsHeadingsLooksAndPathsFromTheTemplate() {
		List<Column> tellings = this.columns.of("tellings", "Kilometres");
		assertThat(tellings).extracting(Column::heading)
			.containsExactly("Date", "Kilometres", "Who says so", "Rated", "Source", "Shown");
		assertThat(tellings.getFirst().values()).extracting(Column.Value::path, Column.Value::look)
			.containsExactly(tuple("dated.when", Column.Look.CELL), tuple("dated.what", Column.Look.NOTE));
		assertThat(this.columns.of("sources", null).get(1).values().get(1).link()).isEqualTo("link");
	}

	@Test
	void keepsTheFirstPageApart() {
		LaidOut drawn = SampleLaidOut.drawn();
		assertThat(headings(drawn.first())).startsWith("At a glance")
			.contains("The period in figures", "Changed since the last issue", "Deadlines and next meetings", "Where");
		assertThat(headings(drawn.rest())).contains("Talks", "Ceasefires", "Borders", "Sources")
			.doesNotContain("At a glance");
	}

	private static List<String> headings(List<Piece> pieces) {
		return pieces.stream()
			.filter((piece) -> piece instanceof Piece.Heading)
			.map((piece) -> ((Piece.Heading) piece).text())
			.toList();
	}

}
