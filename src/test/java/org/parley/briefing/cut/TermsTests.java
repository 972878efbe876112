package org.parley.briefing.cut;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TermsTests {

	private final Terms terms = new Terms(List.of(new Terms.Term("Durand border", "Durand Line", null),
			new Terms.Term("Durand", "Sir Mortimer Durand", null), new Terms.Term("A.B", "C$1", null)));

	@Test
	void replaceWholeWordsTheLongestFirstAndOnce() {
		assertThat(this.terms.in("Clashes on the Durand border; Durand, Durandal"))
			.isEqualTo("Clashes on the Durand Line; Sir Mortimer Durand, Durandal");
	}

	@Test
	void areTakenAsTheyAreWritten() {
		assertThat(this.terms.in("A.B and AxB, durand border")).isEqualTo("C$1 and AxB, durand border");
		assertThat(Terms.NONE.in("Durand border")).isEqualTo("Durand border");
	}

}
