package org.parley.archive;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class OneStatementTests {

	@Test
	void leavesOutWhatStandsAroundTheStatement() {
		assertThat(OneStatement.of(" -- first\n select 1 ; -- last;\n/* ; */ ;")).isEqualTo("select 1");
	}

	@ParameterizedTest
	@ValueSource(strings = { "select ';'", "select 1 as \"a;b\"", "select 'it''s; fine'", "select 1 /* ; */ + 1",
			"select 1 -- ; select 2\n + 1", "select $$a;b$$", "select $x$a;$$;$x$", "select 'a\nb;c'" })
	void semicolonsInsideAreNoEnd(String query) {
		assertThat(OneStatement.of(query)).isEqualTo(query);
	}

	@ParameterizedTest
	@ValueSource(strings = { "select 1; select 2", "select 1;;drop view x", "select ';'; select 1",
			"select 1 /* */; /* */ select 2", "select $$a$$; select 1" })
	void severalStatementsAreRefused(String text) {
		assertThatExceptionOfType(UserError.class).isThrownBy(() -> OneStatement.of(text))
			.withMessageContaining("more than one");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "  ", ";", "-- nothing", "/* nothing */ ;;" })
	void nothingIsRefused(String text) {
		assertThatExceptionOfType(UserError.class).isThrownBy(() -> OneStatement.of(text))
			.withMessageContaining("no query");
	}

}
