package org.parley.briefing.content;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CanonicalTests {

	@Test
	void writesRecordsInTheOrderOfTheirComponents() {
		assertThat(Canonical.json(new Row("a \"b\"\n\\", 3, true, List.of("x", "y"), null))).isEqualTo(
				"{\"name\":\"a \\\"b\\\"\\u000a\\\\\",\"number\":3,\"flag\":true,\"list\":[\"x\",\"y\"],\"rest\":null}");
	}

	@Test
	void writesEmptyListsAndNullsInLists() {
		assertThat(Canonical.json(List.of())).isEqualTo("[]");
		assertThat(Canonical.json(Arrays.asList("a", null))).isEqualTo("[\"a\",null]");
	}

	private record Row(String name, int number, boolean flag, List<String> list, @Nullable Row rest) {
	}

}
