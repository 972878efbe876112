package org.parley.archive;

import java.io.IOException;
import java.sql.SQLException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class OutageTests {

	@ParameterizedTest
	@ValueSource(strings = { "90098", "90031", "90067", "08000", "08003", "08006", "53100", "53200", "57P01", "57P03",
			"58030" })
	void isWhatADatabaseSaysThatStopsWorking(String state) {
		SQLException said = new SQLException("no space left", state);
		assertThat(Outage.find(new IllegalStateException("in a step", new RuntimeException(said)))).hasValueSatisfying(
				(told) -> assertThat(told.getMessage()).isEqualTo("the database stopped working: no space left"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "23505", "42P01", "22001", "40001", "57014" })
	void isNoStatementThatIsWrong(String state) {
		assertThat(Outage.find(new RuntimeException(new SQLException("wrong", state)))).isEmpty();
	}

	@Test
	void isNoneWhenTheProgramWasToldToEnd() {
		assertThat(Outage.find(new RuntimeException(new SQLException("closed", "90121"))))
			.hasValueSatisfying((told) -> assertThat(told.getMessage()).isEqualTo("stopped before it was done"));
	}

	@Test
	void isNothingElse() {
		assertThat(Outage.find(new RuntimeException(new IOException("x")))).isEmpty();
		assertThat(Outage.find(new SQLException("without a code"))).isEmpty();
	}

}
