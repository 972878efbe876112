package org.parley.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.testing.Chance;

import static org.assertj.core.api.Assertions.assertThat;

class DigestTests {

	@Test
	void partsCannotRunIntoEachOther() {
		assertThat(Digest.sha256(List.of("ab", "c"))).isNotEqualTo(Digest.sha256(List.of("a", "bc")));
		assertThat(Digest.sha256(List.of("", "a"))).isNotEqualTo(Digest.sha256(List.of("a", "")));
		assertThat(Digest.sha256(List.of("a"))).isNotEqualTo(Digest.sha256(List.of("a", "")));
	}

	@Test
	void nullDiffersFromEmpty() {
		assertThat(Digest.sha256(Arrays.asList("a", null))).isNotEqualTo(Digest.sha256(List.of("a", "")));
	}

	@Test
	void isTheSameEveryTime() {
		assertThat(Digest.sha256(List.of("کابل", "1"))).isEqualTo(Digest.sha256(List.of("کابل", "1")))
			.matches("[0-9a-f]{64}");
	}

	@Test
	void ofAFileIsTheUsualOne(@TempDir Path folder) throws IOException {
		Path file = Files.writeString(folder.resolve("abc"), "abc");
		assertThat(Digest.sha256(file)).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
	}

	@Test
	void differsWheneverTheTextsDo() throws Exception {
		Chance.tries((random) -> {
			List<String> one = List.of(Chance.text(random, 2, "ab"), Chance.text(random, 2, "ab"));
			List<String> other = List.of(Chance.text(random, 2, "ab"), Chance.text(random, 2, "ab"));
			assertThat(Digest.sha256(new ArrayList<>(one)).equals(Digest.sha256(new ArrayList<>(other))))
				.isEqualTo(one.equals(other));
		});
	}

}
