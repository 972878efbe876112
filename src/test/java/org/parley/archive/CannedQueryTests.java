package org.parley.archive;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.testing.Chance;

import static org.assertj.core.api.Assertions.assertThat;

/** What is given for a parameter stays one text, whatever is in it (S1). */
class CannedQueryTests {

	private static final CannedQuery QUERY = CannedQuery.parse("q",
			"-- What?\n-- :place = kabul, where\nselect * from fact where place = :place and x::text = 'a:place'");

	@ParameterizedTest
	@ValueSource(strings = { "'", "''", "x' or '1'='1", "x'; drop table fact; --", "\\'", "\\", "$1", "${x}", ":place",
			"x' union select * from store.account --", "/* */", "\u2019 or 1=1", "a\nb", "%' and 1=0 --" })
	void aValueEndsWhereItsQuotesEnd(String value) {
		check(value);
	}

	@Test
	void anyValueStaysOneText() throws Exception {
		Chance.tries((random) -> check(Chance.text(random, 20)));
	}

	private static void check(String value) {
		String sql = QUERY.fill(Map.of("place", value));
		assertThat(sql).startsWith("select * from fact where place = '").endsWith("' and x::text = 'a:place'");
		String literal = sql.substring("select * from fact where place = '".length(),
				sql.length() - "' and x::text = 'a:place'".length());
		assertThat(literal.replace("''", "")).doesNotContain("'");
		assertThat(literal.replace("''", "'")).isEqualTo(value);
	}

}
